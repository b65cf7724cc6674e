import { toNewTonePlacement } from './tone-placement.ts';

/** A text for looking words up in: small letters, tones in one place, every offset that of the text itself. */
export const plain = (text: string): string => toNewTonePlacement(text.toLowerCase());

/**
 * A pattern over `plain` texts: blanks stand for any white space, and a word of the pattern never matches the beginning or
 * the end of a longer one.
 */
export const words = (pattern: string, flags = ''): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${wholeWords(pattern)}`, `${flags}u`);

/** The same at the start of a text. */
export const startingWords = (pattern: string): RegExp => new RegExp(`^${wholeWords(pattern)}`, 'u');

/** The source of such a pattern; a blank with “?” may be left out. */
function wholeWords(pattern: string): string {
  const spaced = toNewTonePlacement(pattern).replace(/ (\??)/g, (_, isOptional: string) =>
    isOptional ? String.raw`\s*` : String.raw`\s+`,
  );
  return String.raw`(?:${spaced})(?![\p{L}\p{N}])`;
}
