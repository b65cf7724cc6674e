import type { Cell, Inline, Table } from '../../domain/provision/provision.ts';
import { isHalves } from '../../domain/provision/form-halves.ts';
import { inlineText } from '../../domain/provision/provision-text.ts';
import { coveringCells, type PlacedCell } from '../../domain/provision/table-grid.ts';
import type { ResolvedInline } from './resolved-references.ts';

export interface TableView {
  type: 'table';
  caption?: string;
  /** How much room its columns ask for where they have words that are not to be squeezed. */
  width?: 'wide' | 'wider' | 'widest';
  head: CellView[][];
  rows: RowView[];
  /** Columns that paper sets side by side without lines: the head or the foot of a form. */
  isLayout?: true;
}

export interface CellView {
  inlines: ResolvedInline[];
  align?: 'left' | 'center' | 'right';
  columns?: number;
  rows?: number;
  /** Of a column whose words are not to be squeezed: so in one cell of its head. */
  room?: Room;
}

/** A row of a table; of a provision the first, with what a reader needs to cite it. */
export interface RowView {
  cells: CellView[];
  provision?: RowProvision;
}

export interface RowProvision {
  id: string;
  /** “dòng 12 Phụ lục I” */
  citation: string;
  aliases: { id: string; note: string }[];
  /** The cell beside which the site sets its own words: that of the quoted words, else the one with the most. */
  cell: number;
}

/** Room for a few words, or for sentences. */
type Room = 'some' | 'much';

/** What a table needs to know of where it stands. */
export interface TablePlace {
  own: (inlines: readonly Inline[]) => ResolvedInline[];
  /** A row's provision by its id, without the cell. */
  rowOf: (id: string) => Omit<RowProvision, 'cell'>;
  /** What tasks quote from a row. */
  quotesOf: (id: string) => readonly string[];
}

/** A table for the page. Texts are official, character for character. */
export function tableView(table: Table, { own, rowOf, quotesOf }: TablePlace): TableView {
  const { caption, align, head, rows } = table;
  const covering = coveringCells([...head, ...rows.map(({ cells }) => cells)]);
  const rooms = roomsOf(covering, align.length);
  const told = new Set<number>();
  const view = (placed: PlacedCell, isHead: boolean): CellView => {
    const { cell, column } = placed;
    const { inlines, columns, rows: down } = cell;
    const room = isHead && columns === undefined && !told.has(column) ? rooms[column] : undefined;
    if (room) told.add(column);
    const side = align[column];
    return {
      inlines: own(inlines),
      ...(side && { align: side }),
      ...(columns && { columns }),
      ...(down && { rows: down }),
      ...(room && { room }),
    };
  };
  const cells = (row: number): CellView[] =>
    covering[row]!.filter(({ isFromAbove }) => !isFromAbove).map((placed) => view(placed, row < head.length));
  const width = widthOf(rooms);
  if (isHalves(table)) {
    return {
      type: 'table',
      isLayout: true,
      head: [],
      rows: covering.map((_, row) => ({
        cells: cells(row).map(({ room: _, ...cell }) => ({
          ...cell,
          ...(!isPlaces(cell) && { align: 'center' as const }),
        })),
      })),
    };
  }
  // Markdown has no table without a head: one that says nothing is none.
  const isHeaded = head.some((row) => row.some((cell) => lengthOf(cell) > 0));
  return {
    type: 'table',
    ...(caption !== undefined && { caption }),
    ...(width && { width }),
    head: isHeaded ? head.map((_, row) => cells(row)) : [],
    rows: rows.map(({ id, cells: own }, row) => ({
      cells: cells(head.length + row),
      ...(id !== undefined && {
        provision: { ...rowOf(id), cell: cellBeside(own, rowsOfProvision(rows, row), quotesOf(id)) },
      }),
    })),
  };
}

/** “Nơi nhận:” and its lines stand at the left of their half. */
const isPlaces = ({ inlines }: CellView): boolean =>
  inlines.some((inline) => inline.type === 'text' && /^Nơi nhận\s*:/u.test(inline.value));

const lengthOf = ({ inlines }: Cell): number => inlineText(inlines).length;

/** How many rows the provision has that begins in this one. */
function rowsOfProvision(rows: Table['rows'], first: number): number {
  const next = rows.findIndex(({ id }, index) => index > first && id !== undefined);
  return (next < 0 ? rows.length : next) - first;
}

/** What a row has of its own stands in no cell that reaches down to other ones, beside whose words it would be read. */
function cellBeside(cells: readonly Cell[], rows: number, quotes: readonly string[]): number {
  const own = cells.filter(({ rows: down = 1 }) => down <= rows);
  const mayHold = own.length > 0 ? own : cells;
  const quoted = mayHold.find(({ inlines }) => quotes.some((quote) => inlineText(inlines).includes(quote)));
  const longest = mayHold.reduce((most, cell) => (lengthOf(cell) > lengthOf(most) ? cell : most), mayHold[0]!);
  return cells.indexOf(quoted ?? longest);
}

const SENTENCE = 48;
const WORDS = 14;

/** The room that each column asks for by its longest words in cells of its own. */
function roomsOf(rows: readonly (readonly PlacedCell[])[], columns: number): (Room | undefined)[] {
  const lengths = Array.from({ length: columns }, () => 0);
  for (const { cell, column } of rows.flat()) {
    if (cell.columns === undefined) lengths[column] = Math.max(lengths[column] ?? 0, lengthOf(cell));
  }
  return lengths.map((length) => (length > SENTENCE ? 'much' : length > WORDS ? 'some' : undefined));
}

/** In rem, with the padding of a cell: as in styles/document/table.css. */
const REM = { much: 17.5, some: 9, little: 4 };

function widthOf(rooms: readonly (Room | undefined)[]): TableView['width'] {
  const width = rooms.reduce((sum, room) => sum + REM[room ?? 'little'], 0);
  if (width > 42) return 'widest';
  if (width > 30) return 'wider';
  return width > 20 ? 'wide' : undefined;
}
