import { DUPLICATE_ENTRY } from '../written-twice.ts';
import type { Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { formatPath } from '../../../issues/path.ts';
import type { Finding, Rule } from '../../finding.ts';
import { topicIdsIn, unitIdsIn, type WrittenId } from '../../references.ts';
import { findDuplicates } from '../../duplicates.ts';

/** A list names each unit and topic once, and no unit both leads a task and helps with it. */
export const namedOnce: Rule = {
  kinds: [DUPLICATE_ENTRY],
  find: ({ documents, units }) => [
    ...documents.flatMap((at) => [...repeated(at, [...unitIdsIn(at), ...topicIdsIn(at)]), ...inBothRoles(at)]),
    ...units.flatMap((at) =>
      repeated(
        at,
        at.value.groups.map((id, index) => ({ id, path: ['groups', index] })),
      ),
    ),
  ],
};

function repeated(at: Finding['at'], ids: readonly WrittenId[]): Finding[] {
  const inList = ({ id, path }: WrittenId): string => `${formatPath(path.slice(0, -1))} ${id}`;
  return findDuplicates(ids, inList).map(({ item: { id, path } }) => ({
    kind: DUPLICATE_ENTRY,
    at,
    path,
    value: id,
    message: 'mã này đã có trong danh sách.',
    fix: 'bỏ bớt một chỗ.',
  }));
}

function inBothRoles(at: Sourced<DirectiveDocument>): Finding[] {
  return at.value.tasks.flatMap(({ lead = [], coordinators = [] }, task) =>
    coordinators.flatMap((id, index): Finding[] => {
      if (!lead.includes(id)) return [];
      const path = ['tasks', task, 'coordinators', index];
      const message = 'đơn vị này đã ghi là đơn vị chủ trì (lead) của việc.';
      return [{ kind: DUPLICATE_ENTRY, at, path, value: id, message, fix: 'chỉ giữ vai trò mà văn bản giao.' }];
    }),
  );
}
