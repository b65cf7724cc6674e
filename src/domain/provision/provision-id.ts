import { fromRoman } from '../../vietnamese/enumerate.ts';
import { fromOrdinal } from '../../vietnamese/ordinals.ts';
import { slugify } from '../../vietnamese/slugify.ts';
import { isEnclosed, type NumberedKind } from './provision.ts';

export type { NumberedKind };

/** One numbered provision on the way down to another. An annex may have no number. */
export interface ProvisionStep {
  kind: NumberedKind;
  number?: string | undefined;
  /** Of an attached document its kind, which is the word in its id: “Quy chế” is `quy-che`. */
  typeName?: string | undefined;
}

/** Anchors that the page of a document has for itself: no provision may be called like that. */
export const PAGE_ANCHORS = /^(?:noi-dung|tim-nhanh(?:-list)?|(?:trang|viec)-.+)$/;

/** The same as people are told of them. */
export const PAGE_ANCHORS_TOLD = 'noi-dung, tim-nhanh, trang-…, viec-…';

/** Id of the text before the first number. */
export const PREAMBLE_ID = 'mo-dau';

const WORDS: Record<NumberedKind, string> = {
  attached: 'kem-theo',
  annex: 'phu-luc',
  part: 'phan',
  chapter: 'chuong',
  section: 'muc',
  heading: 'muc',
  subsection: 'tieu-muc',
  article: 'dieu',
  clause: 'khoan',
  subclause: 'khoan',
  point: 'diem',
};

const ROMAN_KINDS: readonly NumberedKind[] = [
  'attached',
  'annex',
  'part',
  'chapter',
  'section',
  'heading',
  'subsection',
];
const LETTERED_KINDS: readonly NumberedKind[] = ['attached', 'annex', 'section', 'heading'];

/** Whether “C” is the third of A, B, C … and not a hundred. */
const isLetter = (kind: NumberedKind, number: string): boolean =>
  LETTERED_KINDS.includes(kind) && /^[CDLM]$/.test(number);

/** A number or point letter in an id: “đ” is `dd`, so that it differs from “d”. */
const pointSlug = (number: string): string =>
  number
    .normalize('NFC')
    .toLowerCase()
    .replace(/đ/g, 'dd')
    .replace(/[^a-z0-9]+/g, '-');

/** The number as an id has it: “II” and “thứ hai” are `2`, “IIa” is `2a`, “05” is `5`, “1.1” is `1-1`, “đ” is `dd`. */
function numberSlug({ kind, number = '' }: ProvisionStep): string {
  const roman = ROMAN_KINDS.includes(kind) && !isLetter(kind, number);
  const value = roman ? (fromRoman(number.toUpperCase()) ?? fromOrdinal(number)) : undefined;
  if (value !== undefined) return String(value);
  const inserted = roman ? /^([IVXLC]+)([a-zđ])$/.exec(number) : null;
  const base = inserted ? fromRoman(inserted[1]!) : undefined;
  if (base !== undefined) return `${base}${pointSlug(inserted![2]!)}`;
  return pointSlug(number).replace(/^-|-$|^0+(?=\d)/g, '');
}

/** The last part of the id of a row: `dong-12`, `dong-ii-1` for “II.1”. */
export const rowSegment = (number: string): string => `dong-${pointSlug(number).replace(/^-|-$|^0+(?=\d)/g, '')}`;

/** The last part of a provision's id: `khoan-2`. */
export function provisionSegment(step: ProvisionStep): string {
  const word = step.typeName === undefined ? WORDS[step.kind] : slugify(step.typeName);
  return [word, numberSlug(step)].filter((part) => part !== '').join('-');
}

/**
 * The id of a provision from its numbered ancestors, outermost first, and itself: `dieu-3-khoan-2-diem-dd`. Articles
 * count through the whole document, so what stands above them does not show, save an annex or an attached document; the
 * number of a subclause (1.1) holds that of its clause.
 */
export function provisionId(path: readonly ProvisionStep[]): string {
  const article = path.findIndex(({ kind }) => kind === 'article');
  return path
    .filter(({ kind }, index) => index >= article || isEnclosed({ kind }))
    .filter(({ kind }, index, kept) => kind !== 'clause' || kept[index + 1]?.kind !== 'subclause')
    .map(provisionSegment)
    .join('-');
}

/**
 * The id of words that a provision puts into another document: `dieu-1-khoan-2-trich-dieu-3a`. Where a provision quotes
 * the same number again, as point a of two clauses, the place in that order is told.
 */
export function quotedId(amending: string, step: ProvisionStep, time: number): string {
  const id = `${amending}-trich-${provisionSegment(step)}`;
  return time === 1 ? id : `${id}-lan-${time}`;
}
