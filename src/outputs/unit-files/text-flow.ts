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
  const parts = [''];
  let lines = 1;
  let used = 0;
  const tokens = text.split(/([ \n])/);
  for (let index = 0; index < tokens.length; index += 2) {
    const [gap = '', word = ''] = [tokens[index - 1], tokens[index]];
    const goesOver = gap === '\n' || (used > 0 && used + 1 + word.length > width);
    const needed = lines + (goesOver ? 1 : 0) + Math.floor(Math.max(0, word.length - 1) / width);
    const isNew = needed > most && parts.at(-1) !== '';
    if (isNew) parts.push(word);
    else parts[parts.length - 1] += gap + word;
    lines = isNew ? 1 + Math.floor(Math.max(0, word.length - 1) / width) : needed;
    used = isNew || goesOver ? word.length : used + gap.length + word.length;
  }
  return { parts, lines };
}
