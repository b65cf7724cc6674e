import { plain, startingWords } from '../../vietnamese/plain.ts';
import { beginsWithLongVerb, beginsWithVerb } from '../../vietnamese/verbs.ts';

/** What bodies are for, as their names say it in small letters: “Sở Giao thông vận tải”. */
const PURPOSE = startingWords(
  'nông thôn|vận tải|hành chính công|hành chính|công cộng|xã hội|việc làm|dân số|bệnh tật|đa khoa|chuyên khoa|khu vực|dự phòng|thực phẩm|thú y|thuỷ sản|thuỷ lợi|thực vật|trồng trọt|chăn nuôi|giao thông|công nghiệp|dân dụng|đô thị|quỹ đất|đất đai|môi trường|khoáng sản|khoa học|công nghệ|truyền hình|thể thao|du lịch|nghệ thuật|chính trị|pháp lý|nhà nước|tư pháp|dân sự|quân sự|tôn giáo|dân tộc|miền núi|thanh niên|thiếu nhi|phụ nữ|người cao tuổi|người khuyết tật|cựu chiến binh|chữ thập đỏ|khuyến học|khuyến nông|khuyến công|thương mại|doanh nghiệp|tài sản|đấu giá tài sản|kỹ thuật|tiêu chuẩn|đo lường|chất lượng|công sản|viên chức|công chức|lao động|tiền lương|biên chế|bộ đội|biên phòng|phòng không|cứu nạn|cứu hộ|nội địa|đường bộ|hàng không|hàng hải|bến xe|quốc gia|địa phương|tuyến (?:tỉnh|huyện|xã)|liên (?:tỉnh|huyện|xã)|nghề nghiệp|kế toán|vật tư|thiết bị|lâm sàng|nghiệp vụ|hạ tầng',
);

/** Whether a text begins with what a body is for. */
export const isPurpose = (text: string): boolean => PURPOSE.test(plain(text));

/** Behind these words nothing belongs to a name. */
const OTHER =
  /^(?:các|những|mọi|từng|một|đã|đang|được|bị|về|để|cho|tại|theo|trong|ngoài|với|từ|đến|khi|nếu|mà|thì|số|năm|tháng|ngày|quý|trước|sau|kết|tình|danh|hồ|kinh|nội|có|không|chưa|sẽ|phải|cần|là|và|hoặc|cùng|này|đó|trên|dưới|vào|ra|do|bằng|như|nhằm|qua|nhận|biết|xem|còn|cũng|đều|vẫn|nêu|nói|quyết|kính|nhưng|gồm|thuộc|thực|tiếp|ngay|mới)$/u;
/** What a sentence says of whom it has named. */
const SAYS = startingWords('chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|phải|tiếp tục|khẩn trương|chủ động|sớm');
/** So many syllables that no list has may stand between the capitals of a name and the verb behind it. */
const MOST = 5;
/** “Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh”. */
const MOST_OF_WORKS = 9;
const OF_WORKS = /^Ban [qQ]uản lý/u;

/**
 * So many syllables from `at` on belong to the name that begins at `start`: words for what a body is for; or all that stands
 * between its capitals and the verb of the sentence, or the end of a line that holds nothing else.
 */
export function nameTail(text: string, start: number, at: number): number {
  const known = PURPOSE.exec(plain(text.slice(at)));
  if (known) return known[0].split(/\s+/u).length;
  const between = syllablesToCapital(text.slice(at));
  if (between > 0) return between;
  const isOfWorks = OF_WORKS.test(text.slice(start));
  const clause = /^[^.,;:()“”"/\n]*/u.exec(text.slice(at))![0];
  const found = [...clause.matchAll(/\S+/gu)];
  for (const [count, { 0: word, index }] of found.entries()) {
    const rest = clause.slice(index);
    if (beginsWithLongVerb(rest) || SAYS.test(plain(rest))) return count;
    // A verb of one syllable may be half of a name further on.
    if (count === 0 && beginsWithVerb(rest)) return 0;
    const isOther = OTHER.test(word) && !(isOfWorks && word === 'các' && count === 0);
    if (count >= (isOfWorks ? MOST_OF_WORKS : MOST) || isOther || !/^\p{Ll}+$/u.test(word)) return 0;
  }
  const isAlone =
    /^[\s.:]*$/u.test(text.slice(at + clause.length)) &&
    /^(?:[\d.]+|[a-zđ]\)|[-–+•*])?\s*$/u.test(text.slice(0, start));
  return isAlone ? found.length : 0;
}

/** So many small syllables stand right before the next capital of a name: “Hiệp hội Vận tải ô tô Việt Nam”. */
function syllablesToCapital(rest: string): number {
  const small = /^((?:\p{Ll}+ ){1,3})(?=\p{Lu}\p{Ll})/u.exec(rest)?.[1]?.trim().split(' ') ?? [];
  const isSentence = small.some((word, index) => OTHER.test(word) || beginsWithVerb(small.slice(index).join(' ')));
  return isSentence ? 0 : small.length;
}
