/**
 * The copy of a text that goes into the search index; `index-encoding.ts` makes it. Pagefind splits at white space and
 * takes every term as a prefix, so here each word stands between two spaces and ends in “_”: a term is then one word
 * and nothing more, and its place in the index is its place in `form.split(" ")`. đ is d + U+0335, which folds as the
 * other marks do; a spelling with a twin (hoà/hòa, kỹ/kĩ) is written as one of them, with a sign that leads back.
 */

/** What Pagefind must keep inside words: its option `includeCharacters`. */
export const INDEX_CHARACTERS = '_\u0335';

/** Stands alone, as a word of its own: between paragraphs, and to fill a zone of fixed length. */
export const BREAK = '|';

const WORD = /[\p{Alphabetic}\p{N}\p{M}]+/gu;
/** Signs that mean something in the form, where they stand for others of the text. ASCII signs, which are no letters. */
export const UNESCAPES: Record<string, string> = { ',': ' ', '-': '_', '!': '|' };

/** The word with this as its last vowel. */
const endIn = (word: string, vowel: 'i' | 'y'): string =>
  word
    .normalize('NFD')
    .replace(/[iy](?=\p{M}*$)/iu, (old) => (old === old.toLowerCase() ? vowel : vowel.toUpperCase()))
    .normalize('NFC');

/** Words of a text with their place in it; marks belong to their letters. */
export function wordsOf(text: string): { text: string; start: number; end: number }[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** i for y where both are written: “kỹ”, “lý”, “quý”. The word has its tone in the old style; its case stays. */
export function unifySpelling(word: string): string {
  return /^(?:[hklmstv]|qu)[yýỳỷỹỵ]$/i.test(word) ? endIn(word, 'i') : word;
}

/** “hòa” as “hoà”: the tone from the first of two vowels to the second. */
function toNewTone(word: string): string {
  return word
    .normalize('NFD')
    .replace(/(\p{M})(\p{L})/u, '$2$1')
    .normalize('NFC');
}

/** A word as the keys of the index have it: small letters, no marks, đ as d. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
}

/** The term that a word shares only with words of the same marks. */
export function markedTermOf(word: string): string {
  return `${strokes(word.toLowerCase())}_`;
}

/** đ as the index has it. */
export const strokes = (word: string): string => word.replace(/đ/g, 'd\u0335').replace(/Đ/g, 'D\u0335');

/** The text of a form, or of any run of its words; a break between paragraphs is a space. */
export function decode(form: string): string {
  return form.replace(
    /\\(.)|~ |(?: ?\|)+ ?|([^\s_\\~|]*[\p{Alphabetic}\p{N}\p{M}])_(\^?)(`?)/gu,
    (match: string, sign?: string, word?: string, newTone?: string, hadY?: string) => {
      if (sign !== undefined) return UNESCAPES[sign] ?? sign;
      if (word === undefined) return match.startsWith('~') ? '' : ' ';
      const plain = word.replace(/d\u0335/g, 'đ').replace(/D\u0335/g, 'Đ');
      const withY = hadY ? endIn(plain, 'y') : plain;
      return newTone ? toNewTone(withY) : withY;
    },
  );
}
