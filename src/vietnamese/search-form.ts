import { OLD_STYLE_SYLLABLE, toNewTonePlacement, toOldTonePlacement } from './tone-placement.ts';

/** Follows the d that stands for đ. */
const STROKE = '\u0335';
/** Follows a syllable that was written in the new style; before a stroke or a joiner of the text it escapes them. */
const JOINER = '\u034f';

/** What Pagefind must keep as parts of words: its option `includeCharacters`. */
export const SEARCH_FORM_CHARACTERS = STROKE + JOINER;

const word = /[\p{L}\p{M}]+/gu;
const ofTheText = new RegExp(`[${STROKE}${JOINER}]`, 'g');
const strokedD = new RegExp(`${JOINER}[${STROKE}${JOINER}]|([dD])${STROKE}`, 'g');
const marked = new RegExp(
  `${JOINER}([${STROKE}${JOINER}])|(${OLD_STYLE_SYLLABLE})${JOINER}(?![${STROKE}${JOINER}])`,
  'giu',
);

const toOldStyleMarked = (syllable: string): string => {
  const old = toOldTonePlacement(syllable);
  return old === syllable ? syllable : old + JOINER;
};

/**
 * The form in which text and queries meet in the search index: đ as d + U+0335, “hoà” as “hòa” + U+034F. Without
 * its marks it is the folded text, so the index folds and matches exactly by itself. `decode` gives the text back.
 */
export function encode(text: string): string {
  return text
    .normalize('NFC')
    .replace(ofTheText, `${JOINER}$&`)
    .replace(word, toOldStyleMarked)
    .replace(/đ/g, `d${STROKE}`)
    .replace(/Đ/g, `D${STROKE}`);
}

/** The text that was encoded, in NFC: `decode(encode(x)) === x.normalize('NFC')` for every string. */
export function decode(form: string): string {
  return form
    .replace(strokedD, (match, d?: string) => (d === undefined ? match : d === 'd' ? 'đ' : 'Đ'))
    .replace(marked, (_match, escaped?: string, syllable?: string) => escaped ?? toNewTonePlacement(syllable ?? ''));
}
