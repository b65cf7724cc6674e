/** What a number is said to be, by the words before it. */
export type Label =
  | 'citizen'
  | 'identity-card'
  | 'passport'
  | 'social-insurance'
  | 'health-card'
  | 'personal-tax'
  | 'driving-licence'
  | 'account'
  | 'telephone'
  | 'other';

/** The words of each label, with marks, without, and short. */
const WORDS: Record<Label, string> = {
  citizen:
    'căn cước|can cuoc|c\\.?c\\.?c\\.?d\\.?|thẻ cc|số cc|định danh cá nhân|định danh công dân|số định danh|đ\\.?d\\.?c\\.?n|mã số cá nhân|giấy tờ tu[ỳy] thân|giấy tờ tùy thân|giay to tuy than|citizen id|id card',
  'identity-card':
    'c\\.?m\\.?n\\.?d\\.?|cmtnd|cmt|chứng minh (?:nhân dân|thư|công an|cand|sĩ quan|quân đội|quân nhân|qđ)|chung minh (?:nhan dan|thu)|(?:giấy|số) chứng minh|giấy cm|số cm|cmsq|cmqđ|cmcand',
  passport: 'hộ chiếu|ho chieu|passport|giấy thông hành|hc(?= số| ?:? ?\\p{L}[ -]?$)|(?<=số )hc(?=[ :]|$)',
  'social-insurance': 'bhxh|bảo hiểm xã hội|sổ bảo hiểm|bao hiem xa hoi',
  'health-card': 'mã thẻ|bhyt|bảo hiểm y tế|bao hiem y te',
  'personal-tax':
    '(?:mã số thuế|mst|thuế) (?:của )?(?:cá nhân|tncn|thu nhập cá nhân|ông|bà|anh|chị|đồng chí)|mst cn|mstcn',
  'driving-licence': 'giấy phép lái xe|gplx|bằng lái|giay phep lai xe',
  account:
    'tài khoản|tai khoan|stk|số tk|so tk|tk|(?:vietcombank|vcb|bidv|agribank|vietinbank|techcombank|mb ?bank|sacombank|acb|vpbank|tpbank)(?=[\\s:()–-]{0,4}(?:số )?$)|số thẻ|thẻ (?:atm|ngân hàng|tín dụng|ghi nợ|visa|napas)|account',
  telephone:
    'điện thoại|dien thoai|đ\\.?t|d\\.?đ|s\\.?đ\\.?t|sdt|dt|đtdđ|di động|di dong|liên hệ|lien he|liên lạc|lien lac|gọi|goi|zalo|viber|telegram|whatsapp|hotline|đường dây nóng|tel|phone|mobile|máy riêng|số máy|nhắn tin|sms|fax',
  other:
    'mã số thuế|mst|mã số doanh nghiệp|msdn|đkkd|đăng ký kinh doanh|giấy phép|gp\\p{L}{0,4}|s/?n|p/n|sha\\d+|giấy chứng nhận|gcn|chứng chỉ|bằng tốt nghiệp|văn bằng|hợp đồng|hoá đơn|hóa đơn|biên lai|phiếu thu|phiếu chi|vận đơn|bưu gửi|mã hồ sơ|số hồ sơ|thủ tục|tổng đài|mã tthc|mã dự án|mã vạch|mã hàng|mã sản phẩm|sản phẩm|serial|seri|sê-ri|số khung|mã qr|imei|mã chương|tiểu mục|công tơ|khách hàng|mã kh|toạ độ|tọa độ|kinh độ|vĩ độ|kinh phí|số tiền|dự toán|tổng mức|giá trị|thửa|tờ bản đồ|gói thầu|tbmt|lô|mã bưu|mã đơn vị|qhns|ngân sách|chứng thư|chữ ký số|phiên bản|mã lớp|số báo danh',
};
const LABELS = Object.keys(WORDS) as Label[];
const NAMES = LABELS.map((_, index) => `l${index}`);

/** A place where no word begins is passed at once: texts of numbers have little else. */
const ANY = new RegExp(
  String.raw`(?<!\p{L})(?=\p{L})(?:${LABELS.map((label, index) => `(?<${NAMES[index]}>${WORDS[label]})`).join('|')})(?!\p{L})`,
  'giu',
);

/** A label, and how far before the number it ends. */
export interface FoundLabel {
  label: Label;
  distance: number;
  /** It heads the column. */
  isHead?: true;
  /** It is that of a tax code, which bodies and persons have. */
  isTax?: true;
}

/** So far back a label may stand. */
const REACH = 90;

/** What the labels of numbers with less than nine digits have in them, and those of others: a quick look before a close one. */
const OF_SHORT =
  /ằng lái|gplx|ép lái|ank|vcb|bidv|acb|c\.?m|hứng minh|hung minh|ộ chi|o chieu|assport|hông h|hc(?:[ :]|$)|ài kho|ai kho|tk|ố thẻ|thẻ (?:atm|ngân|tín|ghi|visa|napas)|ccount/i;
const OF_LONG =
  /c\.?c|mst|ố thuế|ã thẻ|ăn cước|an cuoc|ịnh danh|giấy tờ|iay to|đ\.?d\.?c|á nhân|id|bhx|bhy|ảo hi|ao hi|tncn|lái|lai xe|gplx|iện tho|ien tho|[dđ]\.?[tđ]|i động|i dong|iên [hl]|ien [hl]|gọi|goi|alo|iber|egram|hats|otline|ây nóng|tel|hone|obile|áy riêng|ố máy|hắn tin|sms|fax/i;

/**
 * The words before a place of a flat text, as far back as a label may stand; empty where there are none. Places are asked
 * for in their order, so the text is gone through once.
 */
export function wordsBefore(text: string): (at: number) => string {
  let [seen, lastLetter] = [0, -Infinity];
  return (at) => {
    for (; seen < at; seen += 1) if (mayBeLetter(text.charCodeAt(seen))) lastLetter = seen;
    return at - lastLetter > REACH ? '' : text.slice(Math.max(0, at - REACH), at);
  };
}

const mayBeLetter = (code: number): boolean => code > 0x7f || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);

/** Whether a label that tells what a number is can stand before it, or head its column: of any number, of a short one. */
export function mayBeLabelled(before: string, head: string): { any: boolean; short: boolean } {
  const short = OF_SHORT.test(before) || OF_SHORT.test(head);
  return { short, any: short || OF_LONG.test(before) || OF_LONG.test(head) };
}

/**
 * All labels in the words before a place, the nearest first.
 * @param head what heads the column that the place stands in; its labels come last
 */
export function labelsBefore(before: string, head: string): FoundLabel[] {
  // In a table the heads of other columns say nothing of this one.
  const from = Math.max(before.lastIndexOf('\f'), head === '' ? -1 : before.lastIndexOf('\n')) + 1;
  const near = labelsIn(before.slice(from));
  return head === ''
    ? near
    : [...near, ...labelsIn(head).map((found) => ({ ...found, distance: REACH, isHead: true as const }))];
}

function labelsIn(before: string): FoundLabel[] {
  const found: FoundLabel[] = [];
  if (before === '') return found;
  // `matchAll` would make a copy of the pattern each time, which takes much longer than looking.
  for (let match = ANY.exec(before); match; match = ANY.exec(before)) {
    const { 0: words, groups, index } = match;
    const label = LABELS[NAMES.findIndex((name) => groups![name] !== undefined)]!;
    const tax = /^(?:mst|mã số thuế)$/iu.test(words) ? { isTax: true as const } : {};
    found.push({ label, distance: before.length - index - words.length, ...tax });
  }
  return found.reverse();
}
