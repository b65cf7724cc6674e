import { fold } from '../../vietnamese/fold.ts';
import { toNewTonePlacement } from '../../vietnamese/tone-placement.ts';
import { upperFirst } from '../../vietnamese/case/first-letter.ts';

/** Words with which the name of an organ begins, in the capitals of a letterhead. */
const ORGAN =
  /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|uy ban|van phong|vp |so |bo |ban |phong |cuc |chi cuc |tong cuc |thanh uy|tinh uy|huyen uy|quan uy|dang uy|dang bo|dang doan|trung uong|thanh tra|cong an|bo chi huy|bo doi|toa an|vien kiem sat|trung tam|truong |benh vien|tong lien doan|lien doan|bch |hoi |doan |mat tran|bao hiem|kho bac|ngan hang|tong cong ty|cong ty|chinh phu|thu tuong|quoc hoi|chu tich|hoi dong|vien |hiep hoi|nha xuat ban|dai |bao |to cong tac|tieu ban|ban quan ly|chi nhanh|dang uy)/;
/** A line that ends so goes on in the next. */
const OPEN = /(?:[,-]|(?<![\p{L}])(?:và|VÀ|của|CỦA))$/u;

/** “CHỦ TỊCH” over “ỦY BAN NHÂN DÂN”: who signs as such issues the paper himself. */
const OFFICE = /^(?:CHỦ TỊCH|BỘ TRƯỞNG|TỔNG GIÁM ĐỐC|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG BAN|CHÁNH ÁN|VIỆN TRƯỞNG)$/u;

/** Whether a line in capitals begins the name of an organ. */
export const beginsOrgan = (line: string): boolean => ORGAN.test(`${fold(toNewTonePlacement(line))} `);

/** The lines of the left half of a letterhead as names, the superior organ first: a name may take several lines. */
export function organsOf(lines: readonly string[]): string[] {
  const names: string[] = [];
  for (const line of lines) {
    const last = names.at(-1);
    if (last !== undefined && (OPEN.test(last) || OFFICE.test(last) || !beginsOrgan(line)))
      names[names.length - 1] = `${last} ${line}`;
    else names.push(line);
  }
  return names;
}

/** Abbreviations that letterheads write. */
const ABBREVIATION =
  /^(?:UBND|HĐND|UBMTTQ|MTTQ|UBKT|VP|ĐHQG|TW|TP\.?|TNHH|BHXH|PCTT|TKCN|PCCC|CNCH|CAND|QĐND|TNCS|HCM|BQL|QLDA|ĐTXD)$/;
/** What an organ is, before the name of what it is for: the next word has a capital. */
const TYPES =
  /^(?:bộ|sở|ban|phòng|cục|vụ|viện|trường|hội|đoàn|đội|trạm|chi cục|tổng cục|trung tâm|tổng công ty|công ty|kho bạc|ngân hàng|học viện|văn phòng)$/;
/** Words that stay small where no such word stands before them. */
const SMALL =
  /^(?:uỷ|ban|nhân|dân|đồng|phòng|an|tra|tế|hoá|thông|tin|dục|tạo|vụ|pháp|chính|hoạch|trường|xã|hội|phường|quận|huyện|thị|tỉnh|thành|phố|khu|đặc|nghiệp|nghệ|học|vận|tải|dựng|thương|tộc|giáo|môi|lịch|thao|trận|quốc|hành|uỷ|trực|lý|án|tư|chức|quân|sự|huy|hiểm|nhà|nước|cục|tịch|đảng|thuế|quan|sát|trữ|thư|hợp|sản|cứu|viên|phủ|ương|tướng|tài|nguyên|nông|thôn)$/;
/** What there is once, and has a capital wherever it stands. */
const ONE_OF_A_KIND = /chính phủ|quốc hội|trung ương/g;
/** Two words that are one. */
const PARTS = /^(?:hội đồng|bộ đội|ban nhân)$/;
const AFTER = /^(?:và|[-–]|&)$/;

/**
 * The name of an organ as running text writes it. Where the text of the paper names it, that is taken; else small letters
 * are put where such names have them, which somebody must look at.
 * @param text where the name may stand in small letters
 */
export function inRunningText(name: string, text: string): { name: string; isFound: boolean } {
  if (/\p{Ll}/u.test(name)) return { name, isFound: true };
  const found = namedIn(text, name);
  if (found !== undefined) return { name: found, isFound: true };
  const [office = '', ...rest] = name.split(/(?<=^CHỦ TỊCH) /u);
  if (rest.length > 0)
    return {
      name: `${inSmallLetters(office.split(' '), '')} ${inRunningText(rest.join(' '), text).name}`,
      isFound: false,
    };
  return { name: inSmallLetters(name.split(' '), text), isFound: false };
}

function inSmallLetters(capitals: readonly string[], text: string): string {
  const words = capitals.map((word) => (ABBREVIATION.test(word) ? word : word.toLowerCase()));
  let start = 0;
  const written = words.map((word, index) => {
    const before = words[index - 1] ?? '';
    if (AFTER.test(before) || before.endsWith(',')) start = index;
    const opens = index === start;
    const isFirstType = TYPES.test(words.slice(start, index).join(' ')) && !PARTS.test(`${before} ${word}`);
    if (ABBREVIATION.test(word) || word === 'và') return word;
    if (opens || isFirstType) return upperFirst(word);
    return SMALL.test(toNewTonePlacement(word.replace(/,$/, ''))) ? word : upperFirst(word);
  });
  const usual = written.join(' ').replace(ONE_OF_A_KIND, upperFirst);
  return withNamesOf(text, usual);
}

/** With the last words as the text writes them, where it does: a place has its own capitals. */
function withNamesOf(text: string, name: string): string {
  const words = name.split(' ');
  for (let count = Math.min(4, words.length - 1); count >= 1; count -= 1) {
    const found = namedIn(text, words.slice(-count).join(' '));
    if (found !== undefined && /^\p{Lu}/u.test(found)) return [...words.slice(0, -count), found].join(' ');
  }
  return name;
}

function namedIn(text: string, name: string): string | undefined {
  const words = name.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = new RegExp(String.raw`(?<!\p{L})${words.join(String.raw`\s+`)}(?!\p{L})`, 'giu');
  return Array.from(text.matchAll(pattern), ([match]) => match.replace(/\s+/g, ' ')).find((match) =>
    /\p{Ll}/u.test(match),
  );
}
