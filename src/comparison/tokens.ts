/** A word (“15/3/2026” and “31/UBND-VX” are one), a run of white space, or one other sign. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[/.-][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** The words of a text and what stands between them: together they are the text, character for character. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** Whether there is more in it than blanks and signs. */
export const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
