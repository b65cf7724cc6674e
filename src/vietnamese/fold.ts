/** Combining marks, and characters without a shape. */
const MARKS = /[\p{M}\p{Cf}]/gu;
const D_STROKES = /[đðɖ]/g;

/**
 * Search key of a text: lower case, no marks, đ (and its look-alikes Ð Ɖ) as d. Ligatures and full-width letters
 * become plain ones. For keys only: it is not a text to show.
 */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(D_STROKES, 'd');
}

/** A folded text that knows where each of its characters came from. */
export interface FoldedText {
  folded: string;
  /** For each UTF-16 unit of `folded` its offset in the original; one more entry holds the original's length. */
  offsets: readonly number[];
}

/**
 * `fold`, with the way back: the run `[from, to)` of `folded` is `[offsets[from], offsets[to])` of the original,
 * combining marks included.
 */
export function foldWithOffsets(text: string): FoldedText {
  let folded = '';
  let offset = 0;
  const offsets: number[] = [];
  for (const character of text) {
    const key = fold(character);
    for (let i = 0; i < key.length; i += 1) offsets.push(offset);
    folded += key;
    offset += character.length;
  }
  offsets.push(offset);
  return { folded, offsets };
}
