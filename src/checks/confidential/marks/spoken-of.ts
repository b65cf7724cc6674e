import { IN_LISTS, WORDS_AFTER, WORDS_BEFORE } from './mark-words.ts';
import type { Setting } from './setting.ts';

/** Between two degrees that a text lists: signs, “và”, “hoặc”, the word “độ” again. */
const LIST = /^[\s\p{P}\p{S}]*(?:(?:và|hoặc|hay|độ|dấu|mức|loại|bản|tài liệu|văn bản|có|là)[\s\p{P}]*){0,3}$/u;

/** So near to each other, the three degrees are spoken of. */
const NEAR = 160;

/** Whether all three degrees stand near each other: no paper has more than one. */
export function areAllThree(setting: Setting, all: readonly Setting[]): boolean {
  const near = all.filter(({ degree }) => Math.abs(degree.start - setting.degree.start) <= NEAR);
  return new Set(near.map(({ degree }) => degree.name)).size === 3;
}

/** Whether a degree stands in a list with another one: then the text speaks of degrees, and has none. */
export function isListed(text: string, { degree }: Setting, other: Setting | undefined): boolean {
  if (!other || other.degree.name === degree.name) return false;
  const [from, to] = other.degree.start < degree.start ? [other.degree, degree] : [degree, other.degree];
  const between = text.slice(from.end, to.start);
  return between.length <= 40 && /\S/.test(between) && LIST.test(between.toLowerCase());
}

/** Between two cells of one column. */
const ROWS = /^\s*\|[^\n]*\n(?:[|:\s-]*\n)?\|[^\n]*$/u;

/** Whether a degree stands in a column with another one: the table speaks of degrees. */
export function isInColumn(text: string, { degree, opener, tail }: Setting, near: readonly Setting[]): boolean {
  if (opener !== '|' || tail.trim() !== '') return false;
  return near.some(({ degree: other, opener: edge }) => {
    if (edge !== '|' || other.name === degree.name) return false;
    const [from, to] = other.start < degree.start ? [other, degree] : [degree, other];
    return to.start - from.end <= NEAR && ROWS.test(text.slice(from.end, to.start));
  });
}

/** “Số 66-TTr/ĐU      DẤU MẬT”: what a scan shows beside the number. */
const OF_NUMBER = /\d\s?[-/]\p{Lu}[^\n]{0,20} {3,}DẤU $/u;

/** Whether “mật” is the label of degrees: “Độ mật:”, “MỨC ĐỘ MẬT”. “độ Mật” names one. */
export function isLabel({ degree, left, tail }: Setting): boolean {
  if (degree.name !== 'mật') return false;
  const [, word] =
    /(?<!\p{L})(độ|Độ|ĐỘ|Đ ộ|đ ộ|mức|Mức|MỨC|cấp|Cấp|dấu|Dấu|DẤU|loại|Loại|LOẠI|do|Do|DO)\s+$/u.exec(left) ?? [];
  if (word === undefined || OF_NUMBER.test(left)) return false;
  if (degree.form === 'small') return true;
  return degree.form === 'capitals' && word === word.toUpperCase() ? true : /^\s*(?:của|:)/u.test(tail);
}

/** “cầu Mật” is a bridge, “yêu cầu” is none. */
const BRIDGE = /(?<!yêu )(?<!\p{L})cầu\s{1,3}$/iu;

/** “| Đỗ | Thị | Mật |”: names of persons in cells. */
const NAME_BEFORE = /(?<!\p{L})(?:thị|văn|hữu|đức|ngọc|xuân|minh|thành|quang)\s*\|\s*$/iu;

/** What a word could have begun with: in the line before only where this one goes on behind the degree. */
function textBefore({ left, tail }: Setting): string {
  const isAcross = tail.trim() !== '' && !/\n[^\S\n]*\n\s*$/.test(left);
  return (isAcross ? left : left.slice(left.lastIndexOf('\n') + 1)).slice(-30).toLowerCase();
}

/** “… - MẬT”, and in the next line what kind of paper it is. */
const KIND_BELOW = /^\s*\n\s*(?:báo cáo|kế hoạch|chỉ thị|nghị quyết|thư|lệnh)(?!\p{L})/iu;

/** What a word could end with: in the next line only where this one began before the degree, and no sentence begins there. */
function textAfter({ degree, lead, right, opener }: Setting): string {
  const isAcross =
    (lead.trim() !== '' || opener === '|') && !KIND_BELOW.test(right) && /^[^\S\n]*\n[^\S\n]*\p{L}/u.test(right);
  const goesOn = degree.form === 'capitals' || /^\s*\p{Ll}/u.test(right);
  return (isAcross && goesOn ? right : right.split('\n', 1)[0]!).slice(0, 30).toLowerCase();
}

/** Whether “mật” is part of another word, a name, or one of the organs and goods of a list. */
export function isWord(setting: Setting): boolean {
  const { degree, left } = setting;
  if (degree.name !== 'mật') return false;
  if (/văn thư\s$/iu.test(left)) return true;
  if (degree.form === 'title' && (BRIDGE.test(left) || NAME_BEFORE.test(left))) return true;
  const [before, after] = [textBefore(setting), textAfter(setting)];
  if (WORDS_BEFORE.has(/(\p{L}{1,12})\s{1,9}$/u.exec(before)?.[1] ?? '')) return true;
  if (WORDS_AFTER.has(/^\s{1,9}(\p{L}{1,12})/u.exec(after)?.[1] ?? '')) return true;
  const listedBefore = /(\p{L}{1,12})\s{0,3}(?:[,–—-]|và|hoặc)\s{0,3}$/u.exec(before)?.[1] ?? '';
  const listedAfter = /^\s{0,3}(?:[,–—-]|và|hoặc)\s{0,3}(\p{L}{1,12})/u.exec(after)?.[1] ?? '';
  return IN_LISTS.has(listedBefore) || IN_LISTS.has(listedAfter);
}
