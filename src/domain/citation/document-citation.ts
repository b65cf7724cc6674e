import { findDates } from '../../vietnamese/dates/dates.ts';
import { collapseSpaces } from '../../vietnamese/normalize.ts';
import type { DocumentCode } from '../document/document-code.ts';
import { isOfLegislature, parseDocumentCode } from '../document/document-code.ts';
import type { IsoDate } from '../field/calendar-day.ts';
import { CITED_KIND, CITED_KINDS } from './kind-names.ts';

/** A document named by its number: “Thông báo số 319-TB/VPTU ngày 14 tháng 7 năm 2023”. */
export interface DocumentCitation {
  type: 'document';
  /** UTF-16 offsets in the text, from the kind to the date: `[start, end)`. */
  start: number;
  end: number;
  code: DocumentCode;
  /** The kind, where it stands before the number. */
  typeName?: string;
  issuedDate?: IsoDate;
}

const SEPARATOR = '[/\\u2044\\u2215\\uff0f\\p{Pd}\\u2212]';
const SEGMENT = '[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}&+.]{0,24}[\\p{L}\\p{M}\\p{N}])?';
const DIGITS = '\\d{1,6}(?:bis|\\p{L}|\\.\\d{1,2})?';
const NUMBER = `(?<![\\p{L}\\p{M}\\p{N}/]|[\\p{L}\\p{N}]\\p{Pd}|\\p{N}[.,])${DIGITS}`;

const numberStart = new RegExp(`${NUMBER}(?=\\s?${SEPARATOR})`, 'gu');

/** “77/UBND-KT,NC”: several drafted it. A code goes on to the end of its run: in “1842/UBND-NC/kn” no part is one. */
const END = `(?:,\\p{Lu}{2,6}(?!\\p{L}))*(?![\\p{L}\\p{M}\\p{N}]|${SEPARATOR}[\\p{L}\\p{N}])`;

/** Ways in which a code is typed or wrapped, the likeliest first: a space on one side of a sign, none, loose. */
const SHAPES = [
  `${DIGITS}(?:${SEPARATOR}${SEGMENT}|(?:\\s${SEPARATOR}|${SEPARATOR}\\s+)(?=\\p{Lu}{2})${SEGMENT}){1,6}${END}`,
  `${DIGITS}(?:${SEPARATOR}${SEGMENT}){1,6}${END}`,
  `${DIGITS}(?:\\s?${SEPARATOR}\\s?(?=\\p{Lu}{2}|\\d{4}\\s?${SEPARATOR})${SEGMENT}){1,6}${END}`,
].map((shape) => new RegExp(shape, 'uy'));

const LAW = '(?:Bộ luật|Luật|Pháp lệnh)';
const kindBefore = new RegExp(`(?<![\\p{L}\\p{M}])(?<kind>${CITED_KIND})\\s+(?:số\\s*:?\\s*)?$`, 'iu');
const lawBefore = new RegExp(
  `(?<![\\p{L}\\p{M}])(?<kind>${LAW})\\s+(?:(?!${CITED_KIND}|[.;:()“”"]).){1,100}?\\s+(?<word>số\\s*:?\\s*)?$`,
  'su',
);
const numberWordBefore = /(?<![\p{L}\p{M}])số\s*:?\s*$/iu;
const dateAfter = /,?\s+(?:ban\s+hành\s+)?(?=ngày\s)/iuy;

interface FoundCode {
  code: DocumentCode;
  end: number;
}

function readCode(text: string, start: number): FoundCode | undefined {
  for (const shape of SHAPES) {
    shape.lastIndex = start;
    const written = shape.exec(text)?.[0];
    const code = written && /\p{Lu}/u.test(written) ? parseDocumentCode(written) : null;
    if (written && code) return { code, end: start + written.length };
  }
  return undefined;
}

interface Prefix {
  start: number;
  typeName?: string;
}

/** What stands before the number and belongs to the citation: a kind, a law's name, the word “số”. */
function readPrefix(text: string, start: number, after: number, code: DocumentCode): Prefix | undefined {
  const from = Math.max(after, start - 140);
  const before = text.slice(from, start);
  const law = lawBefore.exec(before);
  const named = law?.groups?.word !== undefined || isOfLegislature(code) ? law : null;
  const match = kindBefore.exec(before) ?? named ?? numberWordBefore.exec(before);
  if (!match) return undefined;
  const kind = match.groups?.kind && collapseSpaces(match.groups.kind).toLowerCase();
  const typeName = CITED_KINDS.find((name) => name.toLowerCase() === kind);
  return { start: from + match.index, ...(typeName !== undefined && { typeName }) };
}

function readDate(text: string, start: number): { issuedDate: IsoDate; end: number } | undefined {
  dateAfter.lastIndex = start;
  const lead = dateAfter.exec(text)?.[0].length;
  if (lead === undefined) return undefined;
  const from = start + lead;
  const [date] = findDates(text.slice(from, from + 48));
  return date?.precision === 'day' && date.start === 0 ? { issuedDate: date.from, end: from + date.end } : undefined;
}

/** A bare “285/CCTTHC” says too little to be sure that it names a document. */
const speaksForItself = (code: DocumentCode): boolean => code.cls !== 'congVan' || code.unit !== undefined;

/** The documents that a text (in NFC) cites by number, in order. Dates, ratios and years are none. */
export function findDocumentCitations(text: string): DocumentCitation[] {
  const citations: DocumentCitation[] = [];
  let after = 0;
  for (const { index } of text.matchAll(numberStart)) {
    const found = index < after ? undefined : readCode(text, index);
    if (!found) continue;
    const lead = readPrefix(text, index, after, found.code);
    if (!lead && !speaksForItself(found.code)) continue;
    const date = readDate(text, found.end);
    citations.push({
      type: 'document',
      start: lead?.start ?? index,
      end: date?.end ?? found.end,
      code: found.code,
      ...(lead?.typeName !== undefined && { typeName: lead.typeName }),
      ...(date && { issuedDate: date.issuedDate }),
    });
    after = date?.end ?? found.end;
  }
  return citations;
}
