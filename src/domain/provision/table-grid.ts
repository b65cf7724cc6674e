import type { Cell } from './provision.ts';

/** A cell with the column that it begins in. */
export interface PlacedCell {
  cell: Cell;
  column: number;
  /** Whether it begins in a row above. */
  isFromAbove: boolean;
}

/** What covers each row of a table, from left to right: the cells that begin there and those that reach down to it. */
export function coveringCells(rows: readonly (readonly Cell[])[]): PlacedCell[][] {
  // By column: the cell that reaches down to the row in turn, and into how many rows from there.
  let reaching: { placed: PlacedCell; left: number }[] = [];
  return rows.map((own) => {
    const row: PlacedCell[] = [];
    const queue = [...own];
    for (let column = 0; ;) {
      const above = reaching.find(({ placed }) => placed.column === column)?.placed;
      const cell = above?.cell ?? queue.shift();
      if (!cell) break;
      row.push({ cell, column, isFromAbove: above !== undefined });
      column += cell.columns ?? 1;
    }
    reaching = [
      ...reaching.map(({ placed, left }) => ({ placed, left: left - 1 })),
      ...row.filter(({ isFromAbove }) => !isFromAbove).map((placed) => ({ placed, left: (placed.cell.rows ?? 1) - 1 })),
    ].filter(({ left }) => left > 0);
    return row;
  });
}
