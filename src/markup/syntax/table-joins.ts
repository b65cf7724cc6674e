import type { Table } from 'mdast';

/** How authors join a cell to the one above it, and to the one at its left. */
export const JOIN_UP = '^^';
export const JOIN_LEFT = '<<';

/** A cell as it is written, by its place: the cell whose content it shows is its owner, often itself. */
export interface WrittenCell {
  written: string;
  row: number;
  column: number;
  owner: WrittenCell;
}

/** A row of a table as it is written. */
export interface WrittenRow {
  /** Its place among the rows of the syntax tree. */
  index: number;
  cells: WrittenCell[];
}

/** A table as it is written: the rows of its head, and the rows under that. */
export interface WrittenTable {
  head: WrittenRow[];
  rows: WrittenRow[];
  /** Lines of dashes that end no head. */
  strayLines: number[];
}

/** No head is deeper. */
const MAX_HEAD = 5;

const isLineOfDashes = (cells: readonly string[]): boolean => cells.every((cell) => /^:?-{3,}:?$/.test(cell));

/**
 * Reads which cells are joined and where the head ends: under the line of dashes that an author has set under it, else
 * under the last row with a cell that is joined to the first row, and under a row that numbers the columns.
 */
export function readJoins(node: Table, text: string): WrittenTable {
  const written = node.children.map((row) =>
    row.children.map(({ position }) =>
      text
        .slice(position!.start.offset, position!.end.offset)
        .replace(/^\||\|$/g, '')
        .trim(),
    ),
  );
  const dashes = written.flatMap((cells, index) => (index > 0 && isLineOfDashes(cells) ? [index] : []));
  const lines = joined(
    written.map((cells, index) => ({ cells, index })).filter(({ index }) => !dashes.includes(index)),
  );
  const [end] = dashes;
  const isEnd = end !== undefined && end <= MAX_HEAD;
  const size = withColumnNumbers(isEnd ? end : depthOfHead(lines), lines);
  return { head: lines.slice(0, size), rows: lines.slice(size), strayLines: isEnd ? dashes.slice(1) : dashes };
}

/** How many columns and rows a cell covers, by the cell; none of one that is joined to another. */
export function extentsOf(rows: readonly WrittenRow[]): Map<WrittenCell, { columns: number; rows: number }> {
  const extents = new Map<WrittenCell, { columns: number; rows: number }>();
  for (const { row, column, owner } of rows.flatMap(({ cells }) => cells)) {
    const { columns = 1, rows: down = 1 } = extents.get(owner) ?? {};
    const across = Math.max(columns, column - owner.column + 1);
    extents.set(owner, { columns: across, rows: Math.max(down, row - owner.row + 1) });
  }
  return extents;
}

function joined(lines: readonly { cells: readonly string[]; index: number }[]): WrittenRow[] {
  const rows: WrittenRow[] = [];
  lines.forEach(({ cells, index }, row) => {
    const read: WrittenCell[] = [];
    cells.forEach((written, column) => {
      const cell = { written, row, column } as WrittenCell;
      const left = written === JOIN_LEFT ? read[column - 1] : undefined;
      const above = written === JOIN_UP ? rows[row - 1]?.cells[column] : undefined;
      cell.owner = (left ?? above)?.owner ?? cell;
      read.push(cell);
    });
    rows.push({ index, cells: read });
  });
  return rows;
}

function depthOfHead(lines: readonly WrittenRow[]): number {
  return 1 + lines.findLastIndex(({ cells }) => cells.some(({ row, owner }) => row === 0 || owner.row === 0));
}

/** The head with a row “(1) | (2) | (3)” or “A | B | 1 | 2” that counts the columns under it. */
function withColumnNumbers(size: number, lines: readonly WrittenRow[]): number {
  const [counting, next] = lines.slice(size).map(({ cells }) => cells.map(({ written }) => written));
  if (!counting || !next || !countsColumns(counting)) return size;
  // Bare numbers may as well be the first row of what is counted.
  const isBare = counting.every((cell) => /^\d+$/.test(cell));
  return isBare && (counting.length < 3 || /^0?2\b/.test(next[0] ?? '')) ? size : size + 1;
}

function countsColumns(cells: readonly string[]): boolean {
  const signs = cells.map((cell) => /^\(?(\d{1,2}|[A-Z])\)?(?:\s*=.*)?$/.exec(cell)?.[1]);
  const letters = signs.findIndex((sign) => sign === undefined || /\d/.test(sign));
  const count = letters < 0 ? signs.length : letters;
  return signs.length > 1 && signs.every((sign, at) => sign === (at < count ? 'ABCDE'[at] : String(at - count + 1)));
}
