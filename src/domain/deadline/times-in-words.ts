import { plain, words } from '../../vietnamese/plain.ts';

/** Words of a text that say when something is done, and that no field but `dueText` can say. */
export interface TimeInWords {
  /** UTF-16 offsets in the text: `[start, end)`. */
  start: number;
  end: number;
}

const BY = '(?:trước|đến|hết|trong|vào|tại|sau|nhân|dịp|chậm nhất|muộn nhất|không muộn hơn|không chậm hơn|không quá)';
const FILL = '(?: (?:là|vào|đến|hết|trước|trong|sau|dịp|kỳ|ngày|tại|khoảng|thời gian|thời điểm|các|cả|cuối|đầu|giữa))*';
const PART = '(?:đầu|giữa|cuối|nửa đầu|nửa cuối)';
const OF = '(?:tuần|tháng|quý|năm|học kỳ|kỳ|nhiệm kỳ|vụ|niên độ)';
const REST = '(?: (?!và |để |theo |của các )[^\\s,.;:()]+){0,8}';
const MEETING = '(?:phiên họp|kỳ họp)';
const OCCASION =
  '(?:tết|mùa|năm học|học kỳ|khai giảng|bầu cử|đại hội|ngày bầu cử|ngày hội|lễ|kỳ nghỉ|vụ (?:xuân|hè|mùa|đông)|nhập học|kỳ thi)';

/** Nobody would doubt that they set when the duty is done. */
const CLEAR = [
  // “Vào ngày 25 của tháng cuối quý”: a day without its month.
  `(?:trước|đến|hết|vào|chậm nhất|muộn nhất)(?: (?:là|vào|đến|hết))* ngày \\d{1,2} (?:của )?(?:tháng|quý|kỳ|tuần)(?! \\d)${REST}`,
  // “Trong tuần đầu tháng 9”, “không muộn hơn giữa tháng 8”.
  `${BY}${FILL} (?:tuần(?: lễ)?|nửa|những ngày|(?:10|mười) ngày) (?:đầu|giữa|cuối|thứ [^\\s,.;]+)(?: ${OF})?${REST}`,
  `${BY}${FILL} ${PART} (?:${OF}|tuần)${REST}`,
  `ngay (?:sau )?khi${REST}|ngay sau${REST}`,
  `khi (?:có|được|nhận được) (?:yêu cầu|đề nghị)${REST}`,
  `(?:trước|chậm nhất|muộn nhất)${FILL} ${MEETING}${REST}`,
  `tại ${MEETING} (?:thường kỳ |thường lệ )?(?:tháng|quý|giữa năm|cuối năm|tới|sau|kế tiếp|gần nhất)${REST}`,
  `trước${FILL} (?:khi (?:bước vào|bắt đầu|kết thúc|khai giảng|diễn ra|hết)|${OCCASION})${REST}`,
  `(?:trước|trong|vào|đến|hết|chậm nhất|muộn nhất)${FILL} (?:tuần|tháng|quý|năm|kỳ) (?:này|tới|sau|kế tiếp|tiếp theo|liền kề)`,
  '(?:trong|xong) (?:cùng ngày|ngay trong ngày|ngày hôm nay)|(?:trong|hết) ngày hôm nay',
].map((pattern) => words(pattern));

/** They may tell so, or how, after what or for which time it is done. */
const POSSIBLE = [
  `(?:trước|sau|đến|hết|chậm nhất|muộn nhất)${FILL} (?:khi|${MEETING}|${OCCASION}|hội nghị|năm \\d{4}|giai đoạn)${REST}`,
  '(?:định kỳ|đột xuất|hằng ngày|hàng ngày|hằng đêm|lập tức|sớm nhất|càng sớm càng tốt|từ nay đến|trong thời gian tới)',
  'khi có (?:phát sinh|tình huống|thay đổi|biến động)',
  '(?:đúng|theo|bảo đảm|đảm bảo) (?:đúng )?(?:thời hạn|tiến độ|thời gian|hạn)',
  '(?:thời hạn|tiến độ|thời gian|hạn)(?: (?:hoàn thành|thực hiện|báo cáo|gửi|nộp|trình))* (?:theo|là|như|do|quy định|nêu|ghi)',
  '\\d{1,3} (?:ngày|giờ|tuần|tháng) (?:sau|trước)',
].map((pattern) => words(pattern));

/** What was said at a meeting is to be carried out, and not at that meeting. */
const WAS_SAID = /(?:kết luận|ý kiến|chỉ đạo|phát biểu|thông báo)[^,;.]{0,60}$/u;

const isSet = (own: string, found: RegExpExecArray): boolean =>
  !found[0].startsWith('tại ') || !WAS_SAID.test(own.slice(0, found.index));

/** The words that set a deadline no field but `dueText` can say, in their order: “ngay sau khi kết thúc đợt kiểm tra”. */
export function timesInWords(text: string): TimeInWords[] {
  const own = plain(text);
  return CLEAR.flatMap((pattern) => {
    const found = pattern.exec(own);
    return found && isSet(own, found) ? [{ start: found.index, end: found.index + found[0].length }] : [];
  }).toSorted((a, b) => a.start - b.start);
}

/** Whether a text has words that set a deadline, or may. */
export const mayNameTime = (text: string): boolean => {
  const own = plain(text);
  return timesInWords(text).length > 0 || POSSIBLE.some((pattern) => pattern.test(own));
};
