import { findDeadlines, writtenTime } from '../../domain/deadline/deadline-mentions.ts';
import { type NamedTime, namedTimes } from '../../domain/deadline/named-times.ts';
import { plain, startingWords, words } from '../../vietnamese/plain.ts';

/** Where it is only asked whether words set a deadline, any day will do for the year that they leave out. */
export const ANY_DAY = '2000-01-01';

/** When a duty is due: a day, or the words that say it otherwise. */
export interface Deadline {
  dueDate?: string;
  /**
   * The words of a deadline that is no day, “trong vòng 10 ngày kể từ …”, “hằng tháng”, “trước Tết”; or that say more than
   * the day does: “trước 17 giờ ngày 20/10/2026”.
   */
  dueText?: string;
}

/** What comes again in a cycle that no field can say. */
const EVERY_SO_OFTEN = words(
  '(?:định kỳ )?(?:hằng|hàng|mỗi) ngày(?: \\d{1,2} lần)?|(?:cứ |mỗi )?\\d{1,2} (?:giờ|ngày|tuần|tháng)(?: ?/ ?| một | 1 )lần|(?:ít nhất |tối thiểu )?\\d{1,2} (?:lần|ngày|buổi)(?: ?/ ?(?:01 |1 )?| (?:một|mỗi|trong) )(?:ngày|tuần|tháng|quý|năm)|định kỳ (?:\\d+ |sáu |ba )?(?:tháng|tuần|quý|năm)(?:, ?(?:\\d+ tháng|năm|quý))*',
);

const EVERY_YEAR = /^(?:Định kỳ h|H)[aằ]ng năm(?=,)/u;

/** What happens on a day that the paper does not give: “xong trước Tết Nguyên đán”, “báo cáo trong tuần tới”. */
const OCCASION = words(
  '(?:ngay )?(?:trước|trong|sau|chậm nhất)(?: (?:hết|dịp|thời gian|khi|kỳ|ngày))* (?:(?:tuần|tháng|quý|năm|phiên họp|kỳ họp) (?:này|tới|sau|kế tiếp|tiếp theo)|(?:\\d{1,2} ?(?:giờ|h)(?: ?\\d{2}(?: ?phút)?)? )?(?:(?:trong )?cùng ngày|hằng ngày|hàng ngày)|(?:tết|kỳ họp|đại hội|mùa|năm học|khai giảng|ngày hội|lễ)(?: [^\\s,.;]+){1,6}|khi (?:[^\\s,.;]+ ){1,6}\\d+ ngày(?: làm việc)?)|(?:ngay )?khi (?:được |có )(?:yêu cầu|huy động|đề nghị|lệnh|tình huống|sự cố|thay đổi|biến động|phát sinh)|ngay khi (?:có|xảy ra|phát sinh|phát hiện)(?: [^\\s,.;]+){1,3}|trong ngày(?! \\d| làm việc| hội| lễ)|tại (?:phiên họp|kỳ họp)(?: [^\\s,.;]+){1,6}|(?:(?:trong|vào) )?(?:nửa |tuần )(?:đầu|cuối|thứ (?:nhất|hai|ba|tư|\\d)|\\d)(?: của)? tháng \\d{1,2}(?:(?:/| năm )\\d{4})?',
);

/** What begins then, and has no end: “Năm 2026 và các năm tiếp theo”, “từ quý IV/2026 trở đi”. */
const GOES_ON = words(
  'và (?:các |những )?(?:năm|quý|tháng|giai đoạn|thời gian) (?:tiếp theo|tiếp sau|sau đó|sau|tới)|trở đi',
);

/** The deadline that a sentence sets. `issuedDate` gives the year that “31/7” leaves out. */
export function readDeadline(sentence: string, issuedDate?: string): Deadline {
  // “Đối với các nhiệm vụ trong năm 2025, …” says which ones, not until when.
  const text = sentence.replace(/^Đối với \p{Ll}[^,:;.]*,\s/u, '');
  const times = namedTimes(text, issuedDate, 'likely');
  const last = times.findLast(({ deadline }) => deadline !== undefined);
  const other = last && times.find((time) => isJoined(text.slice(last.end, time.start)) && time.start > last.end);
  // “Hằng năm, … từ ngày 10 đến ngày 15 tháng 12”: the day comes again, and no year says which is meant.
  const cycle = EVERY_YEAR.exec(text)?.[0];
  if (last && cycle !== undefined && !/(?:19|20)\d\d/.test(last.words)) return { dueText: cycle };
  if (last && other) return { dueDate: other.to, dueText: `${last.words}${text.slice(last.end, other.end)}` };
  if (last) return { dueDate: last.deadline!, ...(hasHour(last) && { dueText: last.words }) };
  const undated = findDeadlines(text, issuedDate).filter(({ day }) => day === undefined);
  const mention = undated.find(({ written }) => written.includes('within:')) ?? undated[0];
  if (mention) return { dueText: text.slice(mention.start, mention.end) };
  const said = EVERY_SO_OFTEN.exec(plain(text)) ?? OCCASION.exec(plain(text));
  return said ? { dueText: text.slice(said.index, said.index + said[0].length) } : {};
}

/** “Trong tháng 3 và tháng 4 năm 2026”: the last of them ends it, and the words say both. */
const isJoined = (between: string): boolean => /^\s*(?:,|và|,\s*và|&)\s*(?:trong\s+|quý\s+)?$/iu.test(between);

const hasHour = (time: NamedTime): boolean => writtenTime(time, time.deadline!).includes('hour:');

const ONLY = startingWords(
  '(?:(?:thời gian|thời hạn|tiến độ)(?: (?:hoàn thành|thực hiện|triển khai|báo cáo|kết thúc))*(?: là)?|(?:phải |bảo đảm |đảm bảo )?(?:hoàn thành|hoàn tất|xong)(?: (?:việc này|nhiệm vụ này|các nhiệm vụ trên|nội dung này))?)',
);

/**
 * The deadline of a sentence, or of a part of one, that says nothing else: “Thời gian hoàn thành trước ngày 30/11/2026.”, “hoàn
 * thành trong tháng 02/2026”.
 */
export function readOnlyDeadline(text: string, issuedDate?: string): Deadline | undefined {
  const start = ONLY.exec(plain(text))?.[0].length;
  if (start === undefined) return undefined;
  const rest = text.slice(start).replace(/[\s.;,]+$/u, '');
  const mention = findDeadlines(rest, issuedDate)[0];
  if (!mention || mention.start > 2 || mention.end < rest.length) return undefined;
  const deadline = readDeadline(text, issuedDate);
  return deadline.dueDate === undefined && deadline.dueText === undefined ? undefined : deadline;
}

/** The deadline of a label or a cell that holds nothing else: “tháng 8/2026”, “trước 31/7”; else its words. */
export function readStatedDeadline(value: string, issuedDate?: string): Deadline {
  if (GOES_ON.test(plain(value))) return { dueText: value };
  const sentence = /^(?:trước|trong|chậm|hoàn thành)/iu.test(value) ? value : `trong ${value}`;
  const { dueDate } = readDeadline(sentence, issuedDate);
  return dueDate === undefined ? { dueText: value } : { dueDate };
}
