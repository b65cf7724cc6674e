import { daysInMonth } from './days-in-month.ts';
import { foldWithOffsets } from '../fold.ts';

export { formatLongDate, formatShortDate } from './date-format.ts';

/** A date, month, quarter or year that a text names. */
export interface DateMention {
  /** UTF-16 offsets in the text: `[start, end)`. */
  start: number;
  end: number;
  precision: 'day' | 'month' | 'quarter' | 'year';
  /** First and last day of what is named, `yyyy-mm-dd`; equal for a day. */
  from: string;
  to: string;
}

const D = '\\d{1,2}';
const Y = '(?:19|20)\\d{2}';

/** The ways to write a date, over folded text: the longest first. */
const MENTION = new RegExp(
  [
    '(?<![a-z0-9]|[0-9][/.])(?:(?:',
    `(?:ngay\\s*)?(?<d1>${D})\\s*thang\\s*(?<m1>${D}),?\\s*nam\\s*(?<y1>${Y})`,
    `|(?:ngay\\s*)?(?<d2>${D})\\s?(?<sep>[/.-])\\s?(?<m2>${D})\\s?\\k<sep>\\s?(?<y2>${Y})`,
    `|thang\\s*(?<m4>${D})(?:,?\\s*nam\\s*|\\s?[/-]\\s?)(?<y4>${Y})`,
    // “2025để”: a program has lost the blank.
    ')(?![0-9]|\\.[0-9]|/|[a-z](?![a-z]))|(?:',
    `(?<y3>${Y})-(?<m3>\\d{2})-(?<d3>\\d{2})`,
    `|(?<m5>${D})/(?<y5>${Y})`,
    `|quy\\s+(?<q6>[1-4]|i{1,3}|iv)(?:,?\\s+nam\\s+|\\s?[/-]\\s?|\\s+)(?<y6>${Y})`,
    `|nam\\s+(?<y7>${Y})`,
    ')(?![a-z0-9]|\\.[0-9]|/))',
  ].join(''),
  'g',
);

const pad = (number: number): string => String(number).padStart(2, '0');

type Span = Pick<DateMention, 'precision' | 'from' | 'to'>;

function daySpan(year: number, month: number, day: number): Span | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  return { precision: 'day', from: iso, to: iso };
}

function monthsSpan(precision: Span['precision'], year: number, first: number, last: number): Span | undefined {
  if (first < 1 || last > 12) return undefined;
  return { precision, from: `${year}-${pad(first)}-01`, to: `${year}-${pad(last)}-${daysInMonth(year, last)}` };
}

const QUARTERS = ['i', 'ii', 'iii', 'iv'];

function spanOf(groups: Record<string, string | undefined>): Span | undefined {
  const number = (...names: string[]): number => Number(names.map((name) => groups[name]).find(Boolean) ?? Number.NaN);
  const year = number('y1', 'y2', 'y3', 'y4', 'y5', 'y6', 'y7');
  const month = number('m1', 'm2', 'm3', 'm4', 'm5');
  const day = number('d1', 'd2', 'd3');
  if (day >= 0) return daySpan(year, month, day);
  if (month >= 0) return monthsSpan('month', year, month, month);
  if (groups.q6 === undefined) return monthsSpan('year', year, 1, 12);
  const quarter = QUARTERS.indexOf(groups.q6) + 1 || Number(groups.q6);
  return monthsSpan('quarter', year, quarter * 3 - 2, quarter * 3);
}

/**
 * The dates that a running text or a query names, with or without marks: “14/7/2023”, “14 tháng 7 năm 2023”,
 * “ngày 05 tháng 01 năm 2026”, “tháng 7/2023”, “quý II năm 2023”, “năm 2023”. Days that do not exist and numbers of
 * documents (30/2020/NĐ-CP) are none.
 */
export function findDates(text: string): DateMention[] {
  // Each has a year, and most texts have none.
  if (!/(?:19|20)\d\d|[０-９]/.test(text)) return [];
  const { folded, offsets } = foldWithOffsets(text);
  return Array.from(folded.matchAll(MENTION)).flatMap((match) => {
    const span = spanOf(match.groups ?? {});
    const [start = 0, end = 0] = [offsets[match.index], offsets[match.index + match[0].length]];
    return span ? [{ start, end, ...span }] : [];
  });
}
