import type { CellValue } from 'hucre/xlsx';
import { toNfc } from '../../../vietnamese/normalize.ts';

/** A cell as text; a day as `yyyy-mm-dd`. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return toNfc(String(value)).trim();
}

/** Day, month and year as people type them where a cell takes no dates. */
const TYPED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** The day in a cell as `yyyy-mm-dd`; what is no day stays as it is, so that it can be told. */
export function cellDay(value: CellValue | undefined): string {
  const text = cellText(value);
  const [, day = '', month = '', year = ''] = TYPED.exec(text) ?? [];
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
