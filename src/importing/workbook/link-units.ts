import type { Unit } from '../../domain/unit/unit.schema.ts';
import { fileNameFaults, fileNames } from './file-names.ts';
import { groupsOf } from './groups.ts';
import type { NamedUnit } from './named-units.ts';
import type { RowFault } from './row-fault.ts';
import { findSuccessions, type Successor } from './successions.ts';
import type { UnitRow } from './unit-row.ts';
import type { UnitFields } from './unit-text.ts';

interface LinkedUnits {
  units: { id: string; fields: UnitFields }[];
  faults: RowFault[];
  remarks: string[];
}

/** New units with their file names, and with the groups and predecessors that their rows name. */
export function linkUnits(
  fresh: readonly UnitRow[],
  known: readonly { row: UnitRow; unit: Unit }[],
  registered: readonly Unit[],
): LinkedUnits {
  const names = fileNames(fresh, registered);
  const named: NamedUnit[] = [
    ...registered.map((unit) => ({ ...unit, isGroup: unit.kind === 'group' })),
    ...fresh.map((row) => ({ ...row, id: names.get(row)!, isGroup: row.kind === 'group' })),
  ];
  const all = [
    ...Array.from(names, ([row, id]) => ({ row, id })),
    ...known.map(({ row, unit }) => ({ row, id: unit.id })),
  ];
  const { successors, unregistered, faults: broken } = findSuccessions(all, named);
  const faults = [
    ...fileNameFaults(names, registered),
    ...fresh.flatMap((row) => groupsOf(row, named).faults),
    ...broken,
  ];
  const bad = new Set(faults.map(({ sheet, row }) => `${sheet} ${row}`));
  const good = fresh.filter(({ sheet, row }) => !bad.has(`${sheet} ${row}`));
  const goodIds = new Set([...good.map((row) => names.get(row)!), ...known.map(({ unit }) => unit.id)]);
  const successorsOf = (id: string): Successor[] => (successors.get(id) ?? []).filter(({ unit }) => goodIds.has(unit));
  return {
    units: good.map((row) => {
      const id = names.get(row)!;
      const groups = groupsOf(row, named).ids;
      return { id, fields: { ...row, groups, successors: successorsOf(id), note: noteOf(row, unregistered.get(row)) } };
    }),
    faults,
    remarks: [
      ...good.flatMap((row) => notRegistered(row, unregistered.get(row))),
      ...registered.flatMap(({ id }) => toAdd(id, successorsOf(id))),
    ],
  };
}

function noteOf({ note }: UnitRow, predecessors: readonly string[] = []): string | undefined {
  const told = predecessors.length > 0 ? `Đơn vị tiền thân theo bảng đã nhập: ${predecessors.join('; ')}.` : undefined;
  return [note, told].filter(Boolean).join(' ') || undefined;
}

function notRegistered({ row, name }: UnitRow, predecessors: readonly string[] = []): string[] {
  if (predecessors.length === 0) return [];
  return [
    `Dòng ${row}: đơn vị tiền thân của «${name}» chưa có trong danh mục và trong bảng (${predecessors.join('; ')}), nên chỉ ghi ở ghi chú. Cần tra cứu theo đơn vị cũ thì thêm mỗi đơn vị đó một dòng rồi nhập lại.`,
  ];
}

/** A registered file is not changed here: the lines that it needs are told. */
function toAdd(id: string, successors: readonly Successor[]): string[] {
  if (successors.length === 0) return [];
  const lines = successors.map(
    ({ unit, scope, resolution }) => `  - unit: ${unit}\n    scope: ${scope}\n    resolution: ${resolution}`,
  );
  return [`Thêm vào don-vi/${id}.yaml (tệp đã có, không tự sửa):\nsuccessors:\n${lines.join('\n')}`];
}
