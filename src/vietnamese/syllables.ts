/** A syllable or a number as it stands in a text. */
export interface Syllable {
  text: string;
  /** UTF-16 offsets in the text: `[start, end)`. */
  start: number;
  end: number;
}

const SYLLABLE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The syllables of a text in order, marks (those of the search form too) included, punctuation left out. */
export function syllables(text: string): Syllable[] {
  return Array.from(text.matchAll(SYLLABLE), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
