/**
 * A text without the signs at its end. No pattern for a whole run of them can do that in a time that grows with the text:
 * it would begin anew at every sign of a long run within.
 * @param sign takes one sign
 */
export function withoutEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
