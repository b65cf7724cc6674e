import { plain, startingWords, words } from '../../vietnamese/plain.ts';
import type { UnitMention } from '../../domain/naming/mentions.ts';

/** What holds for the sentences below a heading or behind a line that ends in “:”. */
export interface Scope {
  /**
   * How surely a sentence without a unit of its own is a duty here: asked for, under a heading for duties, likely, not
   * at all.
   */
  bare: 'asked' | 'duties' | 'likely' | 'never';
  /** Whether a sentence that begins with a unit is a duty. */
  takesUnits: boolean;
  /** The units that the duties below fall on. */
  mentions: readonly UnitMention[];
  /** They lead. */
  isLed: boolean;
  /** The paper speaks of units without naming them: its addressees are meant. */
  isGeneral: boolean;
}

/** Before anything is asked: a unit that is told to do something is, a sentence without one is not. */
export const OPENING_SCOPE: Scope = { bare: 'never', takesUnits: true, mentions: [], isLed: false, isGeneral: false };

const ASKS = words(
  'yêu cầu|đề nghị|giao|phân công|chỉ thị|chỉ đạo|tập trung thực hiện|thực hiện (?:tốt )?(?:các|một số|những) (?:nhiệm vụ|nội dung|công việc|giải pháp|việc)|nhiệm vụ (?:trọng tâm )?sau|(?:có|thực hiện|với|có các|có những) (?:các |những )?(?:chức năng, )?nhiệm vụ|(?:có|chịu) trách nhiệm|có nghĩa vụ|lưu ý',
);
const TELLS = words('như sau|kết luận|ý kiến|nội dung sau|sau đây|quyết nghị|các nội dung');

const MEMBERS = words(
  '(?:gồm|có|là)(?: có)? (?:các )?(?:ông|bà|đồng chí|thành viên)(?:,? [^:]{0,40})?:?$|^(?:các )?(?:uỷ viên|thành viên)(?: [^:]{0,40})?:?$|^(?:thành phần )?hồ sơ [^:]{0,80}gồm(?: có)?:?$',
);

const HAVE_DUTIES = words('trách nhiệm|nhiệm vụ|thực hiện|triển khai|yêu cầu|phải|lưu ý');

/** “… gồm các thành viên sau:”, “Hồ sơ gồm:”: what follows is a list of persons or papers. */
export const opensMembers = (lead: string): boolean => MEMBERS.test(plain(lead)) && !HAVE_DUTIES.test(plain(lead));

const POWERS = words('(?:phân cấp|uỷ quyền|phân quyền)[^:]* (?:thẩm quyền|quyết định|ký|ban hành)');

/** “Phân cấp cho Sở Tư pháp thẩm quyền quyết định:”: what follows somebody may do. */
export const opensPowers = (lead: string): boolean =>
  POWERS.test(plain(lead)) && !words('trách nhiệm|nhiệm vụ').test(plain(lead));

/** Whether a line that ends in “:” asks for what follows. */
export const asksFor = (lead: string): boolean => ASKS.test(plain(lead));

/** How the line that ends in “:” opens what follows. */
export function openedBy(lead: string, around: Scope): Scope['bare'] {
  if (opensMembers(lead) || opensPowers(lead)) return 'never';
  if (ASKS.test(plain(lead))) return 'asked';
  return TELLS.test(plain(lead)) ? 'likely' : around.bare;
}

const RESTS =
  'mục đích|mục tiêu|yêu cầu|chế độ làm việc|danh mục(?!.*(?:nhiệm vụ|công việc|phân công))|danh sách|nội dung phương án|lợi ích|vị trí(?:,| và) chức năng(?!.*nhiệm vụ)|thẩm quyền(?!.*(?:trình tự|thủ tục|thời hạn|thời gian))|phân cấp thẩm quyền|quyền hạn(?!,? (?:và )?(?:trách nhiệm|nhiệm vụ))|đánh giá|kết quả|tình hình|hạn chế|tồn tại|nguyên nhân|phạm vi|đối tượng|giải thích|nguyên tắc|căn cứ|sự cần thiết|quan điểm|chỉ tiêu|ưu điểm|nguồn vốn|kinh phí|nguồn kinh phí|thời gian, địa điểm|thời gian|địa điểm|thành phần|hiệu lực|cơ sở|thực trạng|bối cảnh|khái niệm|bài học|dự báo|quy định chung';
const DUTIES =
  'nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|trách nhiệm|phương hướng|nội dung thực hiện|công việc|triển khai|nội dung|thi hành|biện pháp|kế hoạch|thời gian tới|quyền hạn|tiến độ|thường trực|giúp việc|đầu mối';
const RESTING = startingWords(`(?:về |một số |những )?(?:${RESTS})`);
const DUTIFUL = words(DUTIES);
const ALL_DUTIES = words('nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|trách nhiệm');

/** What a heading says of the sentences below it; undefined where it says nothing of that. */
export function openedByHeading(title: string): Scope['bare'] | undefined {
  const own = plain(title);
  if (RESTING.test(own) && !words('nhiệm vụ, giải pháp|tổ chức thực hiện|trách nhiệm').test(own)) return 'never';
  if (ALL_DUTIES.test(own)) return 'duties';
  if (DUTIFUL.test(own)) return 'likely';
  return undefined;
}

/** Kinds of documents that tell what was or is asked for, and give nobody anything to do. */
export const tellsOnly = (typeName: string): boolean => ['Báo cáo', 'Tờ trình', 'Biên bản'].includes(typeName);
