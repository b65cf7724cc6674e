import { toNewTonePlacement } from './tone-placement.ts';

/** A text for looking words up in: small letters, tones in one place, every offset that of the text itself. */
export const plain = (text: string): string => toNewTonePlacement(text.toLowerCase());

/**
 * A pattern over `plain` texts: blanks stand for any white space, and a word of the pattern never matches the beginning or
 * the end of a longer one.
 */
export function words(pattern: string, flags = ''): RegExp {
  const spaced = toNewTonePlacement(pattern).replace(/ (\??)/g, (_, isOptional: string) =>
    isOptional ? String.raw`\s*` : String.raw`\s+`,
  );
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${spaced})(?![\p{L}\p{N}])`, `${flags}u`);
}

/** The same at the start of a text. */
export function startingWords(pattern: string): RegExp {
  const spaced = toNewTonePlacement(pattern).replace(/ (\??)/g, (_, isOptional: string) =>
    isOptional ? String.raw`\s*` : String.raw`\s+`,
  );
  return new RegExp(String.raw`^(?:${spaced})(?![\p{L}\p{N}])`, 'u');
}
