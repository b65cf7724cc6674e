import type { ComparedText } from './compared-text.ts';
import type { Matches } from './matched-provisions.ts';
import { grouped } from '../domain/grouped.ts';

/**
 * The provisions of the later version that stand elsewhere than before: under another provision, or in another order than
 * those beside them. What only got another number because something was put in before it has not moved.
 */
export function movedProvisions(before: ComparedText, after: ComparedText, matches: Matches): ReadonlySet<number> {
  const placeInBefore = new Map(before.provisions.map(({ id }, place) => [id, place]));
  const parentNow = new Map(after.provisions.map(({ id }, place) => [id, matches.get(place)]));
  const moved = new Set<number>();
  const staying: number[] = [];
  for (const [later, earlier] of [...matches].sort(([a], [b]) => a - b)) {
    const [was, is] = [before.provisions[earlier]!.parent, after.provisions[later]!.parent];
    const isUnderTheSame = (was && placeInBefore.get(was)) === (is && parentNow.get(is));
    if (isUnderTheSame) staying.push(later);
    else moved.add(later);
  }
  for (const siblings of grouped(staying, (later) => after.provisions[later]!.parent).values()) {
    const inOrder = longestAscending(siblings.map((later) => matches.get(later)!));
    siblings.forEach((later, index) => !inOrder.has(index) && moved.add(later));
  }
  return moved;
}

/** The indices of one longest ascending run of values, which need not stand side by side. */
function longestAscending(values: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous: number[] = [];
  values.forEach((value, index) => {
    const found = ends.findIndex((end) => values[end]! > value);
    const length = found < 0 ? ends.length : found;
    previous[index] = length > 0 ? ends[length - 1]! : -1;
    ends[length] = index;
  });
  const kept = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index]!) kept.add(index);
  return kept;
}
