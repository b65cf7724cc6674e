import { beginsWithLongVerb } from '../../vietnamese/verbs.ts';
import { isPurpose, nameTail } from './name-tail.ts';
import type { WordKey } from './word-keys.ts';

/** Words with which the name of a body begins in running text. */
const HEAD =
  /^(?:Sở|Phòng(?! họp)|Ban [qQ]uản lý (?:các )?dự án(?: đầu tư)?(?: xây dựng)?|Ban [cC]án sự đảng|Ban [cC]hỉ huy (?:[qQ]uân sự|[pP]hòng thủ dân sự|[pP]hòng, chống thiên tai)|Ban(?! hành| giao)|Văn phòng|U[ỷy] ban nhân dân|Ủy ban nhân dân|U[ỷy] ban|Ủy ban|UBND|HĐND|Hội đồng nhân dân|UBMTTQ|MTTQ|Hội(?! nghị)|Đoàn trường|(?:Tỉnh|Huyện|Thành|Thị|Quận) [đĐ]oàn|Đoàn|Công an|Chi cục|Cục|Tổng cục|Trung tâm|Bộ(?! phận| máy| trưởng)|Thanh tra|T[oò][àa] án|Viện|Kho bạc|Bảo hiểm xã hội|Bệnh viện|(?:Đảng|Thành|Tỉnh|Huyện|Quận|Thị) [uủ][ỷy](?! viên)|Đảng đoàn|Thường trực|Ban Thường vụ|Liên đoàn|Mặt trận|Tổ công tác|Chi nhánh|Tập đoàn|Tổng công ty|Công ty|Đài|Báo(?! cáo| chí| hiệu)|Trường(?! hợp)|Học viện|Ngân hàng|Cảng vụ|Hạt|Đồn|Trạm|Quỹ|Nhà (?:[vV]ăn hoá|[vV]ăn hóa|[tT]hiếu nhi|[xX]uất bản|hát|máy)|Bưu điện|Điện lực|Viễn thông|Công đoàn(?: (?:ngành|cơ sở|viên chức))?|Vườn quốc gia|Thư viện|Bảo tàng|Hợp tác xã|Hiệp hội|Liên hiệp|Bộ Chỉ huy|Bộ phận|Khoa|Đội|Tổ công nghệ số(?: cộng đồng)?|Tổ(?! chức| công tác)|Vụ|Chi bộ|Đảng bộ|Xí nghiệp|(?:Thuế|Hải quan|Thống kê|Thi hành án dân sự)(?= (?:tỉnh|thành phố|khu vực|cơ sở)))(?!\p{L})/u;
/** Bodies whose names list what they are for: “Phòng Kinh tế, Hạ tầng và Đô thị”. */
const LISTING = /^(?:Sở|Phòng|Ban|Khoa|Bộ phận)$/u;
/** What goes on in such a list and comes to its end with “và”. */
const LISTED = /^\p{Lu}\p{L}*(?:\s\p{Ll}+){0,2}(?:,\s\p{Lu}\p{L}*(?:\s\p{Ll}+){0,2}){0,2}\s(?:và|-)\s\p{Lu}/u;
/** Words that go on in a name though they are small, where a capital follows. */
const JOINTS = new Set(['và', 'của']);
/** No name ends with these. */
const OPEN = new Set([...JOINTS, 'các']);
/** Small words of places and bodies: “Uỷ ban nhân dân tỉnh Lâm Đồng”, “Ngân hàng Chính sách xã hội”. */
const PLACES = new Set('tỉnh thành phố xã phường huyện quận thị trấn đặc khu vực các cấp nhân dân hội'.split(' '));
/** “Uỷ ban nhân dân các huyện, thị xã, thành phố”: kinds of places, which a list of them goes on with. */
const KINDS_OF_PLACES =
  /^(?:(?:,| và|, và) (?:các )?(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)(?! \p{Lu}))+(?!\p{L})/u;
/** Behind a level no small word belongs to a name: “Bộ Chỉ huy Bộ đội Biên phòng tỉnh bắn pháo hiệu”. */
const LEVELS = new Set(['tỉnh', 'phố', 'huyện', 'quận', 'xã', 'phường', 'trấn', 'khu', 'cấp']);

/** “Ban Thường trực Uỷ ban Mặt trận …”: who stands for a body, whose name follows. */
function isStandingOf(text: string): boolean {
  const standing = /^(?:Ban )?Thường trực\s+/u.exec(text)?.[0];
  return standing !== undefined && HEAD.test(text.slice(standing.length));
}

