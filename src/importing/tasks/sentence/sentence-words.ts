import { plain, startingWords } from '../../../vietnamese/plain.ts';
import type { Span } from '../../language/sentences.ts';
import { beginsWithVerb } from '../../../vietnamese/verbs.ts';

const RECITAL = startingWords(
  '(?:các )?căn cứ|xét|theo đề nghị|trên đây|nơi nhận|[\\p{L} ]{3,20} này (?:có hiệu lực|được|thay thế|phổ biến|đã)|trong đó',
);
const PAST = startingWords('(?:trong )?(?:thời gian|những năm|năm|nhiều năm|nhiệm kỳ) (?:qua|vừa qua|gần đây)');
const HEADED =
  /^(?:(?:Về|Đối với|Riêng|Riêng đối với|Trường hợp)\s[^:.;]{2,200}|Về (?:các )?(?:đề nghị|kiến nghị|đề xuất)\s[^:.]{2,700}|Nội dung(?: thực hiện| công việc)?|Nhiệm vụ):\s+(?=\S)/u;
const ENUMERATOR = /^(?:\([ivx]{1,4}\)|\(\d{1,2}\)|\d{1,2}\)|[a-zđ]\))\s+/u;
const CONDITION =
  /^(?:Những|Các|Mọi|Nếu|Trường hợp|Khi|Đối với|Riêng|Nội dung|Vấn đề|Hồ sơ|Việc)\s[^.;:]{2,150}?\s(?:thì|phải)\s+|^(?:Đối với|Trường hợp|Riêng)\s\p{Ll}[^.;:,]{2,150},\s+/u;
const TOLD = startingWords(
  ',? ?(?:đã|đang|được|chưa|còn|vẫn|sẽ được|có hiệu lực|quy định|làm việc theo|gồm|bao gồm|có tên|trân trọng|thông báo (?:để|đến|kết luận|ý kiến)|thống nhất|ghi nhận|đánh giá cao|biểu dương|hoan nghênh|nhận thấy|nhận được|có quyền|có con dấu|có chức năng|có tư cách|sử dụng con dấu|là tổ chức|không có|quá (?:thời gian|thời hạn|hạn)|ban hành (?:quyết định|nghị quyết)(?! [^;]*(?:trước|trong) )|là (?!cơ quan|đơn vị|đầu mối)|có ý kiến|kết luận|đạt|biết)',
);
/** What a body is, behind the rest of a name that no register has: “… hành chính công thành phố là tổ chức …”. */
const DESCRIBED = startingWords(
  '(?:[\\p{L}]+ ){0,8}(?:là tổ chức|có chức năng|có con dấu|có tư cách|sử dụng con dấu|làm việc theo (?:chế độ|quy chế))',
);
const SPEAKS = startingWords(
  ',? ?(?:kính |đã |vừa )?(?:trình|ban hành|hướng dẫn|xây dựng|báo cáo|thông báo|kết luận|có ý kiến|quyết định|quyết nghị|chỉ thị|phúc đáp|trả lời|trân trọng|điện|yêu cầu|đề nghị)',
);
const NOT_BARE = startingWords(
  '(?:mọi )?(?:thông tin|chi tiết|thông tin chi tiết|vướng mắc|thắc mắc)(?: [\\p{L}]+){0,3} liên hệ|cơ bản|rất mong|mong nhận|trân trọng|thống nhất|ghi nhận|đánh giá cao|biểu dương|hoan nghênh|đồng ý|thời gian|địa điểm|thành phần|kinh phí|chi phí|nguồn|thông qua|hỗ trợ từ|hỗ trợ [\\d.,]+|ban hành kèm theo|bãi bỏ|thay thế|sửa đổi|thành lập (?:tổ|ban|hội đồng)|giao thông|phòng họp|thu ngân sách|tạo việc làm mới|tỷ lệ|tốc độ|công khai, minh bạch(?= ?$)|tổ công tác làm việc|xem như|học phí|đơn vị tính|tổng (?:số|giá trị|diện tích|kinh phí|mức)|số lượng',
);
/** A paper that is named: “Nghị định số 214/2025/NĐ-CP …”, “Luật Đấu thầu”. */
const PAPER =
  /^(?:Các )?(?:(?:Bộ )?[Ll]uật|Pháp lệnh|[Nn]ghị định|[Tt]hông tư)\s+(?!pháp)|^(?:Các )?(?:Nghị quyết|Quyết định|Chỉ thị|Kết luận|Quy định|Hướng dẫn|Kế hoạch|Chương trình|Công văn|Công điện|Thông báo|Văn bản|Tờ trình|Báo cáo|Đề án)(?: liên tịch)? số:?\s*\d/u;
/** Who holds an office, by name: “Trưởng ban: Ông Nguyễn Văn A - …”, “Bà Trần Thị B, Giám đốc …”. */
const MEMBER = /^(?:[^:;.]{4,60}:\s*)?(?:Ông|Bà|Đồng chí|Đ\/c)\s+\p{Lu}\p{L}*\s\p{Lu}/u;
/** What a word means or a thing is worth: “Hoàn thành tốt: Là những đơn vị …”, “Uỷ ban nhân dân xã: Xét tối đa 15 tập thể”. */
const DEFINES =
  /^[^:]{2,200}:\s+(?:Là|Gồm|Bao gồm|Tối đa|Tối thiểu|Xét tối đa|Chỉ tiêu|Từ \d|Dưới \d|Trên \d)(?!\p{L})/u;
