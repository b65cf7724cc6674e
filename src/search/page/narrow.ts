import { withValue } from './facets.ts';
import type { Match } from '../engine/ranking.ts';
import type { Session } from '../session/search-session.ts';

/** Matches with these values of facets. */
export const narrow = (
  session: Session,
  matches: readonly Match[],
  facets: readonly (readonly [name: string, value: string])[],
): Promise<Match[]> =>
  session.use(async ({ index }) => {
    const sets = await Promise.all(facets.map(([name, value]) => withValue(index, name, value)));
    return matches.filter(({ id }) => sets.every((set) => set.has(id)));
  });
