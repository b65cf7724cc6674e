import { offerReload } from '../../browser/newer/offer-reload.ts';
import { LoadError, loading } from '../engine/loading.ts';

/**
 * To be asked before it is said that nothing was found. The page around an old index is old as well, and says so.
 * @throws LoadError where the site has another index by now, or that cannot be known
 */
export async function refuseOutdated(folder: string, lexicon: string): Promise<void> {
  const response = await loading(fetch(`${folder}lexicon.txt`, { cache: 'no-cache' }));
  if (!response.ok) throw new LoadError();
  if ((await loading(response.text())) === lexicon) return;
  offerReload();
  throw new LoadError();
}
