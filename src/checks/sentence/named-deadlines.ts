import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { findDates } from '../../vietnamese/dates/dates.ts';
import { daysInMonth } from '../../vietnamese/dates/days-in-month.ts';
import type { Span } from './quote-span.ts';

/** A time that a sentence names: its first and its last day, equal for a day, and where it stands. */
export interface NamedTime extends Span {
  from: IsoDate;
  to: IsoDate;
  /** The last day on which the duty can be done; undefined where the sentence does not set it as a deadline. */
  deadline?: IsoDate;
  /** The words of the deadline, as the paper has them. */
  words: string;
}

const HOUR = String.raw`(?:\d{1,2}\s?(?:giờ|h|g)\s?(?:\d{1,2}\s?(?:phút|p|’|')?)?,?\s*)?`;
const WEEKDAY = String.raw`(?:(?:thứ\s+\p{L}+|chủ nhật),?\s*)?`;
/** Between what sets a deadline and its day. */
const TO_THE_DAY = String.raw`\s*:?\s*(?:(?:là|vào|đến|trước|trong|hết|ngày|cuối)\s+){0,3}${HOUR}${WEEKDAY}(?:ngày\s*)?\(?\s*$`;
const OF_WORK =
  'hoàn thành|hoàn tất|xong|kết thúc|giải quyết dứt điểm|báo cáo|gửi|nộp|trình|ban hành|công bố|có kết quả';

/** Right before a day: it is the last one. */
const BEFORE = new RegExp(String.raw`(?<cue>(?<!\p{L})trước)${TO_THE_DAY}`, 'iu');
const AT_THE_LATEST = new RegExp(
  String.raw`(?<cue>(?<!\p{L})(?:chậm nhất|muộn nhất|hạn chót|hạn cuối|thời hạn|hạn|thời gian)(?:\s+(?:hoàn thành|thực hiện|gửi|nộp|báo cáo|cuối cùng))?|(?<!\p{L})không (?:quá|muộn hơn|chậm hơn|để quá))${TO_THE_DAY}`,
  'iu',
);
const DONE = new RegExp(
  String.raw`(?<cue>(?<!\p{L})(?:${OF_WORK})(?:\s+[^\s,.;]+){0,6}?\s+(?:trong|vào|đến|hết|trong vòng)|(?<!\p{L})(?:hoàn thành|hoàn tất|xong))${TO_THE_DAY}`,
  'iu',
);
const UNTIL = new RegExp(
  String.raw`(?<cue>(?<!\p{L})đến\s+hết|(?<!\p{L})(?:phấn đấu|yêu cầu)\s+đến)${TO_THE_DAY}`,
  'iu',
);

/** The same words tell what lies before a day: “hồ sơ đã tiếp nhận trước ngày …”. */
const OF_THE_PAST =
  /(?<!\p{L})(?:đã|được|bị|có hiệu lực|phát sinh|sinh|tồn tại|khởi công|tuyển dụng|tiếp nhận|đăng ký|ký|cấp|phê duyệt)(?:\s+[^\s,.;]+){0,4}\s*$/iu;
const OF_THE_WORK = /(?<!\p{L})(?:hoàn thành|hoàn tất|xong|báo cáo|gửi|nộp)(?!\p{L})/iu;
/** A state of things on that day, or a time that begins before it. */
const AS_OF =
  /(?<!\p{L})(?:tính|số liệu|kể từ|từ|áp dụng|hiệu lực|kéo dài|gia hạn|thí điểm|duy trì|được hưởng|miễn|giảm)(?:\s+[^\s,.;]+){0,8}\s*$/iu;
/** Each year or month anew: no single day. */
const AGAIN = /^\s*(?:h[aằ]ng|mỗi|của (?:tháng|quý|năm) (?:sau|cuối))/iu;

/** Every day, month and quarter from the day of issue on that a sentence names; `deadline` where it sets one. */
export function namedTimes(sentence: string, issuedDate: IsoDate | undefined): NamedTime[] {
  if (!/\d/.test(sentence)) return [];
  return [...fullDates(sentence), ...daysWithoutYear(sentence, issuedDate)]
    .filter(({ to }) => issuedDate === undefined || to >= issuedDate)
    .toSorted((a, b) => a.start - b.start)
    .map((time) => {
      const cue = cueBefore(sentence.slice(0, time.start));
      const isAgain = AGAIN.test(sentence.slice(time.end));
      if (cue === undefined || isAgain) return { ...time, words: sentence.slice(time.start, time.end) };
      const words = sentence.slice(cue.start, time.end).trim();
      return { ...time, words, deadline: lastDay(time, cue.isBefore) };
    });
}

type Time = Omit<NamedTime, 'deadline' | 'words'>;

/** “Trước ngày 15” is said of the 15th too; “trước tháng 6” ends with May. */
function lastDay({ from, to }: Time, isBefore: boolean): IsoDate {
  return isBefore && from !== to ? dayBefore(from) : to;
}

export function dayBefore(day: IsoDate): IsoDate {
  return new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** Where the words begin that make what follows a deadline. */
function cueBefore(before: string): { start: number; isBefore: boolean } | undefined {
  const match = [BEFORE, AT_THE_LATEST, DONE, UNTIL].map((cue) => cue.exec(before)).find((found) => found !== null);
  if (!match) return undefined;
  const [lead, isBefore] = [before.slice(0, match.index), /^trước/iu.test(match.groups!['cue']!)];
  if (AS_OF.test(lead)) return undefined;
  if (isBefore && OF_THE_PAST.test(lead) && !OF_THE_WORK.test(lead.slice(lead.search(OF_THE_PAST)))) return undefined;
  return { start: match.index, isBefore };
}

function fullDates(sentence: string): Time[] {
  return findDates(sentence)
    .filter(({ precision }) => precision !== 'year')
    .map(({ start, end, from, to }) => ({ start, end, from, to }));
}

/** “ngày 15/9”, “ngày 25 tháng 6”: the first such day from the day of issue on. */
const NO_YEAR = /(?<!\p{L})ngày\s+(\d{1,2})\s?(?:[/-]|\s*tháng\s+)\s?(\d{1,2})(?![\d/]|-\d|\s*\/|,?\s+năm\s+\d)/giu;

function daysWithoutYear(sentence: string, issuedDate: IsoDate | undefined): Time[] {
  if (issuedDate === undefined) return [];
  const year = Number(issuedDate.slice(0, 4));
  return Array.from(sentence.matchAll(NO_YEAR)).flatMap(({ 0: said, 1: day, 2: month, index }): Time[] => {
    const next = [year, year + 1].map((one) => dayOf(one, Number(month), Number(day))).find((iso) => iso >= issuedDate);
    return next === undefined || next === '' ? [] : [{ start: index, end: index + said.length, from: next, to: next }];
  });
}

/** A day of the calendar, or an empty text where there is none. */
function dayOf(year: number, month: number, day: number): IsoDate {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return '';
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
