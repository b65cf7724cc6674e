import { plain, startingWords, words } from '../../../vietnamese/plain.ts';
import { beginsWithLongVerb } from '../../../vietnamese/verbs.ts';
import { beginsNoDuty, isPast, isRecital, isSettled } from './sentence-words.ts';

const DIRECTING = words(
  'có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp với|phải|không được|nghiêm cấm|khẩn trương|hoàn thành trước|trước ngày|chậm nhất',
);
/** “giao Sở …”, “yêu cầu các …”: not the nouns. */
const ASKING =
  /(?<!\p{L})(?:[Gg]iao(?: cho)?|[Yy]êu cầu|[Đđ]ề nghị|[Pp]hân công)\s+(?:\p{Lu}|các |từng |thủ trưởng |chủ tịch )/u;
/** Words of a unit that only greet or cite: no duty, and nothing to look at. */
const CITING = startingWords('căn cứ|xét|theo đề nghị|trên đây là|quyết định này có hiệu lực|nơi nhận');
/** Persons and bodies of no register, of whom a sentence may ask something. */
const WHO = startingWords(
  '(?:các|mọi|từng|mỗi|những|toàn thể|tất cả|người|cán bộ|công chức|viên chức|người lao động|đảng viên|đoàn viên|hội viên|thành viên|nhân viên|chuyên viên|tổ|nhóm|đội|lực lượng|chủ|hộ|trưởng|phó|đồng chí|ông|bà|học sinh|sinh viên|giáo viên|nhà trường|nhà thầu|đơn vị|cơ quan|bộ phận|tổ chức|cá nhân|doanh nghiệp|cơ sở|thường trực|lãnh đạo|bên)',
);
/** How a body works is no duty. */
const HOW = words('làm việc (?:tại|theo|ở)');
/** So far behind its first words the verb of a sentence may stand. */
const REACH = 12;
/** What is told of them, or what they may do. */
const NOT_ASKED = words('đã|đang|được|có quyền|sẽ|thì|nếu|là những|là người|gồm|bị|chưa|có|là');

/**
 * Whether a sentence that became no duty sounds like one all the same: words that bind or ask; or somebody of no register, and
 * behind him a verb of duties.
 */
export function soundsDirecting(sentence: string): boolean {
  const own = plain(sentence);
  if (CITING.test(own)) return false;
  if (DIRECTING.test(own) || ASKING.test(sentence)) return true;
  const bare = sentence.replace(/^[-–+•*]\s*/u, '');
  if (
    beginsNoDuty(bare) ||
    isPast(bare) ||
    isRecital(bare) ||
    isSettled(bare) ||
    !WHO.test(plain(bare)) ||
    HOW.test(plain(bare))
  )
    return false;
  const found = [...bare.matchAll(/(?<!\S)\p{Ll}\S*/gu)]
    .slice(0, REACH)
    .find(({ index }) => beginsWithLongVerb(bare.slice(index)));
  return found !== undefined && !NOT_ASKED.test(plain(bare.slice(0, found.index + found[0].length)));
}
