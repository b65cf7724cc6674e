import { findNamed, type NamedUnit } from './named-units.ts';
import type { Predecessor } from './predecessors.ts';
import type { RowFault } from './row-fault.ts';
import type { UnitRow } from './unit-row.ts';

export interface Successor {
  unit: string;
  scope: 'whole' | 'part';
  resolution: string;
}

/** Who takes over whom, as the rows of a list say. */
export interface Successions {
  /** By the file name of the predecessor. */
  successors: ReadonlyMap<string, readonly Successor[]>;
  /** Predecessors that nobody has registered: they are kept as words. */
  unregistered: ReadonlyMap<UnitRow, readonly string[]>;
  faults: RowFault[];
}

export function findSuccessions(
  rows: readonly { row: UnitRow; id: string }[],
  units: readonly NamedUnit[],
): Successions {
  const successors = new Map<string, Successor[]>();
  const unregistered = new Map<UnitRow, string[]>();
  const faults: RowFault[] = [];
  const add = <K, V>(map: Map<K, V[]>, key: K, value: V): void => void map.set(key, [...(map.get(key) ?? []), value]);
  for (const { row, id } of rows) {
    // A new unit often has the name of one that it was made from.
    const others = units.filter((unit) => unit.id !== id);
    for (const predecessor of row.predecessors) {
      const { words, scope } = predecessor;
      const found = findNamed(words, others);
      const tell = (message: string, fix: string): void =>
        void faults.push({ sheet: row.sheet, row: row.row, value: words, message, fix });
      if (found === 'several') tell('có nhiều đơn vị cùng tên này.', 'ghi mã đơn vị hành chính thay cho tên.');
      else if (!found) add(unregistered, row, shown(predecessor));
      else if (scope === undefined) {
        tell(
          'chưa ghi đơn vị tiền thân này nhập vào toàn bộ hay một phần.',
          `ghi «${words} (toàn bộ)» hoặc «${words} (một phần)».`,
        );
      } else if (row.resolution === undefined) {
        tell('chưa ghi nghị quyết sắp xếp.', 'thêm cột «Nghị quyết» và ghi số, ký hiệu nghị quyết ở dòng này.');
      } else add(successors, found.id, { unit: id, scope, resolution: row.resolution });
    }
  }
  return { successors, unregistered, faults };
}

const SCOPES = { whole: ' (toàn bộ)', part: ' (một phần)' };

const shown = ({ words, scope }: Predecessor): string => words + (scope ? SCOPES[scope] : '');
