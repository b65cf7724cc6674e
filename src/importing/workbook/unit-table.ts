import { isEmptyRow, type Sheet, type SheetRow } from './sheet.ts';
import { isOfTasks, type UnitColumn, unitColumn } from './unit-columns.ts';

/** A list of units in a sheet: its columns by what they say, and the rows below its head. */
export interface UnitTable {
  sheet: string;
  columns: ReadonlyMap<UnitColumn, Column>;
  /** Heads of columns that say nothing of a unit. */
  unused: readonly string[];
  rows: readonly SheetRow[];
}

interface Column {
  at: number;
  head: string;
}

/** A list has its head near its top: above it stand the name of the office and of the list. */
const HEAD_WITHIN = 15;

/** The list of units that a sheet holds; undefined where no row heads one. */
export function unitTable({ name, rows }: Sheet): UnitTable | undefined {
  const head = rows.slice(0, HEAD_WITHIN).findIndex(({ cells }) => headsUnits(cells));
  if (head < 0) return undefined;
  const columns = new Map<UnitColumn, Column>();
  const unused: string[] = [];
  for (const [at, text] of rows[head]!.cells.entries()) {
    const column = unitColumn(text);
    if (column !== undefined && !columns.has(column)) columns.set(column, { at, head: text });
    else if (text !== '') unused.push(text);
  }
  const isNumbered = ({ cells }: SheetRow): boolean =>
    cells.filter(Boolean).every((cell) => /^\(?\d{1,2}\)?$/.test(cell));
  const below = rows.slice(head + 1).filter((row) => !isEmptyRow(row));
  // The row below the head may number the columns.
  return { sheet: name, columns, unused, rows: below[0] && isNumbered(below[0]) ? below.slice(1) : below };
}

function headsUnits(cells: readonly string[]): boolean {
  if (cells.some(isOfTasks)) return false;
  const heads = cells.filter(Boolean);
  const known = heads.map(unitColumn);
  const others = known.filter((column) => column !== undefined && column !== 'name' && column !== 'number');
  return known.includes('name') && (others.length > 0 || !known.includes(undefined));
}
