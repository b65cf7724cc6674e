import type { CellStyle, WriteSheet } from 'hucre/xlsx';

export const FONT = { name: 'Times New Roman', size: 11 };

const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, right: THIN, bottom: THIN, left: THIN };

export const CELL: CellStyle = { font: FONT, border: BORDER, alignment: { vertical: 'top', wrapText: true } };
export const CENTRED: CellStyle = { ...CELL, alignment: { vertical: 'top', horizontal: 'center', wrapText: true } };
export const HEADING: CellStyle = {
  font: { ...FONT, bold: true },
  border: BORDER,
  alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
};
export const TITLE: CellStyle = { font: { ...FONT, size: 14, bold: true } };

/** Inches. Binding edge and edges of the paper as on the printed sheet; Nghị định 30/2020/NĐ-CP, Phụ lục I. */
const MARGINS = { top: 0.79, bottom: 0.79, left: 1.18, right: 0.59, header: 0.3, footer: 0.35 };

export type PageSetup = NonNullable<WriteSheet['pageSetup']>;

/** A4 landscape. */
const PAPER: PageSetup = { paperSize: 'a4', orientation: 'landscape', margins: MARGINS };

/** As wide as the paper and as many pages as it takes. */
export const PAGE: PageSetup = { ...PAPER, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };

/** Pages beside each other instead of one page in letters too small to read. */
export const SEVERAL_WIDE: PageSetup = { ...PAPER, scale: 80 };

/** Rows have a height to begin with, and still grow when somebody types more into them: an edit of the file's parts. */
export function letRowsGrow(_path: string, xml: string): string {
  return xml.replaceAll(' customHeight="1"', '');
}