/** Verbs of one syllable that no name has. */
const SHORT_VERB =
  /^(?:mua|phun|tiêm|giúp|thuê|đón|giữ|mời|xin|nêu|treo|dọn|tăng|lập|gửi|cử|nộp|có|phải|cần|đưa|đăng|chịu|mở|trình|sẽ)(?!\p{L})/u;

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

const wordOf = (text: string, { start, end }: WordKey): string => text.slice(start, end);

/** “Ban Quản lý dự án đầu tư xây dựng các công trình giao thông”: what it builds belongs to its name. */
const ofWorks = (head: string): boolean => /^Ban [qQ]uản lý/u.test(head);

/** What looks like a verb is none in “Phòng Công nghệ thông tin” and “Phòng Kế hoạch tổng hợp chủ trì …”. */
const isPartOfName = (before: string, written: string): boolean =>
  (before === 'nghệ' && /^thông tin(?!\p{L})/u.test(written)) ||
  (before === 'hoạch' &&
    /^tổng hợp (?!báo cáo|trình)/u.test(written) &&
    beginsWithLongVerb(written.slice('tổng hợp '.length)));

/** “Khoa Phòng, chống bệnh truyền nhiễm”, “Phòng Công chức, viên chức”: a list in a name goes on in small letters. */
const goesOnSmall = (text: string, head: string, before: WordKey, key: WordKey): boolean =>
  (/^Phòng$/u.test(wordOf(text, before)) && /^chống(?!\p{L})/u.test(text.slice(key.start))) ||
  (LISTING.test(head) && isPurpose(text.slice(key.start)));

/** So many words behind a name go on with the kinds of places that it ends with. */
function placesBehind(text: string, start: number, keys: readonly WordKey[], next: number): number {
  const { end } = keys[next - 1]!;
  if (!/(?: các|UBND|nhân dân) (?:huyện|thị xã|thành phố|quận|xã|phường|tỉnh)$/u.test(text.slice(start, end))) return 0;
  const others = KINDS_OF_PLACES.exec(text.slice(end))?.[0].length ?? 0;
  const whose =
    /^ (?:trực thuộc (?:Trung ương|tỉnh|thành phố)|ven (?:biển|sông)|biên giới|miền núi|hải đảo|vùng cao)(?!\p{L})/iu.exec(
      text.slice(end + others),
    )?.[0].length ?? 0;
  const behind = others + whose;
  return keys.slice(next).filter((key) => key.end <= end + behind).length;
}

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
    const isGoingOn = isListed || (between === ', ' && goesOnSmall(text, head, before, key));
    if (before.start !== key.start && !isGoingOn && !/^\s*(?:-\s*)?$/.test(between)) break;
    const isCapital = /^\p{Lu}/u.test(written);
    const isOther = isCapital && JOINTS.has(wordOf(text, before)) && HEAD.test(written);
    if (isOther && !isOneOffice(text.slice(start, before.start), written)) break;
    const word = wordOf(text, key);
    if (isPartOfName(wordOf(text, before), written)) {
      isBehindCapital = false;
      length += 2;
      next += 1;
      continue;
    }
    const isPlace = PLACES.has(word) && !(word === 'các' && ofWorks(head));
    const isSmall = isPlace || (JOINTS.has(word) && /^\p{L}+\s+\p{Lu}/u.test(written)) || isBehindCapital;
    const isWhole = isBehindCapital && isPurpose(written);
    if (!isCapital && !isVerb(written) && (!isSmall || isWhole)) {
      const isNamed =
        (length > least || /\s/.test(head)) && !OPEN.has(wordOf(text, before)) && !LEVELS.has(wordOf(text, before));
      const tail = isNamed ? nameTail(text, start, key.start) : 0;
      if (tail === 0) break;
      isBehindCapital = false;
      length += tail;
      next += tail - 1;
      continue;
    }
    if (!isCapital && isVerb(written) && !goesOnSmall(text, head, before, key)) break;
    isBehindCapital = isCapital;
    length += 1;
  }
  if (length === least && !/\s/.test(head)) return 0;
  length += placesBehind(text, start, keys, at + length);
  while (length > least && OPEN.has(wordOf(text, keys[at + length - 1]!))) length -= 1;
  return length;
}
