import type { Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { RELATION_LABELS, type RelationType } from '../../../domain/document/relation-type.ts';
import type { Relation } from '../../../domain/document/relation.schema.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { findDates, formatShortDate } from '../../../vietnamese/dates/dates.ts';
import { type Finding, isRefused, type Rule } from '../../finding.ts';

const RELATION_LATER: IssueKind = {
  code: 'relation-later',
  part: 'references',
  severity: 'warning',
  title: 'Quan hệ với một văn bản ban hành sau',
  meaning:
    'Văn bản triển khai, căn cứ, thay thế hay viện dẫn một văn bản ban hành sau nó: một trong hai ngày có thể sai.',
  remedy: 'Xem lại ngày ban hành của hai văn bản, và chiều của quan hệ. Văn bản giấy đúng như vậy thì để nguyên.',
  wrong:
    'issuedDate: 2024-01-05\nrelations:\n  - type: basis\n    citation: Quyết định số 05/QĐ-UBND ngày 09/01/2024 của Uỷ ban nhân dân Thành phố',
  right:
    'issuedDate: 2024-01-15\nrelations:\n  - type: basis\n    citation: Quyết định số 05/QĐ-UBND ngày 09/01/2024 của Uỷ ban nhân dân Thành phố',
};

/** What is enclosed may bear a later day; everything else must be there before somebody builds on it. */
const LATER_ALLOWED: ReadonlySet<RelationType> = new Set<RelationType>(['attaches']);

/** Nobody implements, replaces or cites what was issued later. */
export const relationsInTime: Rule = {
  kinds: [RELATION_LATER],
  find: ({ documents }) => {
    const days = new Map(documents.map(({ value }) => [value.slug, value.issuedDate]));
    return documents.flatMap((at) =>
      at.value.relations.flatMap((relation, index) => {
        const { issuedDate } = at.value;
        const day = relation.document === undefined ? dayIn(relation.citation) : days.get(relation.document);
        if (issuedDate === undefined || day === undefined || day <= issuedDate) return [];
        // Of a relation that is misspelt it is not known which it is.
        if (isRefused(at, `relations[${index}].type`)) return [];
        return LATER_ALLOWED.has(relation.type) ? [] : [later(at, relation, index, day)];
      }),
    );
  },
};

/** The day of a document as its citation has it: the first, “sửa đổi ngày …” comes after. */
function dayIn(citation: string | undefined): string | undefined {
  return findDates(citation ?? '').find(({ precision }) => precision === 'day')?.from;
}

function later(
  at: Sourced<DirectiveDocument>,
  { type, document, citation }: Relation,
  index: number,
  day: string,
): Finding {
  const own = formatShortDate(at.value.issuedDate!);
  return {
    kind: RELATION_LATER,
    at,
    path: ['relations', index, document === undefined ? 'citation' : 'document'],
    value: document ?? citation ?? '',
    message: `quan hệ «${RELATION_LABELS[type].forward}» với văn bản ngày ${formatShortDate(day)}, sau ngày ban hành của văn bản này (${own}).`,
    fix: 'xem lại hai ngày và chiều của quan hệ; văn bản giấy đúng như vậy thì để nguyên.',
  };
}
