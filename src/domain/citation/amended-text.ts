import { inlineText } from '../provision/provision-text.ts';
import type { Provision } from '../provision/provision.ts';

/** A provision above a text, with its own words where they are known. */
export type Above = Pick<Provision, 'kind' | 'id' | 'typeName'> & Partial<Pick<Provision, 'title' | 'content'>>;

/** No sentence that amends is longer, in UTF-16 units, up to what it names. */
const MOST_BEFORE = 400;
const VERBS = 'Sửa đổi|Sửa|Bổ sung|Thêm|Bãi bỏ|Bỏ|Hu[ỷỳ] bỏ|Hủy bỏ|Thay thế|Thay|Đính chính';

const amending =
  /(?:sửa đổi|bổ sung|bãi bỏ|hu[ỷỳ] bỏ|hủy bỏ|thay thế|đính chính)(?:[\s,]|và|một số|nội dung|tại|các)*$/iu;

/** A sentence that amends speaks throughout of the text that it amends: “Bổ sung Điều 3a vào sau Điều 3”. */
const amendingSentence = new RegExp(`(?:^|[.;:]\\s+)(?:[-–+*]\\s*)?(?:${VERBS})(?!\\p{L})(?:(?![.;:]\\s).)*$`, 'su');

/** Words that are put or struck out somewhere: “Cụm từ “cấp huyện” tại khoản 1 Điều 3”. */
const wordsOfText =
  /(?<!\p{L})(?:cụm từ|từ|các từ|chữ|số cụm từ|dấu|đoạn|câu)\s*(?:["“„«]|‘‘|'')[^"”»]{1,300}(?:["”»]|’’|'')[^.;]{0,200}?\s(?:tại|ở|trong)\s+(?:các\s+)?(?:[^.;“”"]{0,160}(?:[,;]|và|tại|của)\s+)?$/iu;

/** What an amendment is of, so that “Bổ sung kinh phí:” is none. */
const PART =
  'điều|khoản|điểm|mục|chương|phần|phụ lục|cụm từ|từ|chữ|đoạn|câu|nội dung|tên|tiêu đề|quy định|biểu|mẫu|dòng|quyết định|nghị quyết|thông tư|nghị định|quy chế|kế hoạch|đề án|danh mục';
const amendingLead = new RegExp(
  `^(?:${VERBS})(?!\\p{L})(?:[\\s,]+(?:và|hoặc|${VERBS}|một số|các|toàn bộ))*\\s+(?:${PART})(?!\\p{L})`,
  'iu',
);

/**
 * Whether a provision that a text names without a document is one of a text that is amended there: by the sentence that
 * names it, or by the lines above its list (“2. Bãi bỏ một số khoản như sau: a) Khoản 2 Điều 15;”).
 * @param text up to what it names
 */
export function speaksOfAmended(text: string, place: readonly Above[]): boolean {
  const before = text.slice(-MOST_BEFORE);
  return [amending, amendingSentence, wordsOfText].some((pattern) => pattern.test(before)) || place.some(isOfAmendment);
}

/** A title that amends stands for all that is under it, and so does an opening line that leads on to a list. */
function isOfAmendment({ title = [], content: [first] = [] }: Above): boolean {
  const opening = first?.type === 'paragraph' ? inlineText(first.inlines).trim() : '';
  return amendingLead.test(inlineText(title).trim()) || (opening.endsWith(':') && amendingLead.test(opening));
}
