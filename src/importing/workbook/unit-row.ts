import { UNIT_KIND_LABELS, type UnitKind } from '../../domain/unit/unit-kind.ts';
import { isIsoDate } from '../../domain/field/calendar-day.ts';
import { slugify } from '../../vietnamese/slugify.ts';
import { type Predecessor, readPredecessors } from './predecessors.ts';
import type { RowFault } from './row-fault.ts';
import type { SheetRow } from './sheet.ts';
import type { UnitColumn } from './unit-columns.ts';
import type { UnitTable } from './unit-table.ts';

/** A unit as a row of a list has it; groups and predecessors are still words. */
export interface UnitRow {
  sheet: string;
  row: number;
  name: string;
  shortName?: string;
  kind: UnitKind;
  groups: string;
  administrativeCode?: string;
  organId?: string;
  id?: string;
  validFrom?: string;
  validTo?: string;
  predecessors: Predecessor[];
  resolution?: string;
  note?: string;
}

const KIND_WORDS: Record<string, UnitKind> = {
  so: 'agency',
  phong: 'agency',
  ban: 'agency',
  'co-quan': 'agency',
  'so-ban-nganh': 'agency',
  'phong-ban': 'agency',
  nhom: 'group',
  'to-chuc': 'organization',
  ...Object.fromEntries(
    (Object.keys(UNIT_KIND_LABELS) as UnitKind[]).flatMap((kind) => [
      [kind, kind],
      [slugify(UNIT_KIND_LABELS[kind]), kind],
    ]),
  ),
};

/** “UBND phường Bến Đò”: such a name says what it is. */
const KIND_IN_NAME = /^(?:(?:uy-ban-nhan-dan|ubnd)-)?(xa(?!-hoi)|phuong|dac-khu)-/;

/** Reads one row of a list; every fault of it is told, and with a fault there is no unit. */
export function readUnitRow({ number, cells }: SheetRow, table: UnitTable): { unit?: UnitRow; faults: RowFault[] } {
  const faults: RowFault[] = [];
  const cell = (column: UnitColumn): string => cells[table.columns.get(column)?.at ?? -1] ?? '';
  const tell = (column: UnitColumn, message: string, fix: string): void => {
    const head = table.columns.get(column)?.head;
    faults.push({ sheet: table.sheet, row: number, column: head, value: cell(column), message, fix });
  };
  const oneLine = (column: UnitColumn): string => cell(column).replace(/\s+/g, ' ');
  const day = (column: 'validFrom' | 'validTo'): string => {
    const iso = toIso(cell(column));
    if (iso === undefined) tell(column, 'không phải một ngày.', 'ghi ngày/tháng/năm, ví dụ 01/7/2025.');
    return iso ?? '';
  };

  const name = oneLine('name');
  if (name === '') tell('name', 'dòng này không có tên đơn vị.', 'ghi tên đơn vị, hoặc xoá dòng.');
  const kind = kindOf(oneLine('kind'), name);
  if (kind === undefined) {
    const allowed = Object.values(UNIT_KIND_LABELS).join('; ');
    const message = cell('kind') === '' ? 'chưa ghi loại đơn vị.' : 'không phải loại đơn vị.';
    tell('kind', message, `ghi một trong: ${allowed}.`);
  }
  const codes = readCodes(
    { any: oneLine('code'), administrative: oneLine('administrativeCode'), organ: oneLine('organId') },
    tell,
  );
  const id = oneLine('id') || codes.id;
  const unit = {
    sheet: table.sheet,
    row: number,
    name,
    shortName: oneLine('shortName'),
    kind: kind!,
    groups: cell('groups'),
    administrativeCode: codes.administrativeCode,
    organId: codes.organId,
    id,
    validFrom: day('validFrom'),
    validTo: day('validTo'),
    predecessors: readPredecessors(cell('predecessors')),
    resolution: oneLine('resolution'),
    note: oneLine('note'),
  };
  return faults.length > 0 ? { faults } : { unit: withoutEmpty(unit) as UnitRow, faults };
}

function kindOf(written: string, name: string): UnitKind | undefined {
  if (written !== '') return KIND_WORDS[slugify(written)];
  const [, word] = KIND_IN_NAME.exec(slugify(name)) ?? [];
  return word === undefined ? undefined : KIND_WORDS[word];
}

interface Codes {
  administrativeCode?: string;
  organId?: string;
  id?: string;
}

/** Codes by their forms; Excel takes the zeros before a number away, and what stood there nobody knows. */
function readCodes(
  { any, administrative, organ }: Record<'any' | 'administrative' | 'organ', string>,
  tell: (column: UnitColumn, message: string, fix: string) => void,
): Codes {
  const codes: Codes = {};
  if (administrative !== '') {
    if (/^\d{5}$/.test(administrative)) codes.administrativeCode = administrative;
    else tell('administrativeCode', 'mã đơn vị hành chính phải có năm chữ số.', FIVE);
  }
  if (organ !== '') {
    if (ORGAN.test(organ)) codes.organId = organ;
    else tell('organId', 'không phải mã định danh.', 'ghi như H29.3.5 (Quyết định số 20/2020/QĐ-TTg).');
  }
  if (any === '') return codes;
  if (/^\d{5}$/.test(any)) codes.administrativeCode ??= any;
  else if (/^\d+$/.test(any)) tell('code', 'mã đơn vị hành chính phải có năm chữ số.', FIVE);
  else if (ORGAN.test(any)) codes.organId ??= any;
  else if (slugify(any) === any) codes.id = any;
  else {
    tell(
      'code',
      'không nhận ra loại mã này.',
      'ghi mã đơn vị hành chính (năm chữ số), mã định danh (H29.3.5), hoặc bỏ trống.',
    );
  }
  return codes;
}

const ORGAN = /^[A-Y]\d{2}(?:\.[A-Z0-9]+)*$/;
const FIVE = 'định dạng cột là Văn bản (Text) rồi ghi đủ năm chữ số, kể cả số 0 ở đầu.';

/** The day that a cell names; nothing where it is empty, undefined where it is no day. */
function toIso(text: string): string | undefined {
  if (text === '') return '';
  const [, day, month, year] = /^(?:ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/i.exec(text) ?? [];
  const iso = year === undefined ? text : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : undefined;
}

const withoutEmpty = (fields: object): object =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([key, value]) => key === 'sheet' || key === 'groups' || (value !== '' && value !== undefined),
    ),
  );
