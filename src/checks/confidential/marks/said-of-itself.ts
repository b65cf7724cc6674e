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
  const isOpen = start === '' && degree.name !== 'mật' && degree.form !== 'small';
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
]);

/** The ways in which subjects, notes and captions say that a paper, or a part of it, is secret. */
export const SAID_OF_ITSELF: readonly ((setting: Setting) => boolean)[] = [
  isBeforeSubject,
  isOwnKind,
  isForbidding,
  isEnclosed,
];
