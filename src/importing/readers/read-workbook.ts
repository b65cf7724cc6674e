import { parseCsv } from 'hucre/csv';
import { type CellValue, readXls, readXlsx, type Sheet as WorkbookSheet } from 'hucre/xlsx';
import { toNfc } from '../../vietnamese/normalize.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { hasMacros, isLocked, isOldOrLocked } from './office-container.ts';
import { Unreadable } from './unreadable.ts';

/** No list of an office is longer; Excel itself ends at a million rows. */
const MOST_ROWS = 20_000;

/**
 * The sheets of a workbook (.xlsx, .xls), as far as they are in sight: what a person has hidden is not what he hands over.
 * @throws Unreadable where it is broken, locked by a password or has macros
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  if (isLocked(bytes)) throw new Unreadable(LOCKED);
  if (hasMacros(bytes)) {
    throw new Unreadable(
      'bảng tính có macro nên không được mở. Sửa: trong Excel chọn Lưu thành, loại .xlsx, rồi chọn tệp đó.',
    );
  }
  try {
    const read = isOldOrLocked(bytes) ? readXls : readXlsx;
    const { sheets } = await read(bytes, { sheets: (info) => !info.hidden && !info.veryHidden });
    return sheets.map(({ name, rows, merges = [] }) => toSheet(name, withMerged(rows, merges)));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(whyNot(error));
  }
}

const LOCKED =
  'bảng tính được khoá bằng mật khẩu nên không đọc được. Sửa: mở bằng mật khẩu trong Excel, bỏ mật khẩu rồi lưu lại và chọn tệp đó.';

function whyNot(error: unknown): string {
  return error instanceof Error && error.name === 'UnsupportedFormatError'
    ? 'tệp này không phải bảng tính. Sửa: mở trong Excel, lưu thành .xlsx rồi chọn tệp đó.'
    : 'bảng tính bị hỏng nên không đọc được. Sửa: xin lại tệp, hoặc mở trong Excel và lưu thành .xlsx.';
}

/** A table as text: of a .csv file, or pasted from a workbook, whose columns are set apart by tabs. */
export function readCsv(text: string): Sheet[] {
  const first = text.slice(0, text.indexOf('\n') + 1 || text.length);
  return [toSheet('', parseCsv(text, { ...(first.includes('\t') && { delimiter: '\t' }), maxRows: MOST_ROWS }))];
}

function toSheet(name: string, rows: readonly (readonly CellValue[])[]): Sheet {
  if (rows.length > MOST_ROWS) {
    throw new Unreadable(`bảng tính có quá ${MOST_ROWS} dòng. Sửa: chỉ giữ bảng cần nhập rồi chọn lại tệp.`);
  }
  return {
    name: toNfc(name),
    rows: rows.map((cells, index) => ({ number: index + 1, cells: cells.map(cellText) })),
  };
}

/** A cell that goes over several rows says the same for each of them. */
function withMerged(rows: WorkbookSheet['rows'], merges: NonNullable<WorkbookSheet['merges']>): CellValue[][] {
  const full = rows.map((row) => [...row]);
  for (const { startRow, endRow, startCol, endCol } of merges) {
    if (startCol !== endCol) continue;
    const value = full[startRow]?.[startCol] ?? null;
    for (const row of full.slice(startRow + 1, endRow + 1)) row[startCol] = value;
  }
  return full;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** What a cell says; a day as people write it. Line ends inside a cell stay, for they part one entry from the next. */
function cellText(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date)
    return `${two(value.getUTCDate())}/${two(value.getUTCMonth() + 1)}/${value.getUTCFullYear()}`;
  return toNfc(String(value))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
