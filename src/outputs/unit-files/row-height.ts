import type { CellValue } from 'hucre/xlsx';

/** Points that a line of 11 pt takes, and the most that the format allows a row. */
const LINE = 14.5;
const MOST = 409;

/**
 * The height a row needs when its cells wrap at these widths (in characters). Office programs do not all measure for
 * themselves what others wrote; where the estimate errs, the row is a little too high.
 */
export function rowHeight(values: readonly (CellValue | undefined)[], widths: readonly number[]): number {
  const lines = values.map((value, index) =>
    typeof value === 'string' ? countLines(value, (widths[index] ?? 10) - 1) : 1,
  );
  return Math.min(MOST, Math.max(1, ...lines) * LINE + 2);
}

/** How many lines a text takes when words go over to the next line as they do in a cell. */
function countLines(text: string, width: number): number {
  return text.split('\n').reduce((sum, paragraph) => sum + countWrapped(paragraph, width), 0);
}

function countWrapped(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(Math.max(0, word.length - 1) / width);
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}
