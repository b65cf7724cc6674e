import { findDocumentCitations } from '../../domain/citation/document-citation.ts';
import { daysInMonth } from '../../vietnamese/dates/days-in-month.ts';
import { findDates } from '../../vietnamese/dates/dates.ts';
import { plain, words } from '../language/plain.ts';

/** When a duty is due: a day, or the words that say it otherwise. */
export interface Deadline {
  dueDate?: string;
  /** The words of a deadline that is no single day: “trong vòng 10 ngày kể từ …”, “hằng tháng”. */
  dueText?: string;
}

/** Words that set a deadline, with those that may stand between them and the date. */
const LEAD = words(
  String.raw`(?:trước|chậm nhất|muộn nhất|đến hết|hết|xong|hoàn thành|thời hạn|hạn|đến|từ nay đến|trong|kết thúc|tiến độ|thời gian)(?:[ :,]+(?:là|vào|đến|hết|trước|trong|ngày|cuối|chậm nhất|hoàn thành|thực hiện|cuối ngày|đầu ngày|sáng|chiều|các|cả|thứ (?:hai|ba|tư|năm|sáu|bảy)|\d{1,2} giờ(?: \d{1,2})?|\d{1,2}h(?:\d{1,2})?))*`,
  'g',
);
const PERIODIC = words(
  String.raw`(?:(?:chậm nhất|muộn nhất|trước|định kỳ|vào)(?: [\p{L}\d/]+){0,5} )?(?:(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|định kỳ (?:\d+ |sáu |ba )?(?:tháng|tuần|quý|năm)(?:, ?(?:\d+ tháng|năm|quý))*|mỗi (?:ngày|tuần|tháng|quý|năm))`,
);
const RELATIVE = words(
  String.raw`trong \d+ (?:giờ|ngày(?: làm việc)?|tuần|tháng),? (?:kể )?từ (?:ngày|khi|thời điểm)[^.;,]*|(?:trong (?:vòng|thời hạn|thời gian)|chậm nhất(?: là)?(?: sau)?|không quá|sau)(?: tối đa)? \d+ (?:giờ|ngày(?: làm việc)?|tuần|tháng)(?:,? (?:kể )?từ (?:ngày|khi|thời điểm)[^.;,]*)?`,
);
const DAY_OF_MONTH = words(String.raw`(?:trước|chậm nhất|muộn nhất)(?: là)? (?:vào )?ngày \d{1,2}`);

/** The deadline that a sentence sets. `issuedDate` gives the year that “31/7” leaves out. */
export function readDeadline(text: string, issuedDate?: string): Deadline {
  const own = plain(text);
  const periodic = PERIODIC.exec(own);
  const days = daysIn(text, issuedDate).filter(
    ({ start, end, precision }) =>
      isDue(own.slice(0, start)) && !(precision === 'year' && isOfAim(own.slice(0, start))) && !isYearly(own, end),
  );
  const last = days.at(-1);
  if (last) return { dueDate: last.to };
  const relative = RELATIVE.exec(own);
  if (relative) return { dueText: text.slice(relative.index, relative.index + relative[0].length).trim() };
  if (periodic) {
    const day = DAY_OF_MONTH.exec(own);
    const start = day === null ? periodic.index : Math.min(day.index, periodic.index);
    const end = Math.max(periodic.index + periodic[0].length, day === null ? 0 : day.index + day[0].length);
    return { dueText: text.slice(start, end) };
  }
  return {};
}

/** Only words of a deadline may stand between the word that sets it and the date. */
function isDue(before: string): boolean {
  const tail = before.slice(-60);
  const match = [...tail.matchAll(LEAD)].at(-1);
  return match !== undefined && /^\s*:?\s*$/.test(tail.slice(match.index + match[0].length));
}

const isYearly = (own: string, end: number): boolean => /^\s*(?:hằng|hàng|mỗi)\s+năm/u.test(own.slice(end));

/** “mục tiêu đề ra trong năm 2026” says when an aim is set, and not when a duty is due. */
const isOfAim = (before: string): boolean =>
  words('mục tiêu|chỉ tiêu|đề ra|kế hoạch|dự toán|nhiệm vụ giao|được giao|tăng trưởng').test(before.slice(-45));

interface Day {
  precision: 'day' | 'month' | 'quarter' | 'year';
  start: number;
  end: number;
  to: string;
}

/** Every date that ends something, those of cited documents aside; a month or quarter ends with its last day. */
function daysIn(text: string, issuedDate: string | undefined): Day[] {
  const cited = findDocumentCitations(text);
  const dates: Day[] = findDates(text).map(({ start, end, precision, from, to }) => ({
    start,
    end,
    precision,
    to: precision === 'month' && isBeforeMonth(text, start) ? dayBefore(from) : to,
  }));
  const short = issuedDate === undefined ? [] : shortDates(text, issuedDate, dates);
  return [...dates, ...short]
    .filter(({ start }) => !cited.some((document) => document.start <= start && start < document.end))
    .filter(({ start }) => !isOfDocument(text, start))
    .toSorted((a, b) => a.start - b.start);
}

/** “Trước tháng 8/2026” ends with July. */
const isBeforeMonth = (text: string, start: number): boolean => /trước\s+(?:tháng\s+)?$/iu.test(text.slice(0, start));

const isOfDocument = (text: string, start: number): boolean =>
  /[/-]\p{Lu}[\p{L}\p{Lu}-]*,?\s*$/u.test(text.slice(0, start));

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

const SHORT = words(
  String.raw`(?:ngày )?(?<day>\d{1,2})(?:\s?[/.-]\s?| tháng )(?<month>\d{1,2})(?!\s?[/.-]\s?\d|\d|,? năm \d)|tháng (?<whole>\d{1,2})(?!\s?[/.-]\s?\d|\d|,? năm \d)|quý (?<quarter>iv|i{1,3}|[1-4])(?!\s?[/.-]\s?\d|,? (?:năm )?\d)`,
  'g',
);
const QUARTERS = ['i', 'ii', 'iii', 'iv'];

/** Dates without a year: the next one from the day of the paper on. */
function shortDates(text: string, issuedDate: string, known: readonly Day[]): Day[] {
  return Array.from(plain(text).matchAll(SHORT)).flatMap((match) => {
    const { index, groups = {} } = match;
    const end = index + match[0].length;
    if (known.some((day) => day.start < end && index < day.end)) return [];
    if (/^\s*(?:hằng|hàng|mỗi|%|,\d|giờ|người|ngày|đầu năm|cuối năm năm)/u.test(plain(text).slice(end))) return [];
    const quarter = groups.quarter === undefined ? 0 : QUARTERS.indexOf(groups.quarter) + 1 || Number(groups.quarter);
    const month = quarter > 0 ? quarter * 3 : Number(groups.month ?? groups.whole);
    if (month < 1 || month > 12) return [];
    const ofYear = (year: number): string => {
      const day = groups.day === undefined ? daysInMonth(year, month) : Number(groups.day);
      return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    };
    const year = Number(issuedDate.slice(0, 4));
    if (groups.day !== undefined && Number(groups.day) > daysInMonth(year, month)) return [];
    const to = ofYear(year) >= issuedDate ? ofYear(year) : ofYear(year + 1);
    return [{ start: index, end, to, precision: groups.day === undefined ? 'month' : 'day' }];
  });
}
