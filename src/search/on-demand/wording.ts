import { decode } from '../../vietnamese/index-form.ts';
import type { Answer } from '../engine/alignment.ts';
import { keyOf } from '../engine/found-document.ts';
import type { Outcome } from '../engine/best-matches.ts';
import type { Match } from '../engine/ranking.ts';
import type { Interpretation } from '../engine/interpretations.ts';

/** What was found, to be marked on arrival by these words, but for what has its own. */
export function worded<Found extends Pick<Outcome, 'matches' | 'near'>>(found: Found, wording: string): Found {
  const mark = (matches: readonly Match[]): Match[] =>
    matches.map((match) => ({ ...match, interpretation: { wording: () => wording, ...match.interpretation } }));
  return { ...found, matches: mark(found.matches), near: mark(found.near) };
}

/** Signs before the first word and after the last. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

const plainText = (words: readonly string[]): string => decode(words.join(' ')).replace(AROUND, '');

/** So near each other words stand in a passage that has them together. */
const TOGETHER = 0.8;

/**
 * The words of an interpretation as the document writes them: a passage that has them all, or each word for itself. None
 * where they do not stand together: nobody meant them then.
 */
export function wordingOf(
  interpretation: Interpretation,
  { fit, passages: [best] }: Answer,
  words: readonly string[],
): string {
  if (!best?.has.every(Boolean) || best.score < TOGETHER) return '';
  if (fit > 0.97) return plainText(words.slice(best.start, best.end + 1));
  return interpretation.words
    .map(
      ({ key, typed }) =>
        plainText(
          words
            .slice(best.start)
            .filter((word) => keyOf(word) === key)
            .slice(0, 1),
        ) || typed,
    )
    .join(' ');
}
