import { hasSlugForm, SLUG_MAX_LENGTH } from '../../domain/field/slug-form.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import { slugify } from '../../vietnamese/slugify.ts';
import type { RowFault } from './row-fault.ts';
import type { UnitRow } from './unit-row.ts';

/** The file name that a row asks for: what it says, else its name. */
export const usualName = ({ id, name }: UnitRow): string => id ?? slugify(name);

/** The file name of each new unit; of several with one name, its name and its code. */
export function fileNames(fresh: readonly UnitRow[], registered: readonly Unit[]): Map<UnitRow, string> {
  const counts = new Map<string, number>();
  for (const id of [...registered.map(({ id }) => id), ...fresh.map(usualName)]) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return new Map(
    fresh.map((row) => {
      const usual = usualName(row);
      const code = row.administrativeCode ?? row.organId;
      const isShared = counts.get(usual)! > 1 && row.id === undefined && code !== undefined;
      return [row, isShared ? slugify(`${row.name} ${code}`) : usual];
    }),
  );
}

/** What is wrong with file names: too long or malformed, or one for two units. */
export function fileNameFaults(names: ReadonlyMap<UnitRow, string>, registered: readonly Unit[]): RowFault[] {
  const taken = new Map<string, string>(registered.map(({ id }) => [id, 'danh mục']));
  return [...names].flatMap(([{ sheet, row, name }, id]): RowFault[] => {
    const place = { sheet, row, value: name };
    const holder = taken.get(id);
    taken.set(id, holder ?? `dòng ${row}`);
    if (holder !== undefined) {
      const message = `tên này đã có ở ${holder} và dòng này không có mã để phân biệt.`;
      return [
        { ...place, message, fix: 'ghi mã đơn vị hành chính hoặc mã định danh của từng đơn vị, hoặc xoá dòng trùng.' },
      ];
    }
    if (hasSlugForm(id) && id.length <= SLUG_MAX_LENGTH) return [];
    const message = `không đặt được tên tệp «${id}» từ dòng này.`;
    const fix = `thêm cột «Tên tệp»: chữ thường không dấu, chữ số, gạch ngang, không quá ${SLUG_MAX_LENGTH} ký tự.`;
    return [{ ...place, message, fix }];
  });
}
