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
import { SIZE } from './docx-page.ts';
import { centred, paragraph } from './docx-text.ts';

export interface DocxColumn<Line> {
  heading: string;
  /** Share of the table's width. */
  share: number;
  centred?: true;
  text: (line: Line) => string;
}

const LOOK = { size: SIZE.cell } as const;
const INSET = { top: 40, bottom: 40, left: 60, right: 60 } as const;

/** A ruled table whose header row stands on every page and whose rows never break across pages. */
export function ruledTable<Line>(columns: readonly DocxColumn<Line>[], lines: readonly Line[], width: number): Table {
  const widths = columnWidths(columns, width);
  const cell = (index: number, content: Paragraph, vertical: 'top' | 'center') =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: vertical === 'top' ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
      children: [content],
    });
  const head = columns.map(({ heading }, index) => cell(index, centred(heading, { ...LOOK, bold: true }), 'center'));
  const row = (line: Line) =>
    columns.map((column, index) => {
      const write = column.centred ? centred : paragraph;
      return cell(index, write(column.text(line), LOOK), 'top');
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: INSET,
    rows: [
      new TableRow({ children: head, tableHeader: true, cantSplit: true }),
      ...lines.map((line) => new TableRow({ children: row(line), cantSplit: true })),
    ],
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

/** Two blocks side by side without rules: a letterhead, or the places where people sign. They stay on one page. */
export function sideBySide(left: Paragraph[], right: Paragraph[], width: number, leftShare = 0.5): Table {
  const leftWidth = Math.round(width * leftShare);
  const block = (children: Paragraph[], size: number) =>
    new TableCell({ width: { size, type: WidthType.DXA }, borders: NO_BORDERS, children });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [leftWidth, width - leftWidth],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [new TableRow({ cantSplit: true, children: [block(left, leftWidth), block(right, width - leftWidth)] })],
  });
}

/** A short rule under a heading, centred in a block of this width; `share` is its part of the width. */
export function rule(width: number, share: number): Paragraph {
  const side = Math.round((width * (1 - share)) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { line: 40, lineRule: LineRuleType.EXACT, after: 120 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
  });
}
