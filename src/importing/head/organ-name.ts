import { fold } from '../../vietnamese/fold.ts';
import { toNewTonePlacement } from '../../vietnamese/tone-placement.ts';

/** Words with which the name of an organ begins, in the capitals of a letterhead. */
const ORGAN =
  /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|uy ban|van phong|vp |so |bo |ban |phong |cuc |chi cuc |tong cuc |thanh uy|tinh uy|huyen uy|quan uy|dang uy|dang bo|dang doan|trung uong|thanh tra|cong an|bo chi huy|bo doi|toa an|vien kiem sat|trung tam|truong |benh vien|lien doan|hoi |doan |mat tran|bao hiem|kho bac|ngan hang|tong cong ty|cong ty|chinh phu|thu tuong|quoc hoi|chu tich|hoi dong|vien |hiep hoi|nha xuat ban|dai |bao |to cong tac|tieu ban|ban quan ly|chi nhanh|dang uy)/;
/** A line that ends so goes on in the next. */
const OPEN = /(?:[,-]|(?<![\p{L}])(?:và|VÀ|của|CỦA))$/u;

/** Whether a line in capitals begins the name of an organ. */
export const beginsOrgan = (line: string): boolean => ORGAN.test(`${fold(toNewTonePlacement(line))} `);

/** The lines of the left half of a letterhead as names, the superior organ first: a name may take several lines. */
export function organsOf(lines: readonly string[]): string[] {
  const names: string[] = [];
  for (const line of lines) {
    const last = names.at(-1);
    if (last !== undefined && (OPEN.test(last) || !beginsOrgan(line))) names[names.length - 1] = `${last} ${line}`;
    else names.push(line);
  }
  return names;
}

/** Abbreviations that letterheads write. */
const ABBREVIATION = /^(?:UBND|HĐND|UBMTTQ|MTTQ|UBKT|VP|ĐHQG|TW|TP\.?|TNHH|BHXH|PCTT|TKCN|PCCC|CNCH|CAND|QĐND|TNCS|HCM|BQL|QLDA|ĐTXD)$/;
/** Words that stay small inside a name. */
const SMALL =
  /^(?:và|của|các|về|uỷ|ban|nhân|dân|hội|đồng|phòng|tra|tế|hoá|thông|tin|dục|đào|tạo|vụ|pháp|chính|hoạch|môi|trường|động|binh|xã|thao|lịch|nghiệp|thôn|nông|công|thương|giao|vận|tải|xây|dựng|khoa|học|nghệ|nguyên|ngoại|dân|tộc|tôn|giáo|thành|phố|phường|quận|huyện|tỉnh|khu|đặc|bộ|đoàn|mặt|trận|tổ|quốc|chấp|hành|tuyên|kiểm|nội|thường|trực|vụ|đô|thị|quản|lý|dự|án|đầu|tư|chức)$/;

/**
 * The name of an organ as running text writes it. Where the text of the paper names it, that is taken; else small letters
 * are put where such names have them, which somebody must look at.
 * @param text where the name may stand in small letters
 */
export function inRunningText(name: string, text: string): { name: string; isFound: boolean } {
  if (/\p{Ll}/u.test(name)) return { name, isFound: true };
  const found = namedIn(text, name);
  if (found !== undefined) return { name: found, isFound: true };
  const words = name.split(' ').map((word) => (ABBREVIATION.test(word) ? word : word.toLowerCase()));
  const capitalised = words.map((word, index) =>
    ABBREVIATION.test(word) ? word : index === 0 || !SMALL.test(toNewTonePlacement(word)) ? word.charAt(0).toUpperCase() + word.slice(1) : word,
  );
  return { name: capitalised.join(' '), isFound: false };
}

function namedIn(text: string, name: string): string | undefined {
  const words = name.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = new RegExp(String.raw`(?<!\p{L})${words.join(String.raw`\s+`)}(?!\p{L})`, 'giu');
  return Array.from(text.matchAll(pattern), ([match]) => match.replace(/\s+/g, ' ')).find((match) =>
    /\p{Ll}/u.test(match),
  );
}
