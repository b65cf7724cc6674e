import type { Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { type Finding, isRefused, type Rule } from '../../finding.ts';
import { type Groups, groupsById, means } from '../../groups.ts';
import { unitFinder } from '../../sentence/named-units.ts';
import { taskRow } from '../../sentence/task-row.ts';

const TO_QUOTED: IssueKind = {
  code: 'to-quoted',
  part: 'references',
  severity: 'warning',
  title: 'Dòng giao nhiệm vụ nêu đơn vị thực hiện khác',
  meaning:
    'Cột “Đơn vị thực hiện” của dòng giao nhiệm vụ nêu đơn vị mà nhiệm vụ không ghi: trang của đơn vị đó sẽ thiếu nhiệm vụ này.',
  remedy: 'Ghi to theo dòng giao nhiệm vụ. Đơn vị đó chỉ được nhắc tên thì để nguyên.',
};

/** Whom the row of a table names as those who carry a task out have it, by name or through a group. */
export const doersQuoted: Rule = {
  kinds: [TO_QUOTED],
  find: (content) =>
    content.documents.flatMap((at) => {
      if (at.value.tasks.length === 0) return [];
      const [groups, find] = [groupsById(content), unitFinder(content)];
      return at.value.tasks.flatMap((_, index) => compare(at, index, groups, find));
    }),
};

function compare(
  at: Sourced<DirectiveDocument>,
  index: number,
  groups: Groups,
  find: ReturnType<typeof unitFinder>,
): Finding[] {
  const task = at.value.tasks[index]!;
  const cell = taskRow(at.value, task)?.get('to');
  if (cell === undefined || isRefused(at, `tasks[${index}].to`)) return [];
  const known = [...task.to, ...(task.lead ?? []), ...(task.coordinators ?? [])];
  // An id that no unit has is told by itself.
  if (!known.every((id) => groups.has(id))) return [];
  const missing = find(cell)
    .filter(({ ids }) => !ids.some((id) => means(known, id, groups)))
    .map(({ ids }) => ids[0]!);
  if (missing.length === 0) return [];
  const ids = [...new Set(missing)];
  const named = find(cell).some(({ ids }) => ids.some((id) => means(task.to, id, groups))) ? task.to : [];
  return [
    {
      kind: TO_QUOTED,
      at,
      path: ['tasks', index, 'to'],
      value: task.to.join(', '),
      message: `dòng giao nhiệm vụ ${task.id} nêu đơn vị thực hiện ${ids.join(', ')}, nhưng nhiệm vụ chưa ghi.`,
      fix: `viết «to: [${[...named, ...ids].join(', ')}]»; đơn vị này chỉ được nhắc tên thì để nguyên.`,
    },
  ];
}
