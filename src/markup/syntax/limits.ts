import type { Report } from '../report.ts';
import type { SourceText } from '../source-text.ts';

/** The longest text that is still one document of this trade, in UTF-16 units; a law of 300 articles has a quarter. */
const MAX_LENGTH = 2_000_000;
const MAX_PARAGRAPH = 100_000;
/** Emphasis and brackets are matched in time that grows with the square of their number in a paragraph. */
const MAX_SIGNS = 400;

/** Places that Unicode keeps free for programs; `literal-signs.ts` uses them inside this one. */
const NONCHARACTER = /[\ufdd0-\ufdef]/;

/** What costs time in documents: emphasis, brackets, cells. */
const SIGNS = /\*+|_+|[[\]|]/g;

/**
 * Whether a text can be parsed in reasonable time; what stands in the way is reported.
 * @param signs what is counted in each paragraph
 */
export function isWithinLimits(source: SourceText, report: Report, signs = SIGNS): boolean {
  const { text, lines } = source;
  const strange = text.search(NONCHARACTER);
  if (strange >= 0) {
    report({
      ...source.placeOf(strange),
      code: 'character-noncharacter',
      message: 'có ký tự không dùng để viết chữ.',
      fix: 'xoá ký tự này.',
    });
    return false;
  }
  if (text.length > MAX_LENGTH) {
    report({
      line: 1,
      column: 1,
      code: 'body-too-large',
      message: `lời văn dài ${text.length} ký tự, quá mức ${MAX_LENGTH}.`,
      fix: 'tách phụ lục dài thành một văn bản riêng, có tệp của nó trong van-ban.',
    });
    return false;
  }
  return areParagraphsWithinLimits(lines, report, signs);
}

function areParagraphsWithinLimits(lines: readonly string[], report: Report, counted: RegExp): boolean {
  let isFine = true;
  let [start, length, signs] = [1, 0, 0];
  lines.forEach((line, index) => {
    // Each row of a table, like each paragraph, is matched by itself.
    if (line.trim() === '') [start, length, signs] = [index + 2, 0, 0];
    else if (/^\s*\|/.test(line)) [start, length, signs] = [index + 1, 0, 0];
    const [lengthBefore, signsBefore] = [length, signs];
    length += line.length;
    signs += line.match(counted)?.length ?? 0;
    const place = { line: start, column: 1 };
    if (length > MAX_PARAGRAPH && lengthBefore <= MAX_PARAGRAPH) {
      isFine = false;
      report({
        ...place,
        code: 'paragraph-too-long',
        message: `đoạn này dài quá ${MAX_PARAGRAPH} ký tự.`,
        fix: 'để dòng trống giữa các đoạn; một đoạn không thể dài như vậy.',
      });
    }
    if (signs > MAX_SIGNS && signsBefore <= MAX_SIGNS) {
      isFine = false;
      report({
        ...place,
        code: 'paragraph-too-many-signs',
        message: `đoạn này có quá ${MAX_SIGNS} dấu *, _, [, ] hoặc |.`,
        fix: 'bỏ bớt các dấu này hoặc tách đoạn.',
      });
    }
  });
  return isFine;
}