const QUOTED = /^[“"][^”"]*[”"][.;]?$/u;
/** “Bản tin sẽ được phát hành vào …”, “Mức thu được áp dụng …”: what is so, and not what is to be done. */
const SETTLED =
  /^[^;:]{2,200}?\skhông (?:có|thuộc) thẩm quyền(?!\p{L})|^[^,;:]{2,200}?\s(?:sẽ )?được (?:áp dụng|phát hành|quy định|tính|xác định|hưởng|sử dụng con dấu|thực hiện theo)(?!\p{L})/u;

/** “Các nhiệm vụ khác thực hiện theo Phụ lục”: where the rest stands. */
const ELSEWHERE = startingWords(
  '(?:các |những )?(?:nhiệm vụ|nội dung|quy định|trường hợp|vấn đề|công việc|thủ tục|chế độ)(?: [\\p{L}]+){0,6} (?:được )?(?:thực hiện|áp dụng) theo',
);

/** “Căn cứ …”, “Trên đây là …”, “Quyết định này có hiệu lực …”: nobody is told anything. */
export const isRecital = (sentence: string): boolean => RECITAL.test(plain(sentence));

/** What stands behind the rest of a name and its colon: “… chức tỉnh: Không có khả năng …”. */
const behindName = (predicate: string): string => /^\p{Ll}[^:;.,]{2,60}:\s+(.*)$/su.exec(predicate)?.[1] ?? '';

/** “Thời gian qua, …”: what was so, whoever did it. */
export const isPast = (sentence: string): boolean => PAST.test(plain(sentence));

/** What is told of units, and not asked of them: “đã trình …”, “được biểu dương”. */
export const isTold = (predicate: string): boolean =>
  TOLD.test(plain(predicate)) || DESCRIBED.test(plain(predicate)) || TOLD.test(plain(behindName(predicate)));

/** “trình … như sau:”: who speaks opens a list of what it says itself. */
export const speaksOfItself = (predicate: string): boolean => SPEAKS.test(plain(predicate));

/** Words that begin no duty though nobody is named: “Ghi nhận …”, “Kinh phí …”. */
export const beginsNoDuty = (sentence: string): boolean => NOT_BARE.test(plain(sentence)) || namesOnly(sentence);

/** A paper, a person, a meaning, words in capitals or of others: nobody is told anything. */
export const namesOnly = (sentence: string): boolean =>
  [PAPER, MEMBER, DEFINES, QUOTED].some((pattern) => pattern.test(sentence)) || !/\p{Ll}/u.test(sentence);

/** Whether a sentence without a verb of its own says how something is. */
export const isSettled = (sentence: string): boolean => SETTLED.test(sentence) || ELSEWHERE.test(plain(sentence));

/** Words up to a colon that only say what the duty behind it is about: “Về tiến độ: …”, “Giải pháp lâu dài: …”. */
export function headLength(sentence: string): number {
  const headed = HEADED.exec(sentence)?.[0].length;
  if (headed !== undefined) return headed;
  const colon = /^[^:.;,“(]{2,60}:\s+(?=\p{Lu})/u.exec(sentence)?.[0].length ?? 0;
  return colon > 0 && !beginsWithVerb(sentence) && beginsWithVerb(sentence.slice(colon)) ? colon : 0;
}

/** “Những kiến nghị vượt thẩm quyền thì …”: a condition, up to the verb of the duty that it is about. */
export function conditionLength(sentence: string): number {
  const found = CONDITION.exec(sentence)?.[0].length ?? 0;
  return found > 0 && beginsWithVerb(sentence.slice(found)) ? found : 0;
}

/**
 * “được kiểm tra” of “Các đơn vị được kiểm tra có trách nhiệm …”, “được giao thực hiện nhiệm vụ tại Kế hoạch này” of “…
 * lập dự toán”: a clause up to the words that oblige, or up to the verb behind the paper that it names.
 */
export function clauseLength(rest: string): number {
  const obliged =
    /^\s*(?:được|đã|có|thuộc|nằm)\s[^.;:,]{1,110}?\s(?=(?:có|chịu) trách nhiệm\s)/u.exec(rest)?.[0].length ?? 0;
  if (obliged > 0) return obliged;
  const charged =
    /^\s*(?:được|đã được)\s(?:giao|phân công)\s[^.;:,]{1,90}?\s(?:tại|thuộc|theo|trong)\s(?:các )?(?:Kế hoạch|Quyết định|Chỉ thị|Chương trình|Đề án|Phương án|Phụ lục|Nghị quyết|văn bản)(?: này)?\s/u.exec(
      rest,
    )?.[0].length ?? 0;
  return charged > 0 && beginsWithVerb(rest.slice(charged)) ? charged : 0;
}

/** “Căn cứ chức năng, nhiệm vụ được giao, …”: on what a duty rests, up to its verb. A document that is cited has a capital. */
export function circumstanceLength(sentence: string): number {
  if (!/^(?:Căn cứ|Trên cơ sở|Theo)(?: vào)? \p{Ll}/u.test(sentence)) return 0;
  for (const { index } of sentence.matchAll(/,\s+/gu)) {
    const behind = index + /^,\s+/u.exec(sentence.slice(index))![0].length;
    if (beginsWithVerb(sentence.slice(behind))) return behind;
  }
  return 0;
}

/** So many characters an enumerator takes: “(i) ”, “1) ”. */
export const enumeratorLength = (text: string): number => ENUMERATOR.exec(text)?.[0].length ?? 0;

/** Where the words of a sentence begin, behind a dash and an enumerator. */
export function afterNumber(text: string, { start, end }: Span): number {
  const dash = /^[-–—+•*]\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return start + dash + enumeratorLength(text.slice(start + dash, end));
}

/** The full stop of a sentence belongs to it; the sign that ends a document or a point of a list does not. */
export const withoutEndMark = (text: string, end: number): number =>
  text
    .slice(0, end)
    .replace(/(?:\.\/\.?|[;,])\s*$/u, '')
    .trimEnd().length;
