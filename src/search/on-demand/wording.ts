import { decode } from '../../vietnamese/index-form.ts';
import type { Answer } from '../engine/alignment.ts';
import { keyOf } from '../engine/found-document.ts';
import type { Interpretation } from '../engine/interpretations.ts';

/** Signs before the first word and after the last. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

const plainText = (words: readonly string[]): string => decode(words.join(' ')).replace(AROUND, '');

/** So near each other words stand in a passage that has them together. */
const TOGETHER = 0.8;

/**
 * The words of a interpretation as the document writes them: a passage that has them all, or each word for itself. None
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
