import { plain, words } from '../../vietnamese/plain.ts';
import type { UnitMention } from '../../domain/naming/mentions.ts';
import { type Deadline, readStatedDeadline } from './deadline.ts';
import type { TableLine } from './lines.ts';
import { labelKind, type LabelKind } from '../../domain/provision/label-kind.ts';
import { unitsOf } from './labels.ts';

/** The duty of one row of a table of tasks. */
export interface RowDuty {
  /** The id of the row, where it is a provision. */
  row?: string;
  quote: string;
  to: UnitMention[];
  lead: UnitMention[];
  coordinators: UnitMention[];
  deadline: Deadline;
  product?: string;
}

const TASK = words('nội dung|nhiệm vụ|công việc|hoạt động|nội dung công việc');

/**
 * The duties of a table whose head names what is to be done and by whom or until when; none of any other table. A cell that
 * the row leaves empty under a merged one takes the value above it.
 */
export function rowDuties(
  head: readonly string[],
  rows: readonly TableLine[],
  mentionsIn: (text: string) => UnitMention[],
  issuedDate?: string,
): RowDuty[] {
  const kinds = head.map((cell): LabelKind | undefined => labelKind(cell) ?? executor(cell));
  const task = head.findIndex((cell, index) => kinds[index] === undefined && TASK.test(plain(cell)));
  if (task < 0 || !kinds.some((kind) => kind !== undefined)) return [];
  return rows.flatMap(({ cells: row, id }): RowDuty[] => {
    const quote = row[task] ?? '';
    const duty: RowDuty = {
      ...(id !== undefined && { row: id }),
      quote,
      to: [],
      lead: [],
      coordinators: [],
      deadline: {},
    };
    row.forEach((cell, index) => take(duty, kinds[index], cell, mentionsIn, issuedDate));
    const isGroup = row.filter((cell) => cell !== '').length <= 2 && duty.lead.length + duty.to.length === 0;
    return quote === '' || isGroup ? [] : [duty];
  });
}

const executor = (cell: string): LabelKind | undefined =>
  words('cơ quan|đơn vị|người thực hiện|phân công').test(plain(cell)) ? 'to' : undefined;

function take(
  duty: RowDuty,
  kind: LabelKind | undefined,
  cell: string,
  mentionsIn: (text: string) => UnitMention[],
  issuedDate?: string,
): void {
  if (kind === undefined || cell === '') return;
  if (kind === 'product') duty.product = cell;
  else if (kind === 'deadline') duty.deadline = readStatedDeadline(cell, issuedDate);
  else duty[kind].push(...unitsOf(cell, mentionsIn));
}
