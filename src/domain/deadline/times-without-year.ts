import type { DateMention } from '../../vietnamese/dates/dates.ts';
import { daysInMonth } from '../../vietnamese/dates/days-in-month.ts';
import type { IsoDate } from '../field/calendar-day.ts';
import { dayOf } from './period.ts';

const DAY = String.raw`ngày\s+(?<day>\d{1,2})\s?(?:[/-]|\s*tháng\s+)\s?(?<month>\d{1,2})(?![\d/]|-\d|\s*\/|,?\s+năm\s+\d)`;
const WITH_THE_WORD = new RegExp(String.raw`(?<!\p{L})${DAY}`, 'giu');
const NO_YEAR = String.raw`(?!\s?[/.-]\s?\d|\d|,?\s+năm\s+\d)`;
const LIKELY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:(?<=ngày\s+)(?=\d)|(?=\d{1,2}(?:\s?\/|\s+tháng)))(?<day>\d{1,2})(?:\s?[/.-]\s?|\s+tháng\s+)(?<month>\d{1,2})|tháng\s+(?<whole>\d{1,2})|quý\s+(?<quarter>iv|i{1,3}|[1-4])(?!,?\s+\d))${NO_YEAR}(?![\p{L}\p{N}])`,
  'giu',
);
/** What tells that the numbers count something else: “3/5 chỉ tiêu”, “2,5%”. */
const OTHER_NUMBER =
  /^\s*(?:%|,\d|(?:giờ|người|ngày|đầu năm|chỉ tiêu|tiêu chí|nhiệm vụ|nội dung|dự án|công trình|đơn vị|hồ sơ|sở|phòng|xã|phường|thôn|trường|hộ)(?!\p{L}))/iu;
const QUARTERS = ['i', 'ii', 'iii', 'iv'];

/** “ngày 15/9”, “ngày 25 tháng 6”: the first such day from the day of issue on. */
export const daysWithoutYear = (sentence: string, issuedDate: IsoDate): DateMention[] =>
  Array.from(sentence.matchAll(WITH_THE_WORD)).flatMap((match) => nextOf(match, issuedDate));

/** Also “31/7”, “tháng 8”, “quý III”, which may be other numbers. */
export const likelyWithoutYear = (sentence: string, issuedDate: IsoDate): DateMention[] =>
  Array.from(sentence.matchAll(LIKELY)).flatMap((match) =>
    OTHER_NUMBER.test(sentence.slice(match.index + match[0].length)) ? [] : nextOf(match, issuedDate),
  );

function nextOf({ 0: said, index, groups = {} }: RegExpExecArray, issuedDate: IsoDate): DateMention[] {
  const { day, month, whole, quarter } = groups;
  const turn = quarter === undefined ? 0 : QUARTERS.indexOf(quarter.toLowerCase()) + 1 || Number(quarter);
  const last = turn > 0 ? turn * 3 : Number(month ?? whole);
  const year = Number(issuedDate.slice(0, 4));
  const spans = [year, year + 1].flatMap((one) => {
    if (last < 1 || last > 12) return [];
    if (day === undefined)
      return [[dayOf(one, turn > 0 ? last - 2 : last, 1), dayOf(one, last, daysInMonth(one, last))]];
    return Number(day) < 1 || Number(day) > daysInMonth(one, last) ? [] : [[dayOf(one, last, Number(day))]];
  });
  const next = spans.find((span) => span.at(-1)! >= issuedDate);
  if (!next) return [];
  const precision = day !== undefined ? 'day' : turn > 0 ? 'quarter' : 'month';
  return [{ start: index, end: index + said.length, precision, from: next[0]!, to: next.at(-1)! }];
}
