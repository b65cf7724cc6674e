import { isFiller, OF_CARE } from './mark-words.ts';
import { type Setting, withoutKey, wordsOf } from './setting.ts';

/** Before what a paper is about: “Hoả tốc, mật: V/v …”, “(TM) Tuyệt mật: phương án …”, “TAI LIEU MAT - V/v …”. */
function isBeforeSubject({ degree, lead, tail, left, opener }: Setting): boolean {
  const start =
    opener === ')' || /^[^\S\n]*\(\p{Lu}{1,2}\)\s*$/u.test(left.slice(left.lastIndexOf('\n') + 1))
      ? ''
      : withoutKey(lead);
  if (!wordsOf(start).every(isFiller)) return false;
  if (/^\s{0,2}[:,–—-]\s{0,2}(?:v\/v|về việc)\s/iu.test(tail)) return true;
  const isUrgent = /(?:hoả tốc|hỏa tốc|thượng khẩn|khẩn)[\s,;/–-]{1,4}$/iu.test(start);
  const isOpen =
    start === '' &&
    degree.form !== 'small' &&
    (degree.name !== 'mật' ||
      /^\s?:\s(?:báo cáo|kế hoạch|phương án|tờ trình|công văn|thông báo|kết luận)\s/iu.test(tail));
  return (
    (isUrgent || (isOpen && !/^\s*:\s*(?:là|gồm|các|những|tin|thông tin)(?!\p{L})/iu.test(tail))) &&
    /^\s{0,2}:\s/.test(tail)
  );
}

/** “Văn bản mật về việc xử lý …” at the beginning of a subject. */
const isOwnKind = ({ lead, tail }: Setting): boolean =>
  /^\s{0,3}(?:Văn bản|Tài liệu|Công văn|Báo cáo|Tờ trình)\s$/u.test(withoutKey(lead)) &&
  /^ (?:về việc|v\/v) /iu.test(tail);

/** What forbids something behind a mark: “tài liệu Mật, không công khai”, “vb mật, khoan đăng”, “tai lieu mat khong dua len”. */
function isForbidding({ degree, lead, tail }: Setting): boolean {
  if (!OWN_PAPER.test(withoutKey(lead.replace(/^[\s#>*–-]+/u, '')))) return false;
  const forbids = /^\s{0,2}[,;–-]\s{0,2}(?:không|cấm|khoan|đừng|chưa|hạn chế|chỉ)(?!\p{L})/iu;
  return degree.isUnmarked ? /^[\s,;–-]{1,4}(?:khong|dung|chua|cam|ko|chi)(?!\p{L})/iu.test(tail) : forbids.test(tail);
}
const OWN_PAPER =
  /^(?:tài liệu|văn bản|công văn|hồ sơ|tai lieu|van ban|cong van|ho so|bao cao|cv|vb|tl)(?: này| nay)?(?: là| la)?\s$/iu;

/** “Phương án gửi kèm, độ Mật, …”, “dấu Mật, anh Tâm giữ bản giấy”, “(bản Mật, gửi qua cơ yếu)”: of one paper, where no rule is told. */
function isOfOne({ degree, lead, tail, before, after }: Setting): boolean {
  if (degree.form === 'small' || degree.isUnmarked || !OF_ONE.has(before[0] ?? '')) return false;
  const [clause = ''] = /[^,;:]*$/u.exec(lead) ?? [];
  if (wordsOf(clause).some((word) => OF_CARE.has(word)) || [...before, ...after].some((word) => RULES.has(word)))
    return false;
  return /(?:^|[,;:–-])\s*\p{L}+\s$|^[^,;:]{2,60}\s\p{L}+\s$/u.test(lead) && /^\s*(?:[,;.:–-]|$|về |v\/v )/u.test(tail);
}
const OF_ONE: ReadonlySet<string> = new Set(['độ', 'dấu', 'bản']);

/** “bản này là văn bản mật, chỉ phát hành bản giấy” */
const isNamedSo = ({ lead }: Setting): boolean =>
  /(?:bản|văn bản|tài liệu|công văn|báo cáo|kế hoạch|phụ lục) này là (?:văn bản|tài liệu|công văn|hồ sơ)\s$/iu.test(
    lead,
  );

/** A part that is sent along: “(kèm phụ lục Mật)”, “gửi tài liệu Tối mật phục vụ họp”. */
function isEnclosed({ degree, lead, before }: Setting): boolean {
  if (degree.form === 'small' || degree.isUnmarked || before.some((word) => OF_CARE.has(word) || RULES.has(word)))
    return false;
  const isAlong = /(?<!\p{L})kèm(?: theo)?(?: \p{L}+| \d+){0,3}\s$/iu.test(lead);
  const isSent =
    degree.name !== 'mật' &&
    /(?<!\p{L})(?:gửi|chuyển|cung cấp|trình)(?: \p{L}+| \d+){0,2} (?:tài liệu|văn bản|hồ sơ|phụ lục|báo cáo)\s$/iu.test(
      lead,
    );
  return isAlong || isSent;
}

/** Words of rules about papers of others. */
const RULES: ReadonlySet<string> = new Set([
  'phải',
  'nếu',
  'khi',
  'không',
  'các',
  'những',
  'mọi',
  'hợp',
  'thì',
  'việc',
  'thời',
  'hoặc',
  'và',
  'được',
  'là',
  'cần',
  'có',
  'đối',
  'mức',
  'nhà',
]);

/** The ways in which subjects, notes and captions say that a paper, or a part of it, is secret. */
export const SAID_OF_ITSELF: readonly ((setting: Setting) => boolean)[] = [
  isBeforeSubject,
  isOwnKind,
  isForbidding,
  isEnclosed,
  isOfOne,
  isNamedSo,
];
