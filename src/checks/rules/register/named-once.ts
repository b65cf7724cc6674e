import { DUPLICATE_ENTRY } from '../written-twice.ts';
import type { Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { formatPath, type Path } from '../../../issues/path.ts';
import type { Finding, Rule } from '../../finding.ts';
import { topicIdsIn, unitIdsIn, type WrittenId } from '../../references.ts';
import { findDuplicates } from '../../duplicates.ts';

/** A list names each unit, topic and line once, and no unit both leads a task and helps with it. */
export const namedOnce: Rule = {
  kinds: [DUPLICATE_ENTRY],
  find: ({ documents, units }) => [
    ...documents.flatMap((at) => [
      ...repeated(at, [...unitIdsIn(at), ...topicIdsIn(at), ...wordsIn(at)]),
      ...inBothRoles(at),
    ]),
    ...units.flatMap((at) =>
      repeated(at, [...listed(at.value.groups, 'groups'), ...listed(at.value.missing, 'missing')]),
    ),
  ],
};

const listed = (entries: readonly string[] | undefined, ...path: Path): WrittenId[] =>
  (entries ?? []).map((id, index) => ({ id, path: [...path, index] }));

/** Entries of a document's lists that are no ids of units or topics. */
function wordsIn({ value }: Sourced<DirectiveDocument>): WrittenId[] {
  return [
    ...listed(value.source.missing, 'source', 'missing'),
    ...listed(value.toPlaces, 'toPlaces'),
    ...listed(
      value.to.map(({ text }) => text),
      'to',
    ),
    ...value.changes.flatMap(({ tasks }, index) => listed(tasks, 'changes', index, 'tasks')),
    ...value.tasks.flatMap(({ legalBasis }, index) => listed(legalBasis, 'tasks', index, 'legalBasis')),
  ];
}

function repeated(at: Finding['at'], ids: readonly WrittenId[]): Finding[] {
  const inList = ({ id, path }: WrittenId): string => `${formatPath(path.slice(0, -1))} ${id}`;
  return findDuplicates(ids, inList).map(({ item: { id, path } }) => ({
    kind: DUPLICATE_ENTRY,
    at,
    path,
    value: id,
    message: 'mục này đã có trong danh sách.',
    fix: 'bỏ bớt một chỗ.',
  }));
}

function inBothRoles(at: Sourced<DirectiveDocument>): Finding[] {
  return at.value.tasks.flatMap(({ lead = [], coordinators = [] }, task) =>
    coordinators.flatMap((id, index): Finding[] => {
      if (!lead.includes(id)) return [];
      const path = ['tasks', task, 'coordinators', index];
      const message = 'đơn vị này đã ghi là đơn vị chủ trì (lead) của nhiệm vụ.';
      return [{ kind: DUPLICATE_ENTRY, at, path, value: id, message, fix: 'chỉ giữ vai trò mà văn bản giao.' }];
    }),
  );
}
