import { bodyText } from '../../../domain/provision/provision-text.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { type Finding, isRefused, type Rule } from '../../finding.ts';

const REFERENCE_WITH_TEXT: IssueKind = {
  code: 'reference-with-text',
  part: 'fields',
  severity: 'warning',
  title: 'Có lời văn mà nguồn ghi là chỉ biết qua văn bản khác',
  meaning:
    'Mục source.kind ghi reference, tức là Văn phòng không giữ toàn văn, nhưng tệp có lời văn: thường là quên đổi khi bổ sung toàn văn.',
  remedy:
    'Ghi loại nguồn đã chép: signed, scan hoặc extraction. Lời văn chỉ là phần được văn bản khác trích lại thì để nguyên.',
};

/** What is known from other documents alone has no text of its own. */
export const referencesBare: Rule = {
  kinds: [REFERENCE_WITH_TEXT],
  find: ({ documents }) =>
    documents
      .filter((at) => !isRefused(at, 'source.kind'))
      .filter(({ value }) => value.source.kind === 'reference' && bodyText(value.body) !== '')
      .map((at): Finding => ({
        kind: REFERENCE_WITH_TEXT,
        at,
        path: ['source', 'kind'],
        value: 'reference',
        message: 'nguồn ghi là chỉ biết qua văn bản khác, nhưng tệp có lời văn.',
        fix: 'viết signed, scan hoặc extraction theo nguồn đã chép; lời văn chỉ là phần được trích lại thì để nguyên.',
      })),
};
