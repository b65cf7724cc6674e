import { type DateMention, findDates } from '../../vietnamese/dates/dates.ts';
import type { IsoDate } from '../field/calendar-day.ts';
import { addDays } from './period.ts';
import { daysWithoutYear, likelyWithoutYear } from './times-without-year.ts';

/** A time that a sentence names: its first and its last day, equal for a day, and where it stands. */
export interface NamedTime extends DateMention {
  /** The last day on which the duty can be done; undefined where the sentence does not set it as a deadline. */
  deadline?: IsoDate;
  /** The words of the deadline, as the paper has them. */
  words: string;
}

/**
 * How much is taken for a deadline: only what nobody would doubt (`sure`), for whoever calls a field wrong; or also what may
 * be one (`likely`: “trong tháng 8”, “đến 31/7”, “trong năm 2026”), for whoever proposes it or must not overlook it.
 */
export type Reading = 'sure' | 'likely';

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

/** The same words tell what lies before a day: “hồ sơ đã tiếp nhận trước ngày …”; “thiết bị”, “học sinh”, “cấp xã” do not. */
const STATES = String.raw`đã|được|(?<!(?:thiết|chuẩn|trang)\s)bị|có hiệu lực|phát sinh|(?<!(?:học|vệ|an|thí|tuyển|hộ)\s)sinh|tồn tại`;
/** What has been done to a thing, or is to be done: “hồ sơ phê duyệt trước ngày …”; “rà soát, phê duyệt hồ sơ trước ngày …”. */
const DEEDS = String.raw`khởi công|tuyển dụng|tiếp nhận|đăng ký|(?<!(?:chữ|đăng)\s)ký(?!\s+số)|cấp(?!\s+(?:cơ sở|xã|phường|huyện|tỉnh|thành|trên|dưới|uỷ|ủy|uý))|phê duyệt`;
const TO_DO = String.raw`(?:^|[,;:.]|(?<!\p{L})và)\s*`;
const OF_THE_PAST = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${STATES})(?:\s+[^\s,.;]+){0,4}|(?:${DEEDS})|(?<!${TO_DO})(?:${DEEDS})(?:\s+[^\s,.;]+){1,4})\s*$`,
  'iu',
);
/** What is laid before somebody to be decided on by that day: “trình Chủ tịch phê duyệt trước ngày …”. */
const TO_BE_DECIDED =
  /(?:^|[,;]\s*|\svà\s)trình\s(?:(?!đã\s|được\s)[^\s,;.:]+\s){1,14}(?:phê duyệt|ban hành|ký|quyết định|xem xét|thông qua)\s*$/iu;
const OF_THE_WORK = /(?<!\p{L})(?:hoàn thành|hoàn tất|xong|báo cáo|gửi|nộp)(?!\p{L})/iu;
/** A state of things on that day. */
const AS_OF =
  /(?<!\p{L})(?:tính|áp dụng|hiệu lực|kéo dài|gia hạn|thí điểm|duy trì|được hưởng|miễn|giảm)(?:\s+[^\s,.;]+){0,8}\s*$/iu;
/** Figures of that day, unless they are to be handed in before it: “gửi số liệu về Sở Y tế trước ngày …”. */
const OF_FIGURES = /(?<!\p{L})số liệu(?:\s+[^\s,.;]+){0,8}\s*$/iu;
const HANDED_IN = /(?<!\p{L})(?:gửi|nộp|báo cáo|cung cấp|cập nhật|tổng hợp)(?:\s+[^\s,.;]+){0,4}\s+số liệu(?!\p{L})/iu;
const isOfFigures = (lead: string, cue: string): boolean =>
  OF_FIGURES.test(lead) && !(HANDED_IN.test(lead) && /^(?:trước|chậm nhất|muộn nhất|hạn)/iu.test(cue));
/** A time that begins before it, which may be how long the duty lasts. */
const SINCE = /(?<!\p{L})(?:kể từ|từ)(?!\s+nay(?!\p{L}))(?:\s+[^\s,.;]+){0,8}\s*$/iu;
/** Each year or month anew, be it two days of it: no single day. */
const AGAIN =
  /^(?:\s*(?:và|,)\s*(?:trước\s+)?ngày\s+\d{1,2}(?:\s?\/\s?|\s+tháng\s+)\d{1,2})?\s*(?:h[aằ]ng|mỗi|của (?:tháng|quý|năm) (?:sau|cuối|liền kề|kế tiếp|tiếp theo))/iu;
const AGAIN_BEFORE = /(?<!\p{L})(?:(?:h[aằ]ng|mỗi)\s+(?:tuần|tháng|quý|năm),?|định kỳ)\s*$/iu;

/** What may set a deadline, with more that may stand between it and the day. */
const LIKELY = new RegExp(
  String.raw`(?<cue>(?<!\p{L})(?:trước|đến|hết|trong|vào|xong|hoàn thành|kết thúc|tiến độ|thời gian|thời hạn|hạn|chậm nhất|muộn nhất))(?:[\s:,]+(?:là|vào|đến|hết|trước|trong|ngày|cuối|đầu|sáng|chiều|các|cả|khoảng|lúc|thời gian|thời điểm|chậm nhất|hoàn thành|thực hiện))*[\s:,]*${HOUR}${WEEKDAY}(?:ngày\s*)?$`,
  'iu',
);
const CUES = { sure: [BEFORE, AT_THE_LATEST, DONE, UNTIL], likely: [BEFORE, AT_THE_LATEST, DONE, UNTIL, LIKELY] };
/** “Trước năm 2016” tells how old a thing is; “mục tiêu đề ra trong năm 2026” when an aim is set. */
const OF_NO_YEAR =
  /(?<!\p{L})(?:mục tiêu|chỉ tiêu|đề ra|kế hoạch|dự toán|nhiệm vụ giao|được giao|tăng trưởng)(?!\p{L})|(?<!\p{L})(?:trước|đến(?!\s+hết))\s*$/iu;

/** Every day, month and quarter from the day of issue on that a sentence names; `deadline` where it sets one. */
export function namedTimes(sentence: string, issuedDate: IsoDate | undefined, reading: Reading = 'sure'): NamedTime[] {
  if (!/\d|quý/iu.test(sentence)) return [];
  return timesIn(sentence, issuedDate, reading)
    .filter(({ to }) => issuedDate === undefined || to >= issuedDate)
    .toSorted((a, b) => a.start - b.start)
    .map((time) => {
      const before = sentence.slice(Math.max(0, time.start - REACH), time.start);
      const cue = isOfNoYear(time, before)
        ? undefined
        : (cueBefore(before, reading) ?? openingCue(before, sentence.slice(time.end), time, reading));
      const isAgain = AGAIN.test(sentence.slice(time.end));
      if (cue === undefined || isAgain) return { ...time, words: sentence.slice(time.start, time.end) };
      const words = sentence.slice(time.start - before.length + cue.start, time.end).trim();
      return { ...time, words, deadline: lastDay(time, cue.isBefore) };
    });
}

/** What may stand before a time that opens a sentence: a dash, a number, “trong tuần đầu”. */
const OPENING =
  /^\s*(?:[-–+*•]\s*)?(?:\(?[a-zđ\d]{1,3}[.)]\s+)?(?<cue>(?:(?:trong|vào|tuần|nửa|đầu|giữa|cuối|sau)\s+)*)$/iu;

/** “Quý I/2027, các cơ quan đánh giá …”: a time with a comma at the head of a sentence may be when its work is due. */
function openingCue(
  before: string,
  after: string,
  { precision }: DateMention,
  reading: Reading,
): { start: number; isBefore: boolean } | undefined {
  const found = reading === 'likely' && precision !== 'year' && /^,\s/u.test(after) ? OPENING.exec(before) : null;
  return found ? { start: before.length - found.groups!['cue']!.length, isBefore: false } : undefined;
}

/** So far back stands what makes a day a deadline, or no deadline. */
const REACH = 300;

function timesIn(sentence: string, issuedDate: IsoDate | undefined, reading: Reading): DateMention[] {
  const dates = findDates(sentence);
  const full = reading === 'likely' ? dates : dates.filter(({ precision }) => precision !== 'year');
  if (issuedDate === undefined) return full;
  if (reading === 'sure') return [...full, ...daysWithoutYear(sentence, issuedDate)];
  const isPart = (time: DateMention): boolean => full.some(({ start, end }) => start < time.end && time.start < end);
  return [...full, ...likelyWithoutYear(sentence, issuedDate).filter((time) => !isPart(time))];
}

const isOfNoYear = ({ precision }: DateMention, before: string): boolean =>
  precision === 'year' && OF_NO_YEAR.test(before.slice(-45));

/** “Trước ngày 15” is said of the 15th too; “trước tháng 6” ends with May. */
function lastDay({ from, to }: DateMention, isBefore: boolean): IsoDate {
  return isBefore && from !== to ? addDays(from, -1) : to;
}

/** Where the words begin that make what follows a deadline. */
function cueBefore(before: string, reading: Reading): { start: number; isBefore: boolean } | undefined {
  const match = CUES[reading].map((cue) => cue.exec(before)).find((found) => found !== null);
  if (!match) return undefined;
  const [lead, isBefore] = [before.slice(0, match.index), /^trước/iu.test(match.groups!['cue']!)];
  if (
    AS_OF.test(lead) ||
    isOfFigures(lead, match.groups!['cue']!) ||
    AGAIN_BEFORE.test(lead) ||
    (reading === 'sure' && SINCE.test(lead))
  )
    return undefined;
  if (isBefore && TO_BE_DECIDED.test(lead)) return { start: match.index, isBefore };
  if (isBefore && OF_THE_PAST.test(lead) && !OF_THE_WORK.test(lead.slice(lead.search(OF_THE_PAST)))) return undefined;
  return { start: match.index, isBefore };
}
