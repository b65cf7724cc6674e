import { upperFirst } from '../../vietnamese/case/first-letter.ts';

/** What is wrong with a row of a workbook, and what to write there. */
export interface RowFault {
  sheet: string;
  row: number;
  /** The head of the column, where one cell is meant. */
  column?: string | undefined;
  value?: string | undefined;
  /** Vietnamese, without a capital at its beginning. */
  message: string;
  fix: string;
}

/** “Trang tính «DS», dòng 5, cột «Loại», «Thôn»: không phải loại đơn vị. Sửa: …” */
export function faultText({ sheet, row, column, value, message, fix }: RowFault): string {
  const place = [
    sheet === '' ? '' : `trang tính «${sheet}»`,
    `dòng ${row}`,
    column === undefined ? '' : `cột «${column}»`,
    value === undefined || value === '' ? '' : `«${value.replace(/\s+/g, ' ')}»`,
  ];
  const text = place.filter(Boolean).join(', ');
  return `${upperFirst(text)}: ${message} Sửa: ${fix}`;
}
