import type { IsoDate } from '../field/calendar-day.ts';
import { type NamedTime, namedTimes } from './named-times.ts';
import { lastDay, periodOf, type Cycle } from './period.ts';
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

const HOUR = /(?<![\d.,])(\d{1,2})\s*(?:giờ|h)(?:\s*(\d{2}))?(?:\s*phút)?(?![\p{L}\d])/iu;

const TERM =
  /(?:(?:trong|chậm nhất|muộn nhất|tối đa|không quá)\s+(?:là\s+)?(?:(?:vòng|thời hạn|thời gian|khoảng)\s+)?(?:sau\s+)?)?(?<![\d./\p{L}])(\d{1,3}|mười lăm|hai mươi|ba mươi|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+(?:\([^)]{1,20}\)\s+)?(ngày làm việc|ngày|tuần|tháng|giờ)(?![\p{L}])(?:,?\s+(?:(?:kể|tính)\s+từ|sau(?:\s+khi)?|từ)\s+([^.;,]{1,80}(?![\p{L}\p{N}])))?/giu;

const HALF = String.raw`(?:(?<count>0?[1-9]|1[01]|ba|sáu|chín)\s+tháng|nửa)\s+(?<end>đầu|cuối)\s+(?:của\s+)?năm(?:\s+(?<year>20\d{2})(?!\d)|(?:\s+(?:nay|này))?(?![\s\d]*\d))`;
/** “Trong 6 tháng cuối năm 2026”: a part of a year, no term. */
const PART_OF_YEAR = new RegExp(
  String.raw`(?<![\p{L}])(?:trong|đến\s+hết|hết|xong|hoàn thành|chậm nhất|muộn nhất)\s+(?:(?:là|vào|trong|thời gian)\s+)*${HALF}`,
  'giu',
);

/** First looks: most sentences hold neither. */
const SOME_TERM = /(?:ngày|tuần|tháng|giờ)(?!\p{L})/iu;
const SOME_PART = /(?:tháng|nửa)\s+(?:đầu|cuối)/iu;
const SOME_CYCLE = /(?:hằng|hàng|mỗi|(?:một|1)\s+lần)(?!\p{L})/iu;

const AT_THE_LATEST = String.raw`(?:định kỳ|trước|vào|chậm nhất(?:\s+(?:là|vào))*|muộn nhất(?:\s+(?:là|vào))*)\s+`;
const dayIn = (place: string): string =>
  String.raw`ngày\s+(?<day${place}>\d{1,2})(?:(?:\s+tháng\s+|\s?\/\s?)(?<month${place}>\d{1,2}))?`;
const weekdayIn = (place: string): string =>
  String.raw`(?:ngày\s+)?(?<weekday${place}>thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)`;
const hourIn = (place: string): string =>
  String.raw`(?<![\d.,])(?<hour${place}>\d{1,2})\s?(?:giờ|h)(?:\s?(?<minute${place}>\d{2}))?(?:\s?phút)?`;
/** “Trước ngày 25 hằng tháng”, “hằng năm, trước ngày 15/12”, “trước 10 giờ thứ Sáu hằng tuần”, “hằng ngày, trước 16 giờ”. */
const PERIODIC = new RegExp(
  String.raw`(?:${AT_THE_LATEST})*(?:${hourIn('Before')},?\s+)?(?:(?:${dayIn('Before')}|${weekdayIn('Before')})\s+)?(?:(?:của\s+)?(?:hằng|hàng|mỗi)\s+(?<cycle>ngày(?!\s+\d)|tuần|tháng|quý|năm)|(?:0?6|sáu)\s+tháng\s+(?:một|1)\s+lần)(?!\p{L})(?:,?\s+\(?${AT_THE_LATEST}(?:${hourIn('Behind')}(?:,?\s+(?:${dayIn('WithHour')}|${weekdayIn('WithHour')}))?|${dayIn('Behind')}|${weekdayIn('Behind')})(?![\p{L}\d/]|,?\s+(?:năm|tháng)\s+\d))?`,
  'giu',
);

const UNITS: Record<string, TermUnit> = {
  'ngày làm việc': 'working-day',
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  giờ: 'hour',
};
const CYCLES: Record<string, Cycle> = { ngày: 'day', tuần: 'week', tháng: 'month', quý: 'quarter', năm: 'year' };
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

/**
 * The deadlines that a running text sets, in its order. Dates of documents, of the past and of plans are none. The day of
 * issue gives the year that “31/7” leaves out.
 */
