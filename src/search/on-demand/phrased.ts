import type { Occurrence } from '../engine/alignment.ts';
import type { Interpretation } from '../engine/interpretations.ts';
import { MARKS_LEFT_OUT } from '../engine/ranking.ts';

/** Of the occurrences those that make up the phrases of an interpretation; none where a phrase is missing. */
export const phrased = (occurrences: readonly Occurrence[], { phrases, words }: Interpretation): Occurrence[] =>
  [
    ...phrases.reduce<readonly Occurrence[]>((left, { from, to }) => {
      // Once a mark was typed in a phrase, a word without any is one without any; an abbreviation agrees less than both.
      const least = words.slice(from, to + 1).some(({ marked }) => marked) ? 1 : MARKS_LEFT_OUT;
      const inside = left.filter((word) => word.from >= from && word.to <= to);
      const literal = inside.filter(({ agreement }) => agreement >= least);
      const whole = literal.filter((word) => word.from === from).flatMap((word) => runFrom(word, literal, to));
      return whole.length === 0 ? [] : [...left.filter((word) => !inside.includes(word)), ...whole];
    }, occurrences),
  ].sort((a, b) => a.place - b.place || a.from - b.from);

/** A word of a phrase with those that follow it to the end of the phrase; else nothing. */
function runFrom(word: Occurrence, words: readonly Occurrence[], to: number): Occurrence[] {
  if (word.to === to) return [word];
  const next = words.filter(({ place, from }) => place === word.place + 1 && from === word.to + 1);
  const rest = next.map((other) => runFrom(other, words, to)).find(({ length }) => length > 0) ?? [];
  return rest.length > 0 ? [word, ...rest] : [];
}
