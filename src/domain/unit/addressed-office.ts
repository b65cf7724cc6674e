import { slugify } from '../../vietnamese/slugify.ts';

/** A person whom a line addresses by office: “Giám đốc” of “Sở Y tế”. Both are words of the line. */
export interface AddressedOffice {
  office: string;
  /** The body that the office is of; empty in “Giám đốc, Thủ trưởng các sở”. */
  body: string;
}

const BEFORE = /^\s*(?:[-+•–]\s*)?(?:(?:các\s+)?(?:đồng chí|đ\/c|ông|bà)\s*:?\s+)?/iu;
const RANK = '(?:(?:Quyền|Q\\.|Phó|Các Phó)\\s+)?';

const LEADS = 'Cục|Chi cục|Tổng cục|Viện|Hiệu|Bộ|Thủ|Đội|Tổ|Vụ|Hạt|Trạm|Chỉ huy|Kiểm toán|Ban|Phòng|Hội|Cụm|Khoa|Tổng';

/** Offices whose last word is the first of the name of their body: Chánh Văn phòng, Trưởng phòng Nội vụ. */
const WITH_BODY = new RegExp(
  `^(${RANK}(?:Chánh|Trưởng)\\s+)(Văn phòng|Thanh tra|phòng|ban|Công an|đoàn|trạm|khoa)(?!\\p{L})`,
  'iu',
);
const ALONE = `${RANK}(?:(?:Tổng\\s+)?Giám đốc|Chủ tịch|Chủ nhiệm|Bí thư|Thống đốc|Tổng Thanh tra|Tổng Biên tập|(?:${LEADS})\\s+trưởng|Trưởng|Chánh|Chính u[ỷy]|Chính ủy|Chính trị viên|Người đứng đầu|Lãnh đạo)(?!\\p{L})`;
const STARTS = new RegExp(`^(${ALONE})\\s*(?:của\\s+)?`, 'iu');

/** Between two addressees of one line; “và” may be part of a name as well: Giáo dục và Đào tạo. */
const BETWEEN = new RegExp(`[,;]|\\s+và\\s+(?=(?:các\\s+)?(?:đồng chí\\s+)?${ALONE})`, 'iu');

/** Whom a line names: a body, or a person by an office there. */
type Addressee = AddressedOffice | { body: string; office?: undefined };

/** The addressees of a line one by one, each with the office that stands before its name where one does. */
export function readAddressees(line: string): Addressee[] {
  return line.split(BETWEEN).map(readAddressee);
}

function readAddressee(part: string): Addressee {
  const words = part.replace(BEFORE, '').replace(/[\s.:;,]+$/, '');
  const [, title, first] = WITH_BODY.exec(words) ?? [];
  if (title !== undefined && first !== undefined) return { office: title + first, body: words.slice(title.length) };
  const [whole, office] = STARTS.exec(words) ?? [];
  return office === undefined ? { body: words } : { office, body: words.slice(whole!.length).trim() };
}

/** The same, and the line as one addressee: there are commas in names too (Sở Văn hoá, Thể thao và Du lịch). */
export const possibleAddressees = (line: string): Addressee[] => [readAddressee(line), ...readAddressees(line)];

/** A name as lines of addressees have it: with or without “Uỷ ban nhân dân”, short or written out. */
export function addresseeKey(name: string): string {
  return slugify(name)
    .replace(/\bubnd\b/g, 'uy-ban-nhan-dan')
    .replace(/^uy-ban-nhan-dan-(?=.)/, '');
}

/**
 * The office by which a line addresses a unit of these names: “Giám đốc”. Undefined where the line names the unit without
 * an office, or no person at all; every office of the line where it does not tell which one is the unit's.
 */
export function officeFor(line: string, names: readonly string[]): string | undefined {
  const addressees = possibleAddressees(line);
  const keys = names.map(addresseeKey);
  const own = addressees.find(({ body }) => keys.includes(addresseeKey(body)));
  if (own) return own.office;
  const offices = new Set(readAddressees(line).flatMap(({ office }) => office ?? []));
  return offices.size === 0 ? undefined : [...offices].join(', ');
}
