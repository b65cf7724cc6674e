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
  return between.length <= 40 && LIST.test(between.toLowerCase());
}

/** Whether “mật” is the label of degrees: “Độ mật:”, “MỨC ĐỘ MẬT”. “độ Mật” names one. */
export function isLabel({ degree, left, tail }: Setting): boolean {
  if (degree.name !== 'mật') return false;
  const [, word] = /(?<!\p{L})(độ|Độ|ĐỘ|mức|Mức|MỨC|cấp|Cấp|dấu|Dấu|DẤU|loại|Loại|LOẠI|do|Do|DO)\s+$/u.exec(left) ?? [];
  if (word === undefined) return false;
  if (degree.form === 'small') return true;
  return degree.form === 'capitals' && word === word.toUpperCase() ? true : /^\s*(?:của|:)/u.test(tail);
}

/** “cầu Mật” is a bridge, “yêu cầu” is none. */
const BRIDGE = /(?<!yêu )(?<!\p{L})cầu\s{1,3}$/iu;

/** Whether “mật” is part of another word, or one of the organs and goods of a list. */
export function isWord({ degree, left, right }: Setting): boolean {
  if (degree.name !== 'mật') return false;
  if (degree.form === 'title' && BRIDGE.test(left)) return true;
  const [before, after] = [left.slice(-30).toLowerCase(), right.slice(0, 30).toLowerCase()];
  if (WORDS_BEFORE.has(/(\p{L}{1,12})\s{1,9}$/u.exec(before)?.[1] ?? '')) return true;
  if (WORDS_AFTER.has(/^\s{1,9}(\p{L}{1,12})/u.exec(after)?.[1] ?? '')) return true;
  const listedBefore = /(\p{L}{1,12})\s{0,3}(?:[,–—-]|và|hoặc)\s{0,3}$/u.exec(before)?.[1] ?? '';
  const listedAfter = /^\s{0,3}(?:[,–—-]|và|hoặc)\s{0,3}(\p{L}{1,12})/u.exec(after)?.[1] ?? '';
  return IN_LISTS.has(listedBefore) || IN_LISTS.has(listedAfter);
}
