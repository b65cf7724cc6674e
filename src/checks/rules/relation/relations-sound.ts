import type { Content } from '../../../corpus/content.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { DUPLICATE_ENTRY } from '../written-twice.ts';
import { RELATION_LABELS, type RelationType } from '../../../domain/document/relation-type.ts';
import { findCycles } from '../../cycles.ts';
import type { Finding, Rule } from '../../finding.ts';

const RELATION_SELF: IssueKind = {
  code: 'relation-self',
  part: 'references',
  severity: 'error',
  title: 'Văn bản quan hệ với chính nó',
  meaning: 'Văn bản được ghi là có quan hệ với chính nó.',
  remedy: 'Ghi văn bản kia, hoặc bỏ mục này.',
};

const RELATION_CYCLE: IssueKind = {
  code: 'relation-cycle',
  part: 'references',
  severity: 'error',
  title: 'Quan hệ thành vòng lặp',
  meaning: 'Các quan hệ tạo thành vòng lặp, ví dụ văn bản này thay thế văn bản kia và ngược lại: không thể cùng đúng.',
  remedy: 'Xem văn bản nào có trước, rồi bỏ quan hệ ngược.',
};

/** Two documents may cite or enclose each other; of these only one can come after the other. */
const ONE_WAY: readonly RelationType[] = ['implements', 'basis', 'replaces', 'amends', 'corrects', 'repeals'];

/** No document relates to itself, none implements, replaces … its own successor, and nothing is said twice. */
export const relationsSound: Rule = {
  kinds: [RELATION_SELF, RELATION_CYCLE, DUPLICATE_ENTRY],
  find: ({ documents }) => [
    ...documents.flatMap((at) => {
      const seen = new Set<string>();
      return at.value.relations.flatMap(({ type, document, citation, provision }, index): Finding[] => {
        const target = `${type} ${document ?? citation}`;
        const isTwice = seen.has(provision === undefined ? target : `${target} ${provision}`);
        seen.add(target).add(`${target} ${provision}`);
        if (document === at.value.slug) {
          const message = 'văn bản không thể có quan hệ với chính nó.';
          return [
            {
              kind: RELATION_SELF,
              at,
              path: ['relations', index, 'document'],
              value: document,
              message,
              fix: 'ghi văn bản kia, hoặc bỏ mục này.',
            },
          ];
        }
        if (!isTwice) return [];
        const message = `quan hệ «${RELATION_LABELS[type].forward}» với văn bản này đã ghi ở trên.`;
        return [
          {
            kind: DUPLICATE_ENTRY,
            at,
            path: ['relations', index],
            message,
            fix: 'bỏ mục này, hoặc ghi nơi nhắc đến khác (provision).',
          },
        ];
      });
    }),
    ...ONE_WAY.flatMap((type) => circles(documents, type)),
  ],
};

function circles(documents: Content['documents'], type: RelationType): Finding[] {
  const edges = documents.flatMap((at) =>
    at.value.relations.flatMap(({ type: own, document }, index) =>
      own === type && document !== undefined && document !== at.value.slug
        ? [{ from: at.value.slug, to: document, where: { at, index } }]
        : [],
    ),
  );
  return findCycles(edges).map(({ edge: { where, to }, way }) => ({
    kind: RELATION_CYCLE,
    at: where.at,
    path: ['relations', where.index, 'document'],
    value: to,
    message: `quan hệ «${RELATION_LABELS[type].forward}» tạo thành vòng lặp: ${way.join(' → ')}.`,
    fix: 'xem văn bản nào có trước rồi bỏ quan hệ ngược.',
  }));
}
