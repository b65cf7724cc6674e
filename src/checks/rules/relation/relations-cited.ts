import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { codeKeyOf, documentCodeKey } from '../../../domain/document/document-code.ts';
import { findDocumentCitations } from '../../../domain/citation/document-citation.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { formatShortDate } from '../../../vietnamese/dates/dates.ts';
import type { Finding, Rule } from '../../finding.ts';

const RELATION_DATE: IssueKind = {
  code: 'relation-date',
  part: 'references',
  severity: 'warning',
  title: 'Đoạn trích viện dẫn ngày khác ngày của văn bản',
  meaning:
    'Đoạn trích của quan hệ viện dẫn đúng số của văn bản đã ghi nhưng ngày khác ngày ban hành: một trong hai ngày sai, hoặc quan hệ chỉ một văn bản khác trùng số.',
  remedy:
    'Đối chiếu ngày trong hai văn bản nguồn; là văn bản khác trùng số thì ghi văn bản đó. Văn bản nguồn đúng là ghi như vậy thì để nguyên.',
  wrong: 'document: quyet-dinh-05-qd-ubnd\nquote: Quyết định số 05/QĐ-UBND ngày 19 tháng 01 năm 2024',
  right: 'document: quyet-dinh-05-qd-ubnd\nquote: Quyết định số 05/QĐ-UBND ngày 09 tháng 01 năm 2024',
};

/** What a relation quotes gives the document that it leads to the day that this has. */
export const relationsCited: Rule = {
  kinds: [RELATION_DATE],
  find: ({ documents }) => {
    const bySlug = new Map(documents.map(({ value }) => [value.slug, value]));
    return documents.flatMap((at) =>
      at.value.relations.flatMap(({ document, quote }, index): Finding[] => {
        const target = document === undefined ? undefined : bySlug.get(document);
        const day = target && quote !== undefined ? otherDay(quote, target) : undefined;
        if (day === undefined) return [];
        const message = `đoạn trích ghi ngày ${formatShortDate(day)}, văn bản ${document} ban hành ngày ${formatShortDate(target!.issuedDate!)}.`;
        const fix = 'đối chiếu hai văn bản nguồn; văn bản nguồn đúng là ghi như vậy thì để nguyên.';
        return [{ kind: RELATION_DATE, at, path: ['relations', index, 'quote'], value: quote!, message, fix }];
      }),
    );
  },
};

/** The day that words give a document which has another one; undefined where one of its citations there has its own. */
function otherDay(words: string, target: DirectiveDocument): string | undefined {
  const { issuedDate } = target;
  if (issuedDate === undefined) return undefined;
  const key = codeKeyOf(target);
  const days = findDocumentCitations(words)
    .filter(({ code }) => documentCodeKey(code) === key)
    .map((citation) => citation.issuedDate ?? issuedDate);
  return days.includes(issuedDate) ? undefined : days[0];
}
