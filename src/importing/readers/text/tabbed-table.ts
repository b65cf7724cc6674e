/** Rows of cells that tabs part, and how many lines of the text they take. */
export interface TabbedTable {
  rows: string[][];
  lines: number;
}

/** So many columns make a table by themselves; two may be the halves of a letterhead. */
const FEWEST = 3;
/** The column of running numbers, which says where a row begins. */
const COUNT = /^(?:tt|stt|số tt|số thứ tự)\.?$/iu;
const COUNTED = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[a-zđA-ZĐ])[.)]?$/u;
/** A line between two rows that names the rows below it. */
const GROUP = /^(?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,3})[.)]\s|^\P{Ll}+$/u;

const cellsOf = (line: string): string[] => line.split('\t').map((cell) => cell.replace(/\s+/g, ' ').trim());

/**
 * The table that begins with the line `at`, as Word and spreadsheets put one on the clipboard: a row a line, a tab between
 * cells. A paragraph that ends within a cell ends a line too, and a spreadsheet puts such a cell in quotes.
 */
export function tabbedTable(lines: readonly string[], at: number): TabbedTable | undefined {
  const head = rowAt(lines, at);
  const isCounted = COUNT.test(head.cells[0]!);
  if (head.cells.filter(Boolean).length < (isCounted ? FEWEST - 1 : FEWEST)) return undefined;
  let end = at + head.lines;
  while (isRestOfHead(lines[end])) {
    goOn(head.cells, cellsOf(lines[end]!));
    end += 1;
  }
  const width = head.cells.length;
  const rows: string[][] = [];
  for (;;) {
    const { cells, lines: taken } = rowAt(lines, end);
    if (cells.length > 1) {
      rows.push(cells);
      end += taken;
      while (isCounted && isBroken(cells, lines[end], width)) {
        goOn(cells, cellsOf(lines[end]!));
        end += 1;
      }
    } else if (cells[0] !== '' && rows.length > 0 && rowAt(lines, end + 1).cells.length === width) {
      if (GROUP.test(cells[0]!)) rows.push(cells);
      else goOn(rows.at(-1)!, cells);
      end += 1;
    } else break;
  }
  return rows.length === 0 ? undefined : { rows: evenly([head.cells, ...rows]), lines: end - at };
}

/** One line, or several where a cell in quotes goes on in the next. */
function rowAt(lines: readonly string[], at: number): { cells: string[]; lines: number } {
  let row = lines[at] ?? '';
  let end = at + 1;
  while (/(?:^|\t)"(?:[^"\t]|"")*$/.test(row) && lines[end] !== undefined && end - at < LONGEST) {
    row += ` ${lines[end]!}`;
    end += 1;
  }
  const isQuoted = end > at + 1 && /(?:^|\t)"(?:[^"\t]|"")*"(?=\t|$)/.test(row);
  if (end > at + 1 && !isQuoted) return { cells: cellsOf(lines[at]!), lines: 1 };
  const cells = cellsOf(row);
  return { cells: isQuoted ? cells.map(withoutQuotes) : cells, lines: end - at };
}

/** So many lines one cell may have. */
const LONGEST = 20;

const withoutQuotes = (cell: string): string => /^"(.*)"$/su.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;

/** “Đơn vị” over “thực hiện”: a small letter begins no row. */
const isRestOfHead = (line: string | undefined): boolean => line !== undefined && /^\p{Ll}[^\t]*(?:\t|$)/u.test(line);

/** Fewer cells than the table has columns, and a line that no number begins: the row goes on in its last cell. */
function isBroken(row: readonly string[], next: string | undefined, width: number): boolean {
  if (next === undefined || next.trim() === '' || row.length >= width) return false;
  const cells = cellsOf(next);
  return (
    !COUNTED.test(cells[0]!) && row.length + cells.length - 1 <= width && !(cells.length === 1 && GROUP.test(next))
  );
}

function goOn(row: string[], next: readonly string[]): void {
  row[row.length - 1] = `${row.at(-1)!} ${next[0]!}`.trim();
  row.push(...next.slice(1));
}

function evenly(rows: string[][]): string[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}
