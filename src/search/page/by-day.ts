import type { Match } from '../engine/ranking.ts';
import { form } from './search-form.ts';

/** The order that begins with the oldest; any other begins with the newest. */
const OLDEST_FIRST = 'cu-nhat';
/** Behind every document. */
const LAST = 1e9;

/** Documents in the order of their days; what has none comes last. */
export function byDay(matches: readonly Match[], order: string): Match[] {
  // So many of the index have no day; they come first in it.
  const undated = Number(form.dataset.undated);
  const placeOf = ({ order: place }: Match): number =>
    place < undated ? LAST + place : order === OLDEST_FIRST ? -place : place;
  return [...matches].sort((a, b) => placeOf(a) - placeOf(b));
}
