import { literal } from '../../vietnamese/literal.ts';

/** A stretch of a text: `[start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** Where a quote stands in a text; line ends and spaces may differ. */
export function spanOfQuote(quote: string, text: string): Span | undefined {
  const at = text.indexOf(quote);
  if (at >= 0) return { start: at, end: at + quote.length };
  // A pattern is dear, and finds no more where all blanks are single spaces.
  if (!/\s\s|[^\S ]|^\s|\s$/u.test(quote) && !/\s\s|[^\S ]/u.test(text)) return undefined;
  const words = quote.trim().split(/\s+/).map(literal);
  const match = new RegExp(words.join(String.raw`\s+`), 'u').exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
