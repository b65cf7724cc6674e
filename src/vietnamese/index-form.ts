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
const I_OF_Y: Record<string, string> = { y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };
const Y_OF_I = Object.fromEntries(Object.entries(I_OF_Y).map(([y, i]) => [i, y]));

/** Signs that mean something in the form, and how the text's own are written: ASCII signs, which are no letters. */
export const ESCAPES: Record<string, string> = { ' ': ',', _: '-', '|': '!', '\\': '\\', '~': '~', '^': '^', '`': '`' };
const UNESCAPES = Object.fromEntries(Object.entries(ESCAPES).map(([sign, code]) => [code, sign]));

const swapLast = (word: string, map: Record<string, string>): string => {
  const last = word.at(-1) ?? '';
  const twin = map[last.toLowerCase()] ?? last;
  return word.slice(0, -1) + (last === last.toLowerCase() ? twin : twin.toUpperCase());
};

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
  return /^(?:[hklmstv]|qu)[yýỳỷỹỵ]$/i.test(word) ? swapLast(word, I_OF_Y) : word;
}

/** “hòa” as “hoà”: the tone from the first of two vowels at the end to the second. */
function toNewTone(word: string): string {
  return word
    .normalize('NFD')
    .replace(/(\p{M})(\p{L})$/u, '$2$1')
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

/** The text of a form, or of any run of its words; `paragraph` stands for a break between paragraphs. */
export function decode(form: string, paragraph = ' '): string {
  return form.replace(
    /\\(.)|~ |(?: ?\|)+ ?|([^\s_\\~|]*[\p{Alphabetic}\p{N}\u0335])_(\^?)(`?)/gu,
    (match: string, sign?: string, word?: string, newTone?: string, hadY?: string) => {
      if (sign !== undefined) return UNESCAPES[sign] ?? match;
      if (word === undefined) return match.startsWith('~') ? '' : paragraph;
      const plain = word.replace(/d\u0335/g, 'đ').replace(/D\u0335/g, 'Đ');
      const withY = hadY ? swapLast(plain, Y_OF_I) : plain;
      return newTone ? toNewTone(withY) : withY;
    },
  );
}
