import type { Unit } from '../../domain/unit/unit.schema.ts';
import { slugify } from '../../vietnamese/slugify.ts';
import { linkUnits } from './link-units.ts';
import type { RowFault } from './row-fault.ts';
import type { Sheet } from './sheet.ts';
import { type UnitRow, readUnitRow } from './unit-row.ts';
import { type UnitTable, unitTable } from './unit-table.ts';
import { unitText } from './unit-text.ts';

/** What a workbook of units gives: files for `don-vi/`, and what it does not give, with the reason. */
export interface ImportedUnits {
  units: { id: string; name: string; text: string }[];
  /** Rows whose unit is registered already: its file stays as it is. */
  kept: { sheet: string; row: number; name: string; id: string }[];
  faults: RowFault[];
  /** What a person should know or do besides, in Vietnamese sentences. */
  remarks: string[];
}

/**
 * The files of the units that a workbook lists; undefined where none of its sheets is a list of units. Units are the same
 * by code or by file name; nothing registered is changed, and a row with a fault gives no file.
 */
export function importUnits(sheets: readonly Sheet[], registered: readonly Unit[]): ImportedUnits | undefined {
  const tables = sheets.flatMap((sheet) => unitTable(sheet) ?? []);
  if (tables.length === 0) return undefined;
  const read = tables.flatMap((table) => table.rows.map((row) => readUnitRow(row, table)));
  const { rows, faults: twice } = onceEach(read.flatMap(({ unit }) => unit ?? []));
  const known = rows.flatMap((row) => {
    const unit = registered.find((one) => isSame(row, one));
    return unit ? [{ row, unit }] : [];
  });
  const fresh = rows.filter((row) => !known.some((one) => one.row === row));
  const linked = linkUnits(fresh, known, registered);
  return {
    units: linked.units.map(({ id, fields }) => ({ id, name: fields.name, text: unitText(fields) })),
    kept: known.map(({ row, unit }) => ({ sheet: row.sheet, row: row.row, name: row.name, id: unit.id })),
    faults: [...read.flatMap(({ faults }) => faults), ...twice, ...linked.faults].toSorted((a, b) => a.row - b.row),
    remarks: [...tables.flatMap(unusedColumns), ...known.flatMap(renamed), ...linked.remarks],
  };
}

/** Whether a row means a registered unit: by a code of its own, else by the file name that it would get. */
function isSame(row: UnitRow, unit: Unit): boolean {
  if (row.administrativeCode !== undefined && unit.administrativeCode !== undefined) {
    return row.administrativeCode === unit.administrativeCode;
  }
  if (row.organId !== undefined && unit.organId !== undefined) return row.organId === unit.organId;
  return unit.id === (row.id ?? slugify(row.name));
}

const CODES = [
  ['administrativeCode', 'mã đơn vị hành chính'],
  ['organId', 'mã định danh'],
  ['id', 'tên tệp'],
] as const;

/** Of two rows with one code the second is at fault. */
function onceEach(rows: readonly UnitRow[]): { rows: UnitRow[]; faults: RowFault[] } {
  const seen = new Map<string, UnitRow>();
  const faults: RowFault[] = [];
  const kept = rows.filter((row) => {
    for (const [field, label] of CODES) {
      const value = row[field];
      const first = value === undefined ? undefined : seen.get(`${field} ${value}`);
      if (first) {
        const message = `${label} ${value} đã có ở dòng ${first.row} («${first.name}»).`;
        faults.push({
          sheet: row.sheet,
          row: row.row,
          value: row.name,
          message,
          fix: 'sửa mã của một trong hai dòng, hoặc xoá dòng trùng.',
        });
        return false;
      }
    }
    for (const [field] of CODES) if (row[field] !== undefined) seen.set(`${field} ${row[field]}`, row);
    return true;
  });
  return { rows: kept, faults };
}

function renamed({ row, unit }: { row: UnitRow; unit: Unit }): string[] {
  if (slugify(row.name) === slugify(unit.name)) return [];
  return [
    `Dòng ${row.row}: bảng ghi «${row.name}», danh mục có «${unit.name}» cùng mã (don-vi/${unit.id}.yaml); tệp giữ nguyên. Đơn vị đổi tên thì sửa tệp đó.`,
  ];
}

const unusedColumns = ({ unused }: UnitTable): string[] =>
  unused.length === 0 ? [] : [`Không dùng các cột: ${unused.map((head) => `«${head}»`).join(', ')}.`];
