import { upperFirst } from '../../vietnamese/case/first-letter.ts';
import { collapseSpaces } from '../../vietnamese/normalize.ts';

/** A paper that a sentence tells somebody to make. */
export interface NamedProduct {
  /** UTF-16 offsets in the text: `[start, end)`. */
  start: number;
  end: number;
  /** Its kind, in small letters: “kế hoạch”. */
  kind: string;
  /** Its name, as far as the sentence gives it, with a capital. */
  name: string;
}

/** Kinds of papers that a duty may end with. */
const KINDS =
  'báo cáo|kế hoạch|đề án|tờ trình|phương án|chương trình|danh sách|danh mục|dự thảo|quyết định|quy chế|quy định|nghị quyết|chỉ thị|hướng dẫn|văn bản hướng dẫn|văn bản chỉ đạo|công văn|thông báo|bảng tổng hợp|biểu tổng hợp';
const KIND = new RegExp(String.raw`(?<!\p{L})(?:${KINDS})(?!\p{L})`, 'giu');
const SOME_KIND = new RegExp(KINDS, 'i');
/** “Tờ trình”, “chương trình”, “công trình” …, “thành lập”, and “Sở Xây dựng” hold words that look like verbs. */
const NO_VERB = String.raw`(?<!(?:tờ|chương|quy|công|quá|lộ|giáo|tiến|hành|trường|thành|độc|thiết)\s|(?:sở|bộ|ngành|ban)\s(?=xây dựng))`;
const MAKES =
  'xây dựng|ban hành|lập|soạn thảo|soạn|dự thảo|hoàn thiện|hoàn chỉnh|chuẩn bị|gửi|nộp|trình|đề xuất|phê duyệt|tham mưu';
const SMALL = String.raw`(?:\s+(?:và|các|một|01|bản|dự thảo|ngay|chi tiết|cụ thể|kịp thời|nội dung|triển khai|tổ chức thực hiện|${MAKES})){0,4}`;
const DIRECT = new RegExp(String.raw`${NO_VERB}(?<!\p{L})(?:${MAKES})${SMALL}\s+(?<kind>${KINDS})(?!\p{L})`, 'giu');
/** “trình Uỷ ban nhân dân Thành phố phê duyệt đề án”: the organ stands between. */
const FOR_ANOTHER = new RegExp(
  String.raw`${NO_VERB}(?<!\p{L})(?:trình(?!\s+(?:tự|độ|bày|diện))|tham mưu|giúp|đề xuất)(?:\s+(?!thực hiện|triển khai|theo|về|chỉ đạo|tổ chức)[^\s,.;]+){1,12}?\s+(?:ban hành|phê duyệt|xây dựng|thông qua)${SMALL}\s+(?<kind>${KINDS})(?!\p{L})`,
  'giu',
);
/** “báo cáo kết quả về …”, “báo cáo Uỷ ban nhân dân …”: whoever does so delivers a report. */
const REPORTS =
  /(?<!\p{L})(?<kind>báo cáo)(?=\s+(?:kết quả|tình hình|số liệu|tiến độ|số\s+\p{L}|về|u[ỷy]\s|ủy\s|uỷ\s|ubnd|chủ tịch|thường trực|thành u|tỉnh u|đảng u|văn phòng|sở|phòng|ban|bằng văn bản|trước|trong|định kỳ|tổng hợp|gửi))/giu;
const IN_CASE =
  /(?<!\p{L})(?:nếu|trường hợp|khi có|vướng mắc|vượt thẩm quyền|kịp thời|đột xuất|khi được yêu cầu)(?!\p{L})/iu;

/** What was made before, by somebody else, or is only spoken of. */
const NOT_TO_MAKE =
  /(?<!\p{L})(?:đã|được|do\s+[^,;.]{1,60}|chưa|không|sau khi|trước khi|khi|việc|sau|theo|căn cứ|thực hiện|triển khai|tại|trong|các|những|nội dung|qua|từ|của|để|góp ý(?: vào)?|thẩm định|cho ý kiến(?: về)?|lấy ý kiến(?: về)?|nghiên cứu|công khai|trình tự|thủ tục|thẩm quyền|hệ thống|chế độ|công tác|kênh|phần mềm|biểu mẫu|mẫu)\s+$/iu;
