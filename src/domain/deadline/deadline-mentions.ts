import type { IsoDate } from '../field/calendar-day.ts';
import { findDates, type DateMention } from '../../vietnamese/dates/dates.ts';
import { periodOf, type Cycle } from './period.ts';
import type { TermStart, TermUnit } from './term-text.ts';

/** A deadline that a running text sets, and the line of the file that would say the same. */
export interface DeadlineMention {
  /** UTF-16 offsets in the text: `[start, end)`. */
  start: number;
  end: number;
  /** As it is typed: `dueDate: 2026-06-30`, `due: { within: 10, from: received }`. */
  written: string;
  /** The last day, where the text names one; for a month, quarter or year its last one. */
  day?: IsoDate;
}

/** What makes a date a deadline, right before it. */
const OPENING =
  /(?:trước|trong|chậm nhất|muộn nhất|đến hết|đến|hết|hạn cuối|thời hạn|thời điểm)(?:\s+(?:là|vào|thời hạn|thời gian|thời điểm|khoảng|lúc|hết|cuối|đến|\d{1,2}\s*(?:giờ|h)(?:\s*\d{1,2})?(?:\s*phút)?[,]?|ngày))*\s*[:,]?\s*$/iu;

const HOUR = /(?<![\d.,])(\d{1,2})\s*(?:giờ|h)(?:\s*(\d{2}))?(?:\s*phút)?,?\s*$/iu;

const TERM =
  /(?:(?:trong|chậm nhất|muộn nhất|tối đa|không quá)\s+(?:là\s+)?(?:(?:vòng|thời hạn|thời gian|khoảng)\s+)?(?:sau\s+)?)?(?<![\d./\p{L}])(\d{1,3}|mười lăm|hai mươi|ba mươi|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+(?:\([^)]{1,20}\)\s+)?(ngày làm việc|ngày|tuần|tháng|giờ)(?![\p{L}])(?:,?\s+(?:(?:kể|tính)\s+từ|sau(?:\s+khi)?|từ)\s+((?:ngày|khi|lúc)?\s*[^.;]{0,60}))?/giu;

const PERIODIC =
  /(?:(?:trước|vào|chậm nhất(?:\s+(?:là|vào))*|muộn nhất(?:\s+(?:là|vào))*)\s+)?(?:(?:ngày\s+(\d{1,2})(?:(?:\s+tháng\s+|\s?\/\s?)(\d{1,2}))?|(thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật))\s+)?(?:(?:của\s+)?(?:hằng|hàng|mỗi)\s+(tuần|tháng|quý|năm)|(?:định kỳ\s+)?(?:0?6|sáu)\s+tháng\s+(?:một|1)\s+lần)(?![\p{L}])/giu;

const UNITS: Record<string, TermUnit> = {
  'ngày làm việc': 'working-day',
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  giờ: 'hour',
};
const CYCLES: Record<string, Cycle> = { tuần: 'week', tháng: 'month', quý: 'quarter', năm: 'year' };
const NUMBERS: Record<string, number> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười lăm': 15,
  'hai mươi': 20,
  'ba mươi': 30,
};
const WEEKDAYS = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];

/** The deadlines that a running text sets, in its order. Dates of documents, of the past and of plans are none. */
export function findDeadlines(text: string): DeadlineMention[] {
  const found = [...periodic(text), ...terms(text), ...dated(text)].toSorted((a, b) => a.start - b.start);
  let read = 0;
  return found.filter(({ start, end }) => {
    const isApart = start >= read;
    read = Math.max(read, end);
    return isApart;
  });
}

function dated(text: string): DeadlineMention[] {
  return findDates(text).flatMap((date): DeadlineMention[] => {
    const before = text.slice(Math.max(0, date.start - 60), date.start);
    const opening = OPENING.exec(before);
    // “trước năm 2016” tells how old a thing is; a year is a deadline where it says “trong” or “hết”.
    if (!opening || (date.precision === 'year' && /^(?:trước|đến(?! hết)|thời điểm)/iu.test(opening[0]))) return [];
    const start = date.start - (before.length - opening.index);
    return [{ start, end: date.end, written: writtenDate(date, HOUR.exec(before)), day: date.to }];
  });
}

function writtenDate({ precision, from }: DateMention, hour: RegExpExecArray | null): string {
  if (precision !== 'day') return `due: { by: ${periodOf(precision, from)} }`;
  const [, hours = '', minutes = '00'] = hour ?? [];
  return hour ? `due: { by: ${from}, hour: ${hours.padStart(2, '0')}:${minutes} }` : `dueDate: ${from}`;
}

/** “Trong vòng 10 ngày …”; a number of days without “trong” or “kể từ” is a length, not a deadline. */
function terms(text: string): DeadlineMention[] {
  return [...text.matchAll(TERM)].flatMap((match): DeadlineMention[] => {
    const [all, count = '', unit = '', start] = match;
    if (start === undefined && !/^(?:trong|chậm|muộn|tối đa|không quá)/iu.test(all)) return [];
    const end = match.index + (start === undefined ? all.length : all.length - start.length + startLength(start));
    const fields = [
      `within: ${NUMBERS[count.toLowerCase()] ?? Number(count)}`,
      ...unitField(unit.toLowerCase()),
      `from: ${startOf(start ?? '')}`,
    ];
    return [{ start: match.index, end, written: `due: { ${fields.join(', ')} }` }];
  });
}

const unitField = (unit: string): string[] => (UNITS[unit] === 'day' ? [] : [`unit: ${UNITS[unit]}`]);

function startOf(start: string): TermStart {
  // What is received is the document itself, not a list or an application that it speaks of.
  if (
    /^(?:ngày\s+|khi\s+|lúc\s+)?nhận(?:\s+được)?\s*(?:$|[,)]|(?:văn bản|công văn|chỉ thị|kế hoạch|quyết định|thông báo|công điện|hướng dẫn|nghị quyết)(?!\p{L}))/iu.test(
      start,
    )
  )
    return 'received';
  if (/^(?:ngày\s+)?(?:ký|ban hành)/iu.test(start)) return 'issued';
  return /hiệu lực/iu.test(start.slice(0, 40)) ? 'effective' : 'stated';
}

/** As much of what follows “kể từ” as names the start. */
function startLength(start: string): number {
  return /^(?:ngày\s+|khi\s+|lúc\s+)?(?:nhận được|nhận|ký ban hành|ký|ban hành)?/iu.exec(start)![0].trimEnd().length;
}

function periodic(text: string): DeadlineMention[] {
  return [...text.matchAll(PERIODIC)].map((match) => {
    const [all, day, month, weekday, cycle] = match;
    const every = cycle === undefined ? 'half-year' : CYCLES[cycle.toLowerCase()];
    const named = weekday === undefined ? day : weekdayNumber(weekday.toLowerCase());
    const fields = [
      `every: ${every}`,
      ...(named === undefined ? [] : [`day: ${Number(named)}`]),
      ...(month === undefined ? [] : [`month: ${Number(month)}`]),
    ];
    return { start: match.index, end: match.index + all.length, written: `due: { ${fields.join(', ')} }` };
  });
}

/** As the week is counted in Vietnamese: Monday is the second day, Sunday stands last. */
function weekdayNumber(name: string): string {
  const word = name.split(/\s+/)[1] ?? '';
  if (name.startsWith('chủ')) return '8';
  return /\d/.test(word) ? word : String(WEEKDAYS.indexOf(word) + 2);
}
