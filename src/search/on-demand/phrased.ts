import type { Occurrence } from '../engine/alignment.ts';
import { MARKS_LEFT_OUT, type Refinements } from '../engine/ranking.ts';

export const phrased: Refinements['phrased'] = (occurrences, { phrases }) =>
  phrases
    .reduce<readonly Occurrence[]>((left, { from, to }) => {
      const inside = left.filter((word) => word.from >= from && word.to <= to);
      const whole = inside.filter((word) => word.from === from).flatMap((word) => runFrom(word, inside, to));
      return whole.length === 0 ? [] : [...left.filter((word) => !inside.includes(word)), ...whole];
    }, occurrences)
    .toSorted((a, b) => a.place - b.place || a.from - b.from);

/** A word of a phrase with those that follow it to the end of the phrase, each with its very marks; else nothing. */
function runFrom(word: Occurrence, words: readonly Occurrence[], to: number): Occurrence[] {
  if (word.agreement < MARKS_LEFT_OUT) return [];
  if (word.to === to) return [word];
  const next = words.filter(({ place, from }) => place === word.place + 1 && from === word.to + 1);
  const rest = next.map((other) => runFrom(other, words, to)).find(({ length }) => length > 0) ?? [];
  return rest.length > 0 ? [word, ...rest] : [];
}
