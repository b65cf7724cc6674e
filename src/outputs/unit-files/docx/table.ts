import {
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { SIZE } from './page.ts';
import { centred, paragraph } from './text.ts';
import { flow } from '../text-flow.ts';

export interface DocxColumn<Line> {
  heading: string;
  /** Share of the table's width. */
  share: number;
  centred?: true;
  text: (line: Line) => string;
}

const LOOK = { size: SIZE.cell } as const;
const INSET = { top: 40, bottom: 40, left: 60, right: 60 } as const;

/** The room between the margins, in twips. */
export interface Room {
  width: number;
  height: number;
}

/** A row of a ruled table: the text of each cell, and how pages treat it. */
export interface RuledRow {
  texts: readonly string[];
  /** Does not break across pages. */
  isWhole: boolean;
  /** Stays on one page with what follows it. */
  isKept: boolean;
}

/**
 * A ruled table whose header row stands on every page and whose rows do not break across pages, save a row that no page
 * can hold: kept whole it would lose its end. The last `keptRows` stay on one page with what follows the table.
 */
export function ruledTable<Line>(
  columns: readonly DocxColumn<Line>[],
  lines: readonly Line[],
  room: Room,
  keptRows = 0,
): Table {
  return tableOf(columns, ruledRows(columns, lines, room, keptRows), room);
}

/** The rows of such a table. */
export function ruledRows<Line>(
  columns: readonly DocxColumn<Line>[],
  lines: readonly Line[],
  room: Room,
  keptRows: number,
): RuledRow[] {
  const widths = columnWidths(columns, room.width);
  return lines.map((line, position) => {
    const texts = columns.map(({ text }) => text(line));
    return { texts, isWhole: fits(texts, widths, room), isKept: position >= lines.length - keptRows };
  });
}

/** A ruled table with these rows below its header row. */
export function tableOf<Line>(
  columns: readonly DocxColumn<Line>[],
  rows: readonly RuledRow[],
  { width }: Pick<Room, 'width'>,
): Table {
  const widths = columnWidths(columns, width);
  const cell = (index: number, content: Paragraph, vertical: 'top' | 'center') =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: vertical === 'top' ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
      children: [content],
    });
  const head = columns.map(({ heading }, index) => cell(index, centred(heading, { ...LOOK, bold: true }), 'center'));
  const row = ({ texts, isKept }: RuledRow) =>
    columns.map((column, index) => {
      const write = column.centred ? centred : paragraph;
      return cell(index, write(texts[index] ?? '', LOOK, isKept ? { keepNext: true } : {}), 'top');
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: INSET,
    rows: [
      new TableRow({ children: head, tableHeader: true, cantSplit: true }),
      ...rows.map((one) => new TableRow({ children: row(one), cantSplit: one.isWhole })),
    ],
  });
}

/** Twips that a letter of 11 pt takes on the average, a line of them, and the header row with the edges of cells. */
const LETTER = 104;
const LINE = 256;
const HEADER = 1100;

/** Whether a page can hold the row, by estimate. */
function fits(texts: readonly string[], widths: readonly number[], room: Room): boolean {
  const most = Math.floor((room.height - HEADER) / LINE);
  return texts.every((text, index) => {
    const letters = Math.floor(((widths[index] ?? 0) - INSET.left - INSET.right) / LETTER);
    return flow(text, Math.max(1, letters)).lines <= most;
  });
}

/** Whole twips that add up to the width. */
function columnWidths(columns: readonly { share: number }[], width: number): number[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((share / total) * width));
  const rest = width - widths.reduce((sum, size) => sum + size, 0);
  return widths.map((size, index) => (index === 0 ? size + rest : size));
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

/** A letterhead, or the places where people sign: blocks side by side, without rules; rows stay whole. */
export function sideBySide(pairs: readonly [Paragraph[], Paragraph[]][], width: number, leftShare = 0.5): Table {
  const leftWidth = Math.round(width * leftShare);
  const block = (children: Paragraph[], size: number) =>
    new TableCell({ width: { size, type: WidthType.DXA }, borders: NO_BORDERS, children });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [leftWidth, width - leftWidth],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: pairs.map(
      ([left, right]) =>
        new TableRow({ cantSplit: true, children: [block(left, leftWidth), block(right, width - leftWidth)] }),
    ),
  });
}

/** What the edges of a cell take from the width of a block side by side with another. */
export const CELL_EDGES = 216;

/** A rule of this length under a heading, centred in a block of this width. */
export function rule(width: number, length: number): Paragraph {
  const side = Math.round((width - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { line: 40, lineRule: LineRuleType.EXACT, after: 120 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
  });
}
