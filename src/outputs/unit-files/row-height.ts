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
  return heightOf(
    values.map((value, index) => (typeof value === 'string' ? flow(value, inner(widths[index])).lines : 1)),
  );
}

/** A row with the height it needs. */
export interface HighRow {
  values: CellValue[];
  height: number;
}

/**
 * The row, and the rows in which its texts go on where it would need more than the format allows a row: there they would
 * be cut off on screen and on paper. What is no text stands in the first row only; the first cell of a row that goes on
 * says that it does.
 */
export function rowParts(values: Row, widths: readonly number[], continued: string): HighRow[] {
  const flows = values.map((value, index) =>
    typeof value === 'string' ? flow(value, inner(widths[index]), MOST_LINES) : { parts: [value ?? null], lines: 1 },
  );
  const count = Math.max(1, ...flows.map(({ parts }) => parts.length));
  if (count === 1)
    return [{ values: values.map((value) => value ?? null), height: heightOf(flows.map(({ lines }) => lines)) }];
  return Array.from({ length: count }, (_, row) => {
    const own: CellValue[] = flows.map(({ parts }) => parts[row] ?? null);
    if (row > 0) own[0] = continued;
    return { values: own, height: rowHeight(own, widths) };
  });
}

const heightOf = (lines: readonly number[]): number => Math.min(MOST, Math.max(1, ...lines) * LINE + 2);

/** Less than the column's width: the edges of a cell, and letters wider than figures. */
const inner = (width = 10): number => width - 1;
