import type { Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { type IsoDate } from '../../../domain/field/calendar-day.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { findDates, formatShortDate } from '../../../vietnamese/dates/dates.ts';
import type { Finding, Rule } from '../../finding.ts';

const DUE_DATE_OTHER: IssueKind = {
  code: 'due-date-other',
  part: 'references',
  severity: 'warning',
  title: 'Thời hạn khác ngày trong đoạn trích',
  meaning: 'Đoạn trích của nhiệm vụ nêu một ngày, còn thời hạn ghi ngày khác: phiếu của đơn vị sẽ in ngày sai.',
  remedy: 'Ghi lại dueDate theo ngày trong đoạn trích. Ngày trong đoạn trích không phải thời hạn thì để nguyên.',
  wrong: 'quote: hoàn thành trước ngày 15 tháng 9 năm 2023\ndueDate: 2023-09-25',
  right: 'quote: hoàn thành trước ngày 15 tháng 9 năm 2023\ndueDate: 2023-09-15',
};

/** Where the quote of a task names a day to come, its deadline is that day. */
export const dueDatesQuoted: Rule = {
  kinds: [DUE_DATE_OTHER],
  find: ({ documents }) => documents.flatMap((at) => at.value.tasks.flatMap((_, index) => otherDay(at, index))),
};

function otherDay(at: Sourced<DirectiveDocument>, index: number): Finding[] {
  const { quote, dueDate } = at.value.tasks[index]!;
  // Most quotes name no year.
  if (dueDate === undefined || !/\d{4}/.test(quote)) return [];
  const days = deadlinesIn(quote, at.value.issuedDate);
  if (days.length === 0 || days.some((day) => day === dueDate || dayBefore(day) === dueDate)) return [];
  const shown = days.map(formatShortDate).join(', ');
  return [
    {
      kind: DUE_DATE_OTHER,
      at,
      path: ['tasks', index, 'dueDate'],
      value: dueDate,
      message: `đoạn trích của nhiệm vụ nêu ngày ${shown}, khác thời hạn này.`,
      fix: `viết ${days.join(' hoặc ')}; ngày trong đoạn trích không phải thời hạn thì để nguyên.`,
    },
  ];
}

/** The days that a quote names, but for those of documents that it cites: they lie before it, or behind a number. */
function deadlinesIn(quote: string, issuedDate: IsoDate | undefined): IsoDate[] {
  const days = findDates(quote).filter(
    ({ precision, start }) =>
      precision === 'day' && !/[/-]\p{Lu}[\p{L}-]*\s*(?:ngày\s*)?$/u.test(quote.slice(0, start)),
  );
  return [...new Set(days.map(({ from }) => from))].filter((day) => issuedDate === undefined || day >= issuedDate);
}

/** “Trước ngày 15” may be read as the 14th. */
function dayBefore(day: IsoDate): IsoDate {
  return new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
