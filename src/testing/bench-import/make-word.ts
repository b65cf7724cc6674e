import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { AutoNumbers, LISTS } from './auto-numbers.ts';
import type { DrawnCell, DrawnPart } from './drawn-paper.ts';

export interface WordForm {
  /** Numbers and dashes made by Word, as most clerks do it; else typed. */
  hasAutoNumbers: boolean;
}

const FACE = 'Times New Roman';
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_LINES = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
};

/** A paper as a Word file, set as Nghị định 30/2020/NĐ-CP has it: A4, Times New Roman 14, two halves above and below. */
export async function makeWord(parts: readonly DrawnPart[], { hasAutoNumbers }: WordForm): Promise<Uint8Array> {
  const numbers = hasAutoNumbers ? new AutoNumbers() : undefined;
  const document = new Document({
    styles: { default: { document: { run: { font: FACE, size: 28 } } } },
    numbering: { config: LISTS },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1701, right: 850 } },
        },
        children: parts.map((part) => toWord(part, numbers)),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function toWord(part: DrawnPart, numbers: AutoNumbers | undefined): Paragraph | Table {
  switch (part.type) {
    case 'sides':
      return sides(part.left, part.right);
    case 'table':
      return table(part.rows);
    case 'centred':
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ text: part.text, bold: !/^\(.*\)$/.test(part.text), italics: /^\(.*\)$/.test(part.text) }),
        ],
      });
    case 'paragraph':
      return paragraph(part.text, numbers);
  }
}

function paragraph(text: string, numbers: AutoNumbers | undefined): Paragraph {
  const inList = numbers?.take(text);
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: 567 },
    spacing: { before: 80, after: 80 },
    ...(inList && { numbering: { reference: inList.reference, level: 0, instance: inList.instance } }),
    children: [new TextRun({ text: inList?.rest ?? text, italics: /^Căn cứ /.test(text) })],
  });
}

function sides(left: readonly string[], right: readonly string[]): Table {
  const cell = (lines: readonly string[], width: number): TableCell =>
    new TableCell({
      borders: NO_LINES,
      width: { size: width, type: WidthType.PERCENTAGE },
      children: lines.map(
        (text) =>
          new Paragraph({
            alignment: /^(?:Nơi nhận|- )/.test(text) ? AlignmentType.LEFT : AlignmentType.CENTER,
            children: [
              new TextRun({
                text,
                size: /^CỘNG H/.test(text) ? 24 : 26,
                bold: !/\p{Ll}/u.test(text) || text.startsWith('Độc lập'),
              }),
            ],
          }),
      ),
    });
  return new Table({
    borders: NO_LINES,
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [3700, 5700],
    rows: [new TableRow({ children: [cell(left, 39), cell(right, 61)] })],
  });
}

function table(rows: readonly (readonly DrawnCell[])[]): Table {
  const columns = rows[0]!.reduce((sum, { colspan }) => sum + colspan, 0);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: Array.from({ length: columns }, () => Math.round(9300 / columns)),
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: row.map(
            ({ text, colspan, rowspan }) =>
              new TableCell({
                columnSpan: colspan,
                rowSpan: rowspan,
                children: [new Paragraph({ children: [new TextRun({ text, bold: index === 0, size: 26 })] })],
              }),
          ),
        }),
    ),
  });
}
