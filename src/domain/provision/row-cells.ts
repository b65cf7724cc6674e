import { oncePer } from '../once-per.ts';
import { inlineText } from './provision-text.ts';
import { provisionsOf } from './provision-tree.ts';
import type { Body, Cell, Table } from './provision.ts';
import { coveringCells, type PlacedCell } from './table-grid.ts';

/** A cell of a row that is a provision, with the heads of its column. */
export interface RowCell {
  text: string;
  /** What the head of the table says above it, the nearest first. */
  heads: readonly string[];
}

/**
 * The cells of a row that has an address, those that reach down to it too, without those that say nothing; undefined where
 * the id is of no row.
 */
export const rowCells = (body: Body, id: string): readonly RowCell[] | undefined => rowsOf(body).get(id);

const rowsOf = oncePer((body: Body): ReadonlyMap<string, readonly RowCell[]> => {
  const tables = provisionsOf(body)
    .flatMap(({ content }) => content)
    .filter((item) => item.type === 'table');
  return new Map(tables.flatMap(rowsOfTable));
});

/** An empty cell, or the dots and dashes that fill one. */
const NOTHING = /^[\s.,;…–—/_-]*$/u;

/** Rows without an id go on with the one above them. */
function rowsOfTable({ head, rows }: Table): [string, RowCell[]][] {
  const heads = coveringCells(head).toReversed();
  const covering = coveringCells(rows.map(({ cells }) => cells));
  const found: [string, RowCell[]][] = [];
  const seen = new Set<Cell>();
  rows.forEach(({ id }, index) => {
    if (id !== undefined) {
      found.push([id, []]);
      seen.clear();
    }
    const own = found.at(-1)?.[1];
    for (const placed of covering[index]!) {
      if (!own || seen.has(placed.cell)) continue;
      seen.add(placed.cell);
      const text = inlineText(placed.cell.inlines);
      if (!NOTHING.test(text)) own.push({ text, heads: headsOf(placed, heads) });
    }
  });
  return found;
}

/** A head that covers several rows of heads is said once. */
function headsOf({ column }: PlacedCell, heads: readonly (readonly PlacedCell[])[]): string[] {
  const above = heads.flatMap((row) =>
    row.filter((head) => head.column <= column && column < head.column + (head.cell.columns ?? 1)),
  );
  return [...new Set(above.map(({ cell }) => cell))].map(({ inlines }) => inlineText(inlines));
}