export function findDeadlines(text: string, issuedDate?: IsoDate): DeadlineMention[] {
  const undated = [...periodic(text), ...terms(text), ...partsOfYears(text, issuedDate)];
  // “Báo cáo hằng tháng trong năm 2026” is due every month.
  const isPart = (day: DeadlineMention): boolean =>
    undated.some(({ start, end }) => start < day.end && day.start < end);
  const days = dated(text, issuedDate).filter((day) => !isPart(day));
  const found = [...undated, ...days].toSorted((a, b) => a.start - b.start);
  let read = 0;
  return found.filter(({ start, end }) => {
    const isApart = start >= read;
    read = Math.max(read, end);
    return isApart;
  });
}

const dated = (text: string, issuedDate: IsoDate | undefined): DeadlineMention[] =>
  namedTimes(text, issuedDate, 'likely').flatMap((time): DeadlineMention[] => {
    const { end, words, deadline } = time;
    if (deadline === undefined) return [];
    return [{ start: end - words.length, end, written: writtenTime(time, deadline), day: deadline }];
  });

/** “Trong 6 tháng cuối năm”: its half or quarter, else the month that it ends with. What is over sets no deadline. */
function partsOfYears(text: string, issuedDate: IsoDate | undefined): DeadlineMention[] {
  if (!SOME_PART.test(text)) return [];
  return Array.from(text.matchAll(PART_OF_YEAR)).flatMap(({ 0: all, index, groups = {} }): DeadlineMention[] => {
    const year = groups['year'] ?? issuedDate?.slice(0, 4);
    if (year === undefined) return [];
    const [said, isFirst] = [groups['count']?.toLowerCase() ?? '6', groups['end']?.toLowerCase() === 'đầu'];
    const count = NUMBERS[said] ?? Number(said);
    const [half, quarter] = isFirst ? ['H1', 'Q1'] : ['H2', 'Q4'];
    const month = String(isFirst ? count : 12).padStart(2, '0');
    const by = `${year}-${count === 6 ? half : count === 3 ? quarter : month}`;
    const day = lastDay(by);
    return issuedDate !== undefined && day < issuedDate
      ? []
      : [{ start: index, end: index + all.length, written: `due: { by: ${by} }`, day }];
  });
}

/** How a time is typed that is a deadline. */
export function writtenTime({ precision, start, end, words }: NamedTime, day: IsoDate): string {
  if (precision !== 'day') return `due: { by: ${periodOf(precision, day)} }`;
  const [, hours, minutes = '00'] = HOUR.exec(words.slice(0, words.length - (end - start))) ?? [];
  return hours === undefined ? `dueDate: ${day}` : `due: { by: ${day}, hour: ${hours.padStart(2, '0')}:${minutes} }`;
}

/** “Trong vòng 10 ngày …”; a number of days without “trong” or “kể từ” is a length, not a deadline. */
function terms(text: string): DeadlineMention[] {
  if (!SOME_TERM.test(text)) return [];
  return [...text.matchAll(TERM)].flatMap((match): DeadlineMention[] => {
    const [all, count = '', unit = '', start] = match;
    if (/^\s+(?:đầu|cuối)\s/iu.test(text.slice(match.index + all.length))) return [];
    if (start === undefined && !/^(?:trong|chậm|muộn|tối đa|không quá)/iu.test(all)) return [];
    const fields = [
      `within: ${NUMBERS[count.toLowerCase()] ?? Number(count)}`,
      ...unitField(unit.toLowerCase()),
      `from: ${startOf(start ?? '')}`,
    ];
    return [{ start: match.index, end: match.index + all.trimEnd().length, written: `due: { ${fields.join(', ')} }` }];
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

function periodic(text: string): DeadlineMention[] {
  if (!SOME_CYCLE.test(text)) return [];
  return Array.from(text.matchAll(PERIODIC), ({ 0: all, index, groups = {} }) => {
    const said = (name: string): string | undefined =>
      groups[`${name}Before`] ?? groups[`${name}WithHour`] ?? groups[`${name}Behind`];
    const [weekday, month, hour] = [said('weekday'), said('month'), said('hour')];
    const every = groups['cycle'] === undefined ? 'half-year' : CYCLES[groups['cycle'].toLowerCase()];
    const day = weekday === undefined ? said('day') : weekdayNumber(weekday.toLowerCase());
    const fields = [
      `every: ${every}`,
      ...(day === undefined ? [] : [`day: ${Number(day)}`]),
      ...(month === undefined ? [] : [`month: ${Number(month)}`]),
      ...(hour === undefined ? [] : [`hour: ${hour.padStart(2, '0')}:${said('minute') ?? '00'}`]),
    ];
    return { start: index, end: index + all.length, written: `due: { ${fields.join(', ')} }` };
  });
}

/** As the week is counted in Vietnamese: Monday is the second day, Sunday stands last. */
function weekdayNumber(name: string): string {
  const word = name.split(/\s+/)[1] ?? '';
  if (name.startsWith('chủ')) return '8';
  return /\d/.test(word) ? word : String(WEEKDAYS.indexOf(word) + 2);
}
