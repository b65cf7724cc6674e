import type { Content } from '../../../corpus/content.ts';
import { formatDocumentCode } from '../../../domain/document/document-code.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { findDates } from '../../../vietnamese/dates/dates.ts';
import type { Finding, Rule } from '../../finding.ts';

const CITATION_HELD: IssueKind = {
  code: 'citation-held',
  part: 'references',
  severity: 'warning',
  title: 'Viện dẫn một văn bản đã đăng',
  meaning: 'Quan hệ ghi bằng citation, nhưng văn bản này đã đăng: ghi bằng document thì hai trang dẫn đến nhau.',
  remedy: 'Thay dòng citation bằng document như thông báo lỗi gợi ý. Là văn bản khác trùng số thì để nguyên.',
  wrong: 'citation: Quyết định số 05/QĐ-UBND ngày 09 tháng 01 năm 2024 của Uỷ ban nhân dân Thành phố',
  right: 'document: quyet-dinh-05-qd-ubnd',
};

/** A document that is published is related to by its file, not by its name. */
export const citationsHeld: Rule = {
  kinds: [CITATION_HELD],
  find: (content) => {
    const held = heldByDay(content);
    return content.documents.flatMap((at) =>
      at.value.relations.flatMap(({ citation }, index): Finding[] => {
        if (citation === undefined) return [];
        const days = findDates(citation).filter(({ precision }) => precision === 'day');
        const found = days
          .flatMap(({ from }) => held.get(from) ?? [])
          .find(({ code, slug }) => slug !== at.value.slug && citation.includes(code));
        if (!found) return [];
        const message = `văn bản này đã đăng (van-ban/${found.slug}.mdx).`;
        const fix = `thay dòng này bằng «document: ${found.slug}»; là văn bản khác trùng số thì để nguyên.`;
        return [{ kind: CITATION_HELD, at, path: ['relations', index, 'citation'], value: citation, message, fix }];
      }),
    );
  },
};

function heldByDay({ documents }: Content): ReadonlyMap<string, { code: string; slug: string }[]> {
  const coded = documents.flatMap(({ value }) => {
    const code = formatDocumentCode(value);
    return code === undefined || value.issuedDate === undefined
      ? []
      : [{ code, slug: value.slug, issuedDate: value.issuedDate }];
  });
  return Map.groupBy(coded, ({ issuedDate }) => issuedDate);
}
