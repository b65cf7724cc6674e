import { collapseSpaces } from '../../vietnamese/normalize.ts';
import { toNewTonePlacement } from '../../vietnamese/tone-placement.ts';

/** Kinds of documents that are issued with another one and keep their own name. A phụ lục is none: it has a tag of its own. */
export const ATTACHED_KINDS: readonly string[] = [
  'Quy chế',
  'Quy định',
  'Quy trình',
  'Quy tắc',
  'Quy chuẩn',
  'Quy hoạch',
  'Điều lệ',
  'Nội quy',
  'Thể lệ',
  'Đề án',
  'Dự án',
  'Đề cương',
  'Kế hoạch',
  'Chương trình',
  'Chiến lược',
  'Phương án',
  'Kịch bản',
  'Hướng dẫn',
  'Báo cáo',
  'Danh mục',
  'Danh sách',
  'Biểu mẫu',
  'Biểu',
  'Mẫu',
  'Phiếu',
  'Bảng giá',
  'Đơn giá',
  'Định mức',
  'Tiêu chuẩn',
  'Tiêu chí',
  'Bộ tiêu chí',
  'Bộ chỉ số',
  'Bộ quy tắc',
];

/** Longest first, so that “Biểu mẫu” is not read as something shorter. */
const LONGEST_FIRST = ATTACHED_KINDS.toSorted((a, b) => b.length - a.length);

/** A kind as it may be typed: “QUY CHẾ” and “Quy  chế” are the same. */
const keyOf = (text: string): string => collapseSpaces(toNewTonePlacement(text)).toLowerCase();

const KEYS = LONGEST_FIRST.map((kind) => ({ kind, key: keyOf(kind) }));

/** The name of a kind as citations have it, whatever its capitals; a kind that is not listed stays as it is typed. */
export function attachedKind(written: string): string {
  const typed = keyOf(written);
  return KEYS.find(({ key }) => key === typed)?.kind ?? collapseSpaces(written);
}

/** Whether two texts name one kind. */
export const isSameKind = (a: string, b: string): boolean => keyOf(a) === keyOf(b);

/** The kind that a title or a heading begins with: “Quy chế” of “QUY CHẾ TIẾP CÔNG DÂN”. */
export function kindAtStart(text: string): string | undefined {
  const start = startOf(text);
  return KEYS.find(({ key }) => isWordAt(start, key))?.kind;
}

/** No kind is longer, in UTF-16 units, with the blanks that may stand in it. */
const LONGEST = 80;
const startOf = (text: string, more = 0): string => keyOf(text.slice(0, LONGEST + more));
const isWordAt = (start: string, key: string): boolean =>
  start.startsWith(key) && !/^[\p{L}\p{N}]/u.test(start.slice(key.length));

/** Whether a title begins with that kind, so that it says the kind itself. */
export function beginsWithKind(text: string, kind: string): boolean {
  return isWordAt(startOf(text, kind.length), keyOf(kind));
}

const inCapitals = LONGEST_FIRST.map((kind) => kind.toUpperCase());

/** Source of a pattern for an attached kind as running text names it: with a capital, or in capitals throughout. */
export const ATTACHED_KIND = `(?:${[...LONGEST_FIRST, ...inCapitals].map((kind) => kind.replace(/ /g, '\\s+')).join('|')})`;
