import { POINT_LETTERS } from '../../vietnamese/enumerate.ts';
import type { NumberedKind } from './provision-id.ts';
import { upperFirst } from '../../vietnamese/case/first-letter.ts';

/** A level at which running text cites provisions. */
export interface Level {
  kind: NumberedKind;
  /** The word that names it, at the place where matching stands. */
  word: RegExp;
  /** What numbers it. */
  number: RegExp;
}

const ROMAN = '[IVXL]+(?![IVXLCDM])';
const ORDINAL =
  '[Tt]hứ\\s+(?:nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?:\\s+(?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?)';
const ARABIC = '\\d{1,3}[a-zđ]?\\d?';

// “khoản 1.000.000 đồng”, “Điều 5/2” and “mục 20%” hold no number of a provision.
const NO_MORE =
  '(?![\\p{L}\\p{M}\\p{N}]|[.,/]\\p{N}|\\s?%|\\s+(?:trăm|nghìn|ngàn|triệu|tỷ|tỉ|đồng|USD|m2|m²|km|ha|lần|người|ngày)(?!\\p{L}))';

/** Words that end in the name of a level and are none: tài khoản, địa điểm, hạng mục, thành phần. */
const NOT_AFTER = {
  khoản: 'tài|chuyển|điều|các tài',
  điểm: 'thời|địa|quan|ưu|nhược|trọng|đặc|thí|cao|luận|chấm|tổng|kiểm|đạt|tâm|trạm',
  mục: 'hạng|danh|chuyên|thư|đề',
  tiết: 'chi|thời|lễ|danh|khí|bài|tình|số|quy',
  phần: 'thành|cổ|học|phụ|bộ|một',
} as const;

function level(kind: NumberedKind, word: string, number: string): Level {
  const refused = NOT_AFTER[word.split(' ').at(-1) as keyof typeof NOT_AFTER];
  const words = [word, upperFirst(word), word.toUpperCase()].join('|').replace(/ /g, '\\s+');
  const notAfter = refused === undefined ? '' : `(?<!(?:${refused})\\s+)`;
  return {
    kind,
    word: new RegExp(`(?<![\\p{L}\\p{M}])${notAfter}(?:${words})(?=\\s)`, 'uy'),
    number: new RegExp(`(?:${number})${NO_MORE}`, 'uy'),
  };
}

// “y” begins words of its own: “điểm y tế”.
const POINT = `(?!y\\s+(?:tế|dược|học|sĩ|sỹ|bác))[${POINT_LETTERS.join('')}fjwz]\\d?`;

/** From the outside in; a level contains those after it. */
export const LEVELS: readonly Level[] = [
  level('annex', 'phụ lục', `(?:số\\s+)?(?:${ROMAN}|\\d{1,2}[a-zA-Z]?|[A-K])(?:\\.\\d{1,2}(?!\\d))?`),
  level('part', 'phần', `${ROMAN}|${ORDINAL}`),
  level('chapter', 'chương', `${ROMAN}[a-zđ]?|\\d{1,2}[a-zđ]?|${ORDINAL}`),
  level('subsection', 'tiểu mục', `\\d{1,2}|${ROMAN}`),
  level('section', 'mục', `\\d{1,2}|${ROMAN}(?:\\.\\d{1,2})?`),
  level('article', 'điều', ARABIC),
  level('clause', 'khoản', `${ARABIC}(?:\\.\\d{1,2})*`),
  // Papers of the Party: “tiết a điểm 2 mục III”; where points have letters, nothing below them has an address.
  level('point', 'tiết', `${POINT}(?=\\s*,?\\s+điểm\\s+\\d(?!.{0,6},?\\s+khoản\\s))`),
  level('point', 'điểm', `${POINT}|\\d{1,2}(?:\\.\\d{1,2})*`),
];

const ORDER: readonly NumberedKind[] = [
  'attached',
  'annex',
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'clause',
  'subclause',
  'point',
];

/** How deep a kind lies: an attached document 0, a point 9. A Roman heading lies where a section does. */
export function depth(kind: NumberedKind): number {
  return ORDER.indexOf(kind === 'heading' ? 'section' : kind);
}
