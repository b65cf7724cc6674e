import { bodySource } from '../../../corpus/entry/body-lines.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { findImpossibleDays } from '../../../vietnamese/dates/impossible-days.ts';
import type { Finding, Rule } from '../../finding.ts';
import { fieldName, writtenFields } from '../../written-fields.ts';

const DAY_IMPOSSIBLE: IssueKind = {
  code: 'day-impossible',
  part: 'text',
  severity: 'warning',
  toldOnce: true,
  title: 'Lời văn nêu ngày không có trong lịch',
  meaning: 'Lời văn hoặc viện dẫn có ngày không có thật, ví dụ 31 tháng 4 hoặc 29 tháng 2 của năm không nhuận.',
  remedy: 'Đối chiếu với văn bản nguồn rồi gõ lại. Văn bản nguồn đúng là viết như vậy thì để nguyên.',
};

/** Every day that the words of a document name is in the calendar. */
export const daysExist: Rule = {
  kinds: [DAY_IMPOSSIBLE],
  find: (content) => [
    ...content.documents.flatMap((at) => {
      const { text, placeOf } = bodySource(content.texts.get(at.file) ?? '');
      return findImpossibleDays(text).map(({ start, end }): Finding => {
        return { at, path: [], position: placeOf(start), ...said(text.slice(start, end)) };
      });
    }),
    ...writtenFields(content).flatMap(({ at, path, text }): Finding[] =>
      // A quote repeats the text, which is told there.
      fieldName(path) === 'quote'
        ? []
        : findImpossibleDays(text).map(({ start, end }) => ({ at, path, ...said(text.slice(start, end)) })),
    ),
  ],
};

function said(words: string): Pick<Finding, 'kind' | 'value' | 'message' | 'fix'> {
  const value = words.replace(/\s+/g, ' ');
  return {
    kind: DAY_IMPOSSIBLE,
    value,
    message: `«${value}» không có trong lịch.`,
    fix: 'đối chiếu với văn bản nguồn rồi gõ lại; văn bản nguồn đúng là viết như vậy thì để nguyên.',
  };
}
