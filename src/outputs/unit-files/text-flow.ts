/** A text as it stands in a column: its parts, each of at most so many lines, and the lines of the last part. */
export interface Flow {
  parts: string[];
  lines: number;
}

/**
 * Lets a text flow into a column of `width` characters, words going over to the next line as they do in a cell. After
 * `most` lines a new part begins, between words; all parts together are the text, but for the blank between them. A word
 * longer than a line goes on in the next.
 */
export function flow(text: string, width: number, most = Infinity): Flow {
  const parts: string[] = [];
  let [lines, used] = [1, 0];
  // Where the part begins, and where its last word and the word at hand end: a part is a run of the text.
  let [partStart, before, end] = [0, 0, 0];
  for (let start = 0; start <= text.length; start = end + 1) {
    const breaksLine = start > 0 && text.charCodeAt(start - 1) === LINE_END;
    end = start;
    while (end < text.length && !isGap(text.charCodeAt(end))) end += 1;
    const length = end - start;
    const goesOver = breaksLine || (used > 0 && used + 1 + length > width);
    const more = Math.floor(Math.max(0, length - 1) / width);
    const needed = lines + (goesOver ? 1 : 0) + more;
    const isNew = needed > most && before > partStart;
    if (isNew) {
      parts.push(text.slice(partStart, before));
      partStart = start;
    }
    lines = isNew ? 1 + more : needed;
    used = isNew || goesOver ? length : used + (start > 0 ? 1 : 0) + length;
    before = end;
  }
  return { parts: [...parts, text.slice(partStart)], lines };
}

const LINE_END = 10;
const BLANK = 32;
const isGap = (code: number): boolean => code === BLANK || code === LINE_END;
