import { toRoman } from '../../../vietnamese/enumerate.ts';

/** How Word writes a number of a list, by the name it has for it; undefined for a way that is not known here. */
export function inFormat(number: number, format: string): string | undefined {
  switch (format) {
    case 'decimal':
      return String(number);
    case 'decimalZero':
    case '01, 02, 03, ...':
      return String(number).padStart(2, '0');
    case '001, 002, 003, ...':
      return String(number).padStart(3, '0');
    case 'upperRoman':
      return number > 0 ? toRoman(number) : String(number);
    case 'lowerRoman':
      return number > 0 ? toRoman(number).toLowerCase() : String(number);
    case 'upperLetter':
      return letter(number).toUpperCase();
    case 'lowerLetter':
      return letter(number);
    case 'none':
      return '';
    default:
      return undefined;
  }
}

/** a … z, then aa, bb: Word counts by the Latin letters and knows no “đ”. */
const letter = (number: number): string =>
  number < 1 ? String(number) : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

/** Signs of lists in the fonts of signs, by their place in the font. */
const SIGNS: Record<string, string> = {
  'symbol:b7': '•',
  'symbol:2d': '-',
  'symbol:be': '—',
  'symbol:de': '⇒',
  'wingdings:76': '❖',
  'wingdings:6e': '■',
  'wingdings:6f': '□',
  'wingdings:71': '❑',
  'wingdings:75': '◆',
  'wingdings:a7': '▪',
  'wingdings:a8': '◻',
  'wingdings:d8': '➢',
  'wingdings:e8': '➔',
  'wingdings:f0': '⇨',
  'wingdings:fc': '✓',
  'wingdings:fe': '☑',
};

/** The sign of a list as a letter that every font has; “•” for a sign that nobody can name. */
export function bulletSign(text: string, font: string | undefined): string {
  const code = text.codePointAt(0) ?? 0;
  const isOfSigns = /symbol|wingdings|webdings/i.test(font ?? '');
  if (!isOfSigns && !/\p{Co}/u.test(text)) return text === '\u2022' || text === '\u00b7' ? '•' : text;
  const family = /wingdings/i.test(font ?? '') ? 'wingdings' : 'symbol';
  return (
    SIGNS[`${family}:${(code & 0xff).toString(16)}`] ?? (/^[\u0020-\u2fff]$/.test(text) && !isOfSigns ? text : '•')
  );
}
