import { offerReload } from '../../browser/newer/offer-reload.ts';
import { LoadError, loading } from '../engine/loading.ts';

/**
 * To be asked before it is said that nothing was found. The page around an old index is old as well, and says so.
 * @throws LoadError where the site has another index by now, or that cannot be known
 */
export async function refuseOutdated(folder: string, lexicon: string): Promise<void> {
  const now = await loading(fetch(`${folder}lexicon.txt`, { cache: 'no-cache' }).then((response) => response.text()));
  if (now === lexicon) return;
  offerReload();
  throw new LoadError();
}
