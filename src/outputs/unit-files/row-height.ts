import type { CellValue } from 'hucre/xlsx';
import { flow } from './text-flow.ts';

/** Points that a line of 11 pt takes, and the most that the format allows a row. */
const LINE = 14.5;
const MOST = 409;
const MOST_LINES = Math.floor((MOST - 2) / LINE);

type Row = readonly (CellValue | undefined)[];

/**
 * The height a row needs when its cells wrap at these widths (in characters). Office programs do not all measure for
 * themselves what others wrote; where the estimate errs, the row is a little too high.
 */
export function rowHeight(values: Row, widths: readonly number[]): number {
  const lines = values.map((value, index) => (typeof value === 'string' ? flow(value, inner(widths[index])).lines : 1));
  return Math.min(MOST, Math.max(1, ...lines) * LINE + 2);
}

/**
 * The row, and the rows in which its texts go on where it would need more than the format allows a row: there they would
 * be cut off on screen and on paper. What is no text stands in the first row only.
 */
export function rowParts(values: Row, widths: readonly number[]): CellValue[][] {
  const parts = values.map((value, index) =>
    typeof value === 'string' ? flow(value, inner(widths[index]), MOST_LINES).parts : [value ?? null],
  );
  const count = Math.max(1, ...parts.map(({ length }) => length));
  return Array.from({ length: count }, (_, row) => parts.map((part) => part[row] ?? null));
}

/** Less than the column's width: the edges of a cell, and letters wider than figures. */
const inner = (width = 10): number => width - 1;
