import { RELATION_LABELS, type RelationType } from '../../../domain/document/relation-type.ts';
import { findCycles } from '../../cycles.ts';
import type { Finding, Rule } from '../../finding.ts';

/** Two documents may cite or enclose each other; of these only one can come after the other. */
const ONE_WAY: readonly RelationType[] = ['implements', 'basis', 'replaces', 'amends', 'corrects', 'repeals'];

/** No document relates to itself, none implements, replaces … its own successor, and nothing is said twice. */
export const relationsSound: Rule = ({ documents }) => [
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
            code: 'relation-self',
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
          code: 'duplicate-entry',
          at,
          path: ['relations', index],
          message,
          fix: 'bỏ mục này, hoặc ghi nơi nhắc đến khác (provision).',
        },
      ];
    });
  }),
  ...ONE_WAY.flatMap((type) => circles(documents, type)),
];

function circles(documents: Parameters<Rule>[0]['documents'], type: RelationType): Finding[] {
  const edges = documents.flatMap((at) =>
    at.value.relations.flatMap(({ type: own, document }, index) =>
      own === type && document !== undefined && document !== at.value.slug
        ? [{ from: at.value.slug, to: document, where: { at, index } }]
        : [],
    ),
  );
  return findCycles(edges).map(({ edge: { where, to }, way }) => ({
    code: 'relation-cycle',
    at: where.at,
    path: ['relations', where.index, 'document'],
    value: to,
    message: `quan hệ «${RELATION_LABELS[type].forward}» đi vòng: ${way.join(' → ')}.`,
    fix: 'xem văn bản nào có trước rồi bỏ quan hệ ngược.',
  }));
}
