/** A text as it is compared with its source: without white space. Offsets in it are compared offsets. */
export const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

/** Offset in a text of what has that compared offset; its end where it has no such. */
export function offsetIn(text: string, compared: number): number {
  let seen = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (/\s/.test(text[offset]!)) continue;
    if (seen === compared) return offset;
    seen += 1;
  }
  return text.length;
}
