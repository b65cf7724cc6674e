import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { formatShortDate } from '../../../vietnamese/dates/dates.ts';
import type { Finding, Rule } from '../../finding.ts';

const DATE_TO_COME: IssueKind = {
  code: 'date-to-come',
  part: 'fields',
  severity: 'warning',
  title: 'Ngày còn ở phía trước',
  meaning: 'Ngày ban hành hoặc ngày đăng sau ngày hôm nay: thường là gõ sai năm, hoặc đồng hồ của máy sai.',
  remedy: 'Xem lại năm, tháng trong văn bản nguồn; ngày đúng thì xem lại đồng hồ của máy.',
  wrong: 'issuedDate: 2033-08-01',
  right: 'issuedDate: 2023-08-01',
};

/** What is published was issued, and what has changed has changed, by today. Deadlines and the ends of units may be to come. */
export const datesPast: Rule = {
  kinds: [DATE_TO_COME],
  find: ({ documents }, today) =>
    documents.flatMap((at) => {
      const dates = [
        { date: at.value.issuedDate, path: ['issuedDate'] },
        ...at.value.changes.map(({ date }, index) => ({ date, path: ['changes', index, 'date'] })),
      ];
      return dates.flatMap(({ date, path }): Finding[] => {
        if (date === undefined || date <= today) return [];
        const message = `ngày này còn ở phía trước (hôm nay là ${formatShortDate(today)}).`;
        const fix = 'xem lại năm, tháng trong văn bản nguồn; ngày đúng thì xem lại đồng hồ của máy.';
        return [{ kind: DATE_TO_COME, at, path, value: date, message, fix }];
      });
    }),
};
