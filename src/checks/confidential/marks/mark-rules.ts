import {
  BEFORE_NAMES,
  FAMILIES,
  isFiller,
  LETTERHEAD,
  OF_CARE,
  OF_LABELS,
  ORGAN,
  PAPERS,
  SPEAKING,
} from './mark-words.ts';
import { SAID_OF_ITSELF } from './said-of-itself.ts';
import { type Setting, withoutKey, wordsOf } from './setting.ts';

type MarkRule = (setting: Setting) => boolean;

/** More words beside a mark make a sentence. */
const MOST_BESIDE = 14;
const NOT = /^(?:không|chưa|hết|khong|phi)$/;

/** What may stand before “mat” without marks: “do mat: mat”, “tai lieu mat”. */
const OF_UNMARKED: ReadonlySet<string> = new Set(['mat', 'lieu', 'ban', 'so', 'van']);

/** “Văn bản mật đi, văn bản mật đến”: what registers are about. */
const COMING_AND_GOING: ReadonlySet<string> = new Set(['đi', 'đến']);

/** A segment of nothing but the degree and what may stand with one: “Hoả tốc, Mật”, “VĂN BẢN MẬT SỐ 12”. */
function isAlone(setting: Setting): boolean {
  const { degree, opener, before, after, left, right } = setting;
  if (before.length + after.length > MOST_BESIDE || ![...before, ...after].every(isFiller)) return false;
  if (
    degree.isUnmarked &&
    degree.form === 'small' &&
    before.length + after.length > 0 &&
    !OF_UNMARKED.has(before[0] ?? '')
  )
    return false;
  // “độ Mật là 10 năm” says what holds for all such papers; “## Văn bản mật” heads what is said of them.
  if (degree.form !== 'capitals' && (after[0] === 'là' || (degree.form === 'small' && /^\s*#/.test(setting.lead))))
    return false;
  // “| Văn bản mật | 12 |” counts them.
  if (degree.form === 'small' && opener === '|' && /^\s*\|\s*[\d.,]+\s*(?:\||$)/mu.test(right)) return false;
  const isDenied =
    before.some((word) => NOT.test(word)) || (NOT.test(after[0] ?? '') && !/^\s*[,.;–—-]/.test(setting.tail));
  if (degree.form !== 'capitals' && isDenied) return false;
  if (degree.form === 'small' && COMING_AND_GOING.has(after[0] ?? '') && !/\d/.test(setting.tail)) return false;
  if (degree.form === 'small' && (goesOn(setting) || OF_CARE.has(before.at(-1) ?? ''))) return false;
  if (SPEAKING.has(before[0] ?? '') && degree.form === 'small' && before[0] !== 'là') return false;
  return !isSpokenOf(opener, left, right);
}

/** A sentence that was broken into lines, and has its end or its beginning in another one. */
function goesOn({ lead, tail, left, right }: Setting): boolean {
  const isBrokenBefore = lead.trim() === '' && /[\p{Ll}\p{N},][^\S\n]*\n[^\S\n]*$/u.test(left);
  const isBrokenAfter =
    tail.trim() === '' && /^[^\S\n]*\n[ ]*\p{Ll}/u.test(right) && withoutKey(right.trimStart()) === right.trimStart();
  return isBrokenBefore || isBrokenAfter;
}

const SPOKEN_BEFORE =
  /(?<!\p{L})(?:(?:các|những|mọi|con) (?:dấu|độ|mức)(?: \p{L}{1,5}){0,2}|dấu|độ|chữ|mức|hạng|cụm từ)\s{0,3}[([]\s{0,3}$/iu;

/** In brackets or quotes behind words that speak of it: “đóng dấu (Mật)”, “có chữ “MẬT” ở góc trái”. */
function isSpokenOf(opener: string, left: string, right: string): boolean {
  if (opener === '(' || opener === '[') return SPOKEN_BEFORE.test(left);
  if (!/^[“”"«»]$/.test(opener)) return false;
  const line = left.slice(left.lastIndexOf('\n') + 1);
  const isYaml = opener === '"' && !/[\p{L}\p{N}]\s*"\s*$/u.test(line);
  const rest = right.slice(0, /\n|$/.exec(right)!.index);
  const others = [...wordsOf(withoutKey(line)), ...wordsOf(rest)];
  return !isYaml && others.some((word) => !isFiller(word));
}

/** Behind the colon of a label or the key of a field. */
function isLabelled({ degree, lead, tail, left, right, opener }: Setting): boolean {
  const colon = lead.lastIndexOf(':');
  if (colon < 0 || isSpokenOf(opener, left, right)) return false;
  const beside = [...wordsOf(lead.slice(colon + 1)), ...wordsOf(tail)];
  const label = wordsOf(lead.slice(0, colon).replace(/^.*[,;–—-] /u, ''));
  if (isOfSecrecy(lead.slice(0, colon)) && /^\s*$/.test(lead.slice(colon + 1)) && GOES_NO_FURTHER.test(tail))
    return true;
  if (label.length > 8 || beside.length > 8 || !beside.every((word) => isFiller(word) && !NOT.test(word))) return false;
  const isKey = /^[\s>-]*['"]?[\w.-]{1,40}['"]?$/.test(lead.slice(0, colon));
  if (degree.isUnmarked && degree.form === 'small')
    return OF_LABELS.has(label.at(-1) ?? '') || label.includes('mat') || (isKey && degree.name !== 'mật');
  return degree.form !== 'small' || isKey || label.some((word) => OF_LABELS.has(word));
}

/** “Độ mật: …”, “DM: …”: behind them stands a degree, whatever is said after it. */
const isOfSecrecy = (label: string): boolean =>
  /(?<!\p{L})(?:(?:độ|mức độ|cấp độ|do) (?:bảo )?(?:mật|mat)|[dđ]m)$/iu.test(label.trim());
const GOES_NO_FURTHER = /^\s*(?:[,;.(]|[-–—]\s|$)/u;

const CODE =
  /(?:số\s{0,2}:?\s{0,2}[\p{L}\d./-]{0,15}\d[\p{L}\d./-]{0,30}|\d[\p{L}\d.]{0,6}[-/][\p{L}\d./-]{1,30})\s{0,2}[,/–—:-]?\s{0,2}$/iu;

/** Right behind a number or symbol: “Số 12-CV/TU, mật”. */
function isBehindCode({ degree, lead, tail, left, opener }: Setting): boolean {
  const isBracketed = opener === '(' && lead.trim() === '';
  const before = isBracketed ? left.replace(/\(\s*$/, '') : lead;
  if (!CODE.test(before)) return false;
  const [next] = wordsOf(tail);
  const isOpen = next === undefined || isFiller(next) || /^\s*[,./–—-]/.test(tail);
  return degree.form === 'small' ? isOpen : isOpen || degree.form === 'capitals';
}

/** “Công văn mật số 12-CV/TU”: a paper by its number. */
const isNumberedPaper: MarkRule = ({ before, tail }) =>
  PAPERS.has(before[0] ?? '') && /^\s{0,2}(?:số)?\s{0,2}:?\s{0,2}\d[\p{L}\d]{0,6}[-/]\p{L}/iu.test(tail);

const ABOUT: ReadonlySet<string> = new Set(['về', 'của', 'số']);

/** The title of a paper of that degree: “BÁO CÁO TUYỆT MẬT VỀ TÌNH HÌNH BIÊN GIỚI”, “Tờ trình tối mật về nhân sự”. */
const isTitled: MarkRule = ({ degree, before, after, opener }) =>
  (degree.form === 'capitals' || (degree.name !== 'mật' && opener === '')) &&
  !degree.isUnmarked &&
  PAPERS.has(before[0] ?? '') &&
  before.every(isFiller) &&
  ABOUT.has(after[0] ?? '');

/** What a paper is about, up to a comma or dash at its end: “Về tình hình tôn giáo, mật”. */
const OF_PAPER =
  /^[\s'"-]{0,9}(?:trích yếu|v\/v|về|báo cáo|kế hoạch|phương án|công văn|tờ trình|thông báo|kết luận|subject|title)[\s:][^\n]{0,200}(?:,|\s[-–—])\s{0,3}(?:(?:bản|tài liệu|văn bản)\s)?$/iu;

/** A title set off by a dash, in capitals or with one: “KẾ HOẠCH DIỄN TẬP – MẬT”, “MẬT — KHÔNG SAO CHỤP”. */
function isSetOff({ degree, lead, tail }: Setting): boolean {
  if (degree.isUnmarked) return false;
  if (degree.form === 'small') return OF_PAPER.test(lead) && tail.trim() === '';
  if (degree.form === 'capitals' && lead.trim() === '' && /^-(?=THU HỒI|KHÔNG|CẤM|CHỈ|HẠN CHẾ)/u.test(tail))
    return true;
  const isBehind = /(?:\s[-–—/]\s{0,3}|[–—,/]\s{0,3})(?:độ\s)?$/iu.test(lead);
  const isBefore = /^\s{0,3}(?:[-–—/]\s|[–—,/])/u.test(tail);
  if (isBehind && (wordsOf(tail).every(isFiller) || /^\s[-–—]\s/u.test(tail))) return true;
  return isBefore && wordsOf(lead).every(isFiller) && !/^\s{0,3}[,/]/.test(tail);
}

/** Merged into the lines of a letterhead: “UBND TỈNH A MẬT”, “MẬT CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM”. */
function isInLetterhead({ degree, lead, tail, before, after }: Setting): boolean {
  if (degree.form === 'small') return false;
  const [head, rest] = [withoutKey(lead).trim().toLowerCase(), tail.trim().toLowerCase()];
  if (LETTERHEAD.test(head) || LETTERHEAD.test(rest)) return true;
  if (head === '' && (ORGAN.test(rest) || /^số\s{0,2}:?\s{0,2}[\d…]/u.test(rest))) return true;
  if (!after.every(isFiller) || !ORGAN.test(head)) return false;
  return degree.name !== 'mật'
    ? !PAPERS.has(before[0] ?? '')
    : degree.form === 'capitals' && !OF_CARE.has(before[1] ?? '');
}

/** Whether the words before it make it a name: “NGUYỄN VĂN MẬT”, “bà Mật”, “XÃ HOÀ MẬT”. */
function isNamed(lead: string): boolean {
  const words = /[\p{L}\p{M}’' .]*$/u
    .exec(lead)![0]
    .trim()
    .replace(/^['’]+/, '')
    .split(/\s+/)
    .slice(-4);
  const isTitled = words.slice(-2).some((word) => BEFORE_NAMES.has(word.toLowerCase()));
  const capitals = words.slice(words.findLastIndex((word) => !/^\p{Lu}/u.test(word)) + 1);
  return isTitled || capitals.slice(-3).some((word) => FAMILIES.has(word.toLowerCase()));
}

/** In capitals beside other words: a mark, unless it is a name, the end of a title, or spoken about. */
function isInCapitals(setting: Setting): boolean {
  const { degree, lead, tail, before, after, left, right, opener } = setting;
  if (degree.form !== 'capitals' || (degree.isUnmarked && degree.name === 'mật')) return false;
  if (SPEAKING.has(before[0] ?? '') || isSpokenOf(opener, left, right)) return false;
  if (degree.name === 'mật' && isNamed(lead)) return false;
  const others = [...before, ...after];
  const isTitle = !/\p{Ll}/u.test(withoutKey(lead) + tail);
  if (!isTitle) return true;
  if (others.some((word) => OF_CARE.has(word))) return false;
  if (others.length <= 3) return true;
  const isAtEnd = after.length === 0 || before.length === 0;
  if (degree.name !== 'mật') return isAtEnd && !PAPERS.has(before[0] ?? '');
  return after.length === 0 && /\d/.test(before[0] ?? '');
}

/** “… tỉnh A Tối mật”: a degree with a capital at the end of a line that says nothing of degrees. */
const isAtEnd: MarkRule = ({ degree, before, after }) =>
  degree.form === 'title' &&
  degree.name !== 'mật' &&
  !degree.isUnmarked &&
  before.length > 0 &&
  after.length === 0 &&
  !SPEAKING.has(before[0]!) &&
  !PAPERS.has(before[0]!) &&
  !before.some((word) => word === 'mật' || word === 'độ');

/** “Lưu: VT, hồ sơ mật.” */
export const isFiled: MarkRule = ({ lead, before, after }) =>
  /^[\s'",-]{0,9}lưu\s?(?::|,|vt|văn thư)/iu.test(lead) && before.length <= 9 && after.every(isFiller);

/** The ways in which a degree marks a paper; what speaks of degrees has been left out before. */
export const MARK_RULES: readonly MarkRule[] = [
  isAlone,
  isLabelled,
  isBehindCode,
  isNumberedPaper,
  isTitled,
  isSetOff,
  isInLetterhead,
  isInCapitals,
  isAtEnd,
  isFiled,
  ...SAID_OF_ITSELF,
];
