/**
 * Signs of Symbol, Wingdings and Wingdings 2 as Word stores them, at U+F000 and the place in the font, and the characters
 * that they show. Where two of the fonts differ the sign of office papers stands here: bullets, boxes, ticks, arrows.
 */
const SIGNS: Readonly<Record<string, string>> = {
  '\uf020': ' ',
  '\uf02b': '+',
  '\uf02d': '-',
  '\uf04f': '✗',
  '\uf050': '✓',
  '\uf052': '☑',
  '\uf053': '☒',
  '\uf06c': '●',
  '\uf06e': '■',
  '\uf06f': '□',
  '\uf071': '❑',
  '\uf072': '❒',
  '\uf075': '◆',
  '\uf076': '❖',
  '\uf0a3': '□',
  '\uf0a7': '▪',
  '\uf0a8': '□',
  '\uf0ae': '→',
  '\uf0b0': '°',
  '\uf0b1': '±',
  '\uf0b3': '≥',
  '\uf0b4': '×',
  '\uf0b7': '•',
  '\uf0b8': '÷',
  '\uf0b9': '≠',
  '\uf0bb': '≈',
  '\uf0d8': '➢',
  '\uf0de': '⇒',
  '\uf0df': '←',
  '\uf0e0': '→',
  '\uf0e8': '➔',
  '\uf0f0': '⇨',
  '\uf0fb': '✗',
  '\uf0fc': '✓',
  '\uf0fd': '☒',
  '\uf0fe': '☑',
};

/** Before a number the box of Wingdings 2 may be the “≤” of Symbol, which has the same place. */
const UNCLEAR = /^\uf0a3[ \t]*\d/;

const WORD_SIGN = new RegExp(`[${Object.keys(SIGNS).join('')}]`, 'g');

/** What the sign of a font at this place of a text shows; undefined where that is not certain. */
export function wordSignAt(text: string, offset: number): string | undefined {
  return UNCLEAR.test(text.slice(offset, offset + 20)) ? undefined : SIGNS[text.charAt(offset)];
}

/**
 * The text with each sign of those fonts as the character that it shows; those that are not certain stay.
 * @param isMeant whether the sign at an offset is to be replaced
 */
export function withoutWordSigns(
  text: string,
  isMeant: (sign: string, offset: number) => boolean = () => true,
): string {
  return text.replace(WORD_SIGN, (sign, offset: number) => {
    const shown = wordSignAt(text, offset);
    return shown !== undefined && isMeant(sign, offset) ? shown : sign;
  });
}
