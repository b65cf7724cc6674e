import { decode } from '../../vietnamese/index-form.ts';
import type { Answer } from '../engine/alignment.ts';
import { keyOf } from '../engine/found-document.ts';
import type { Interpretation } from '../engine/interpretations.ts';

/** Signs before the first word and after the last. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

const plainText = (words: readonly string[]): string => decode(words.join(' ')).replace(AROUND, '');

/** The words of a interpretation as the document writes them: a passage that has them all, or each word for itself. */
export function wordingOf(
  interpretation: Interpretation,
  { fit, passages: [best] }: Answer,
  words: readonly string[],
): string {
  if (best && fit > 0.97) return plainText(words.slice(best.start, best.end + 1));
  return interpretation.words
    .map(
      ({ key, typed }) =>
        plainText(
          words
            .slice(best?.start)
            .filter((word) => keyOf(word) === key)
            .slice(0, 1),
        ) || typed,
    )
    .join(' ');
}
