const TONE_CLASSES = ['àáảãạ', 'òóỏõọ', 'èéẻẽẹ', 'ùúủũụ', 'ỳýỷỹỵ'];

const tones = (vowel: string): string => TONE_CLASSES.find((row) => row.normalize('NFD').startsWith(vowel)) ?? '';

// An onset without vowels leaves out “qu” and “gi” by itself; the ends leave out closed syllables.
const START = '(?<![\\p{L}\\p{M}])([bcdđfghjklmnprstvwxz]{0,3})';
const END = '(?![\\p{L}\\p{M}])';

/** Open syllables with such a pair of vowels. */
const syllables = (pair: () => string): RegExp => new RegExp(START + pair() + END, 'giu');

// Pure, so that a page that needs one of them does not load the other.
const oldStyle = /* @__PURE__ */ syllables(() => `([${tones('o')}][ae]|[${tones('u')}]y)`);
const newStyle = /* @__PURE__ */ syllables(() => `(o[${tones('a')}${tones('e')}]|u[${tones('y')}])`);

/** Moves the tone between the two vowels of a pair: “òa” ⇄ “oà”, capitals as they are. */
function swapTone(pair: string): string {
  const [, first = '', toneOfFirst = '', second = '', toneOfSecond = ''] =
    /^(\p{L})(\p{M}?)(\p{L})(\p{M}?)$/u.exec(pair.normalize('NFD')) ?? [];
  return (first + toneOfSecond + second + toneOfFirst).normalize('NFC');
}

const moveTones = (text: string, style: RegExp): string =>
  text.normalize('NFC').replace(style, (_match, onset: string, pair: string) => onset + swapTone(pair));

/** The text with tones in the old style (“hoà” → “hòa”), in NFC. Closed syllables and “quý”, “giá” stay. */
export function toOldTonePlacement(text: string): string {
  return moveTones(text, newStyle);
}

/** The text with tones in the new style (“hòa” → “hoà”), in NFC: Quyết định 1989/QĐ-BGDĐT, Điều 8. */
export function toNewTonePlacement(text: string): string {
  return moveTones(text, oldStyle);
}
