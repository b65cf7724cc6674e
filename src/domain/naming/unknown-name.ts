import { beginsWithLongVerb } from '../../vietnamese/verbs.ts';
import type { WordKey } from './word-keys.ts';

/** Words with which the name of a body begins in running text. */
const HEAD =
  /^(?:Sở|Phòng(?! họp)|Ban [qQ]uản lý (?:các )?dự án(?: đầu tư)?(?: xây dựng)?|Ban [cC]án sự đảng|Ban [cC]hỉ huy (?:quân sự|phòng thủ dân sự|phòng, chống thiên tai)|Ban(?! hành| giao)|Văn phòng|U[ỷy] ban nhân dân|Ủy ban nhân dân|U[ỷy] ban|Ủy ban|UBND|HĐND|Hội đồng nhân dân|UBMTTQ|MTTQ|Hội(?! nghị)|Đoàn|Công an|Chi cục|Cục|Tổng cục|Trung tâm|Bộ(?! phận| máy| trưởng)|Thanh tra|T[oò][àa] án|Viện|Kho bạc|Bảo hiểm xã hội|Bệnh viện|Đảng (?:[uủ][ỷy]|đoàn)|Thành [uủ][ỷy]|Tỉnh [uủ][ỷy]|Huyện [uủ][ỷy]|Thường trực|Ban Thường vụ|Liên đoàn|Mặt trận|Tổ công tác|Chi nhánh|Tập đoàn|Tổng công ty|Công ty|Đài|Báo(?! cáo| chí| hiệu)|Trường(?! hợp)|Học viện|Ngân hàng|Cảng vụ|Hạt|Đồn|Trạm|Quỹ|Nhà (?:[vV]ăn hoá|[vV]ăn hóa|[tT]hiếu nhi|[xX]uất bản|hát|máy)|Bưu điện|Điện lực|Viễn thông|Công đoàn|Vườn quốc gia|Thư viện|Bảo tàng|Hợp tác xã|Hiệp hội|Liên hiệp|Bộ Chỉ huy)(?!\p{L})/u;
/** Bodies whose names list what they are for: “Phòng Kinh tế, Hạ tầng và Đô thị”. */
const LISTING = /^(?:Sở|Phòng|Ban)$/u;
/** What goes on in such a list and comes to its end with “và”. */
const LISTED = /^\p{Lu}\p{L}*(?:\s\p{Ll}+){0,2}(?:,\s\p{Lu}\p{L}*(?:\s\p{Ll}+){0,2}){0,2}\s(?:và|-)\s\p{Lu}/u;
/** Words that go on in a name though they are small, where a capital follows. */
const JOINTS = new Set(['va', 'cua']);
/** Small words of places and bodies: “Uỷ ban nhân dân tỉnh Lâm Đồng”, “Ngân hàng Chính sách xã hội”. */
const PLACES = new Set('tinh thanh pho xa phuong huyen quan thi tran dac khu vuc cac cap nhan dan hoi'.split(' '));

/** “Ban Thường trực Uỷ ban Mặt trận …”: who stands for a body, whose name follows. */
function isStandingOf(text: string): boolean {
  const standing = /^(?:Ban )?Thường trực\s+/u.exec(text)?.[0];
  return standing !== undefined && HEAD.test(text.slice(standing.length));
}

/** Verbs of one syllable that no name has. */
const SHORT_VERB = /^(?:tăng|lập|gửi|cử|nộp|có|phải|cần|đưa|đăng|chịu|mở|trình|sẽ)(?!\p{L})/u;

/** In “Truyền hình Thành phố” the small word and the capital are no verb. */
function isVerb(written: string): boolean {
  const small = /^[^\p{Lu}]*/u.exec(written)![0];
  return SHORT_VERB.test(small) || beginsWithLongVerb(small);
}

/** “Văn phòng HĐND và UBND phường” is one office; in “Văn phòng HĐND và UBND các phường” others are named too. */
const isOneOffice = (before: string, after: string): boolean =>
  /^Văn phòng (?:Đảng (?:[uủ][ỷy]), )?(?:HĐND|Hội đồng nhân dân|Đoàn ĐBQH|Đoàn (?:đại biểu|Đại biểu) Quốc hội) $/u.test(
    before,
  ) && /^(?:UBND|HĐND|(?:Ủy ban|Uỷ ban|Hội đồng) nhân dân)(?! các)/u.test(after);

/**
 * So many words from here name a body that the registry does not have: a word like “Sở”, then capitals with the small
 * words between and behind them; 0 for none.
 */
export function unknownName(text: string, keys: readonly WordKey[], at: number): number {
  const start = keys[at]!.start;
  const head = HEAD.exec(text.slice(start))?.[0];
  if (head === undefined || isStandingOf(text.slice(start))) return 0;
  const found = keys.slice(at).findIndex((key) => key.start >= start + head.length);
  const least = found < 0 ? keys.length - at : found;
  let length = least;
  // The small word behind a capital belongs to it: “Thành uỷ”, “Nội vụ”; a second one does not.
  let isBehindCapital = false;
  for (let next = at + least; next < keys.length && length < 18; next += 1) {
    const [before, key] = [keys[next - 1]!, keys[next]!];
    const written = text.slice(key.start);
    const between = text.slice(before.end, key.start);
    const isListed = LISTING.test(head) && between === ', ' && LISTED.test(written) && !HEAD.test(written);
    if (before.start !== key.start && !isListed && !/^\s*(?:-\s*)?$/.test(between)) break;
    const isCapital = /^\p{Lu}/u.test(written);
    const isOther = isCapital && JOINTS.has(before.key) && HEAD.test(written);
    if (isOther && !isOneOffice(text.slice(start, before.start), written)) break;
    const isSmall =
      PLACES.has(key.key) || (JOINTS.has(key.key) && /^\p{L}+\s+\p{Lu}/u.test(written)) || isBehindCapital;
    if (!isCapital && (!isSmall || isVerb(written))) break;
    isBehindCapital = isCapital;
    length += 1;
  }
  if (length === least && !/\s/.test(head)) return 0;
  while (length > least && [...JOINTS, 'cac'].includes(keys[at + length - 1]!.key)) length -= 1;
  return length;
}
