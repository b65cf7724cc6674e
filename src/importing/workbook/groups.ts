import { findNamed, type NamedUnit } from './named-units.ts';
import type { RowFault } from './row-fault.ts';
import type { UnitRow } from './unit-row.ts';

/** The groups that a row names, by file name or name, parted by “;” or lines: there are commas in names of groups. */
export function groupsOf(
  { sheet, row, groups: cell }: UnitRow,
  units: readonly NamedUnit[],
): { ids: string[]; faults: RowFault[] } {
  const groups = units.filter(({ isGroup }) => isGroup);
  const ids: string[] = [];
  const faults: RowFault[] = [];
  for (const words of cell
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)) {
    const found = findNamed(words, groups);
    if (found && found !== 'several') ids.push(found.id);
    else {
      const known = groups.map(({ name }) => `«${name}»`).join(', ') || 'chưa có nhóm nào';
      const message =
        found === 'several'
          ? 'có nhiều nhóm cùng tên này.'
          : 'không có nhóm này trong danh mục, cũng không có trong bảng.';
      const fix = `ghi đúng tên hoặc tên tệp của nhóm (${known}), nhiều nhóm thì cách nhau bằng dấu chấm phẩy; nhóm mới thì thêm một dòng có loại «Nhóm đơn vị».`;
      faults.push({ sheet, row, value: words, message, fix });
    }
  }
  return { ids: [...new Set(ids)], faults };
}
