import { LoadError, loading } from '../engine/loading.ts';
import { START, type SearchStart } from '../../outputs/search/search-start.ts';
import { partAt } from '../engine/search-data.ts';

/**
 * To be asked before it is said that nothing was found. The page around an old index is old as well, and says so.
 * @throws LoadError where the site has another index by now, or that cannot be known
 */
export async function refuseOutdated(folder: string, name: string): Promise<void> {
  if ((await loading(partAt<SearchStart>(folder, START))).name === name) return;
  // Few ever see it.
  const { tellOutdated } = await loading(import('./tell-outdated.ts'));
  tellOutdated();
  throw new LoadError();
}