/** What has a number, or stands in the text already, is held by everybody. */
const HELD = /^\s+(?:số\s+\d|này(?!\p{L})|nêu trên|trên(?!\p{L})|đã\s|được\s|nói trên)/iu;

/** The papers that a sentence tells its unit to make, in their order; each kind once. */
export function namedProducts(sentence: string): NamedProduct[] {
  if (!SOME_KIND.test(sentence)) return [];
  const found = [...matchesOf(DIRECT, sentence), ...matchesOf(FOR_ANOTHER, sentence), ...reportsIn(sentence)];
  const inOrder = found.toSorted((a, b) => a.start - b.start);
  return inOrder.filter(({ kind }, index) => inOrder.findIndex((other) => other.kind === kind) === index);
}

function matchesOf(pattern: RegExp, sentence: string): NamedProduct[] {
  return Array.from(sentence.matchAll(pattern)).flatMap((match) => {
    const { 0: words, index, groups } = match;
    const end = index + words.length;
    if (NOT_TO_MAKE.test(sentence.slice(0, index)) || HELD.test(sentence.slice(end))) return [];
    const kind = groups!['kind']!;
    return [{ start: index, end, kind: kind.toLowerCase(), name: nameFrom(sentence, end - kind.length) }];
  });
}

/** “Gửi về Phòng Nội vụ để tổng hợp, báo cáo”: another unit reports then. */
const FOR_OTHERS = /(?<!\p{L})(?:để|nhằm|làm cơ sở)(?:\s+[^\s.;]+){1,8}\s*$/iu;

function reportsIn(sentence: string): NamedProduct[] {
  if (IN_CASE.test(sentence)) return [];
  return matchesOf(REPORTS, sentence).filter(({ start }) => !FOR_OTHERS.test(sentence.slice(0, start)));
}

/** The name ends where the sentence goes on with what to do with the paper, and when. */
const NAME_ENDS =
  /[,.;:()]|\s(?:trước|chậm nhất|muộn nhất|trình|gửi|báo cáo|nộp|xong|hoàn thành|theo|để|nhằm|bảo đảm|đảm bảo|về (?:Văn phòng|Phòng|Sở|U[ỷy]|Uỷ|Ủy|UBND)|(?:ngay )?trong (?:tuần|tháng|quý|năm|ngày|vòng|thời hạn|\d)|(?:ngay )?sau (?:khi|ngày)|h[ằà]ng (?:tuần|tháng|quý|năm)|mỗi (?:tuần|tháng|quý|năm)|định kỳ|và (?:tổ chức|triển khai|báo cáo|gửi|trình|thực hiện))(?!\p{L})|\scho\s(?=\p{Lu})/u;
const LONGEST = 14;

function nameFrom(sentence: string, start: number): string {
  const rest = sentence.slice(start);
  const [kind] = new RegExp(`^(?:${KINDS})`, 'iu').exec(rest)!;
  const tail = rest.slice(kind.length);
  const cut = isToSomebody(kind, tail) ? 0 : (NAME_ENDS.exec(tail)?.index ?? tail.length);
  const words = `${kind}${tail.slice(0, cut)}`.trim().split(/\s+/).slice(0, LONGEST).join(' ');
  return upperFirst(words);
}

/** “Báo cáo Uỷ ban nhân dân Thành phố”: it reports to them, which is no name. */
const isToSomebody = (kind: string, tail: string): boolean => /^báo cáo$/iu.test(kind) && /^\s+\p{Lu}/u.test(tail);

/** The kinds of papers that a text names, in small letters. */
export const kindsNamedIn = (text: string): string[] => Array.from(text.matchAll(KIND), ([kind]) => kind.toLowerCase());

/** The product of a task that makes these papers, as its field says it. */
export const productOf = (named: readonly NamedProduct[]): string =>
  named.map(({ name }) => collapseSpaces(name)).join('; ');
