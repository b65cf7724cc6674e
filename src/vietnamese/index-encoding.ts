import { decode, strokes, UNESCAPES, unifySpelling, wordsOf } from './index-form.ts';
import { toOldTonePlacement } from './tone-placement.ts';

/** After a word: it was in the new style, it had y; between words: there was no space. */
const NEW_TONE = '^';
const HAD_Y = '`';
const NO_SPACE = '~ ';

const ESCAPES = Object.fromEntries(Object.entries(UNESCAPES).map(([code, sign]) => [sign, code]));
const escapeSigns = (gap: string): string => gap.replace(/[ _|\\~^`]/g, (sign) => `\\${ESCAPES[sign] ?? sign}`);

/** Forms by their words. A corpus has few words, again and again; what has too many of them is no corpus. */
const forms = new Map<string, string>();
const MOST_FORMS = 100_000;

function encodeWord(word: string): string {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const form = formOf(word);
  if (forms.size < MOST_FORMS) forms.set(word, form);
  return form;
}

function formOf(word: string): string {
  const old = toOldTonePlacement(word);
  const unified = unifySpelling(old);
  const flags = (old === word ? '' : NEW_TONE) + (unified === old ? '' : HAD_Y);
  const form = `${strokes(unified)}_${flags}`;
  return decode(form) === word ? form : `${strokes(word)}_`;
}

/** The signs between two words, with exactly one space among them. */
function encodeGap(gap: string): string {
  const space = gap.indexOf(' ');
  if (space < 0) return escapeSigns(gap) + NO_SPACE;
  return `${escapeSigns(gap.slice(0, space))} ${escapeSigns(gap.slice(space + 1))}`;
}

/** The form of a text whose only white space is the plain space; `decode` gives the text back, in NFC. */
export function encode(text: string): string {
  const source = text.normalize('NFC');
  let form = '';
  let end = 0;
  for (const word of wordsOf(source)) {
    const gap = source.slice(end, word.start);
    form += (end === 0 ? escapeSigns(gap) : encodeGap(gap)) + encodeWord(word.text);
    end = word.end;
  }
  return form + escapeSigns(source.slice(end));
}
