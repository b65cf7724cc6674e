import { groupedDigits } from '../../vietnamese/grouped-digits.ts';
import type { Report } from '../report.ts';
import type { SourceText } from '../source-text.ts';

// What documents of this trade stay below, and a parser can still read in a second.

/** The tables of a decision of 90 pages have about 16,000. */
const MAX_CELLS = 25_000;
/** In UTF-16 units. A list of 400 wards, each on its line, is one paragraph of 30,000. */
const MAX_PARAGRAPH = 50_000;
const MAX_LINE = 20_000;
/** Emphasis and brackets are matched in time that grows with the square of their number in a paragraph. */
const MAX_SIGNS = 400;
/** A decision of 90 pages has about 10,000 lines, tables and all. */
const MAX_LINES = 50_000;
/** Each such sign, and each tab, is a token of its own for the parser. Those of 25,000 cells leave as many again. */
const MAX_SIGNS_IN_ALL = 60_000;

/** A line that separates paragraphs; one of no-break spaces is text. */
const isBlank = (line: string): boolean => /^[ \t]*$/.test(line);

/** What may differ from one sort of text to another. */
export interface TextLimits {
  /** How many paragraphs it may have; a decision of 90 pages has about 3,000. */
  blocks: number;
  /** How many tags and links. */
  tags: number;
  /** What is counted in each of them, for it costs time. */
  signs: RegExp;
}

const OF_DOCUMENTS: TextLimits = { blocks: 10_000, tags: 4_000, signs: /\*+|_+|[[\]|\\&]/g };

/** Whether a text can be parsed in reasonable time; what stands in the way is reported. */
export function isWithinLimits(source: SourceText, report: Report, limits = OF_DOCUMENTS): boolean {
  const isWhole = isWholeWithinLimits(source, report, limits);
  return areParagraphsWithinLimits(source.lines, report, limits.signs) && isWhole;
}

interface Bound {
  limit: number;
  /** How many of them a line has. */
  count: (line: string, before: string) => number;
  code: 'body-too-large' | 'table-too-large' | 'too-many-tags';
  message: string;
  fix: string;
}

const boundsOf = ({ blocks, tags, signs }: TextLimits): Bound[] => [
  {
    limit: MAX_LINES,
    count: () => 1,
    code: 'body-too-large',
    message: `từ đây lời văn dài quá ${groupedDigits(MAX_LINES)} dòng.`,
    fix: 'bỏ các dòng trống thừa, hoặc tách thành nhiều văn bản.',
  },
  {
    limit: MAX_SIGNS_IN_ALL,
    count: (line) => (line.match(signs)?.length ?? 0) + line.split('\t').length - 1,
    code: 'body-too-large',
    message: `từ đây lời văn có quá ${groupedDigits(MAX_SIGNS_IN_ALL)} dấu Tab, *, _, [, ], |, \\ hoặc &.`,
    fix: 'bỏ bớt các dấu này, hoặc tách thành nhiều văn bản.',
  },
  {
    limit: blocks,
    count: (line, before) => (!isBlank(line) && isBlank(before) ? 1 : 0),
    code: 'body-too-large',
    message: `từ đây lời văn dài quá ${groupedDigits(blocks)} đoạn.`,
    fix: 'tách phụ lục dài thành một văn bản riêng, có tệp của nó trong van-ban.',
  },
  {
    limit: MAX_CELLS,
    count: (line) => (/^\s*\|/.test(line) ? line.split('|').length - 2 : 0),
    code: 'table-too-large',
    message: `từ đây các bảng của văn bản có quá ${groupedDigits(MAX_CELLS)} ô.`,
    fix: 'tách phụ lục có bảng này thành một văn bản riêng, có tệp của nó trong van-ban.',
  },
  {
    limit: tags,
    count: (line) => line.split('<').length + line.split('](').length - 2,
    code: 'too-many-tags',
    message: `từ đây lời văn có quá ${groupedDigits(tags)} thẻ (dấu <) và đường dẫn.`,
    fix: 'bỏ bớt thẻ và đường dẫn, hoặc tách thành nhiều văn bản.',
  },
];

function isWholeWithinLimits({ lines }: SourceText, report: Report, limits: TextLimits): boolean {
  const over = boundsOf(limits).filter(({ limit, count, ...message }) => {
    let total = 0;
    const at = lines.findIndex((line, index) => (total += count(line, lines[index - 1] ?? '')) > limit);
    if (at >= 0) report({ line: at + 1, column: 1, ...message });
    return at >= 0;
  });
  return over.length === 0;
}

function areParagraphsWithinLimits(lines: readonly string[], report: Report, counted: RegExp): boolean {
  let isFine = true;
  let [start, length, signs] = [1, 0, 0];
  lines.forEach((line, index) => {
    // Each row of a table, like each paragraph, is matched by itself.
    if (isBlank(line)) [start, length, signs] = [index + 2, 0, 0];
    else if (/^\s*\|/.test(line)) [start, length, signs] = [index + 1, 0, 0];
    const [lengthBefore, signsBefore] = [length, signs];
    length += line.length;
    signs += line.match(counted)?.length ?? 0;
    const place = { line: start, column: 1 };
    if (line.length > MAX_LINE) {
      isFine = false;
      report({
        line: index + 1,
        column: 1,
        code: 'paragraph-too-long',
        message: `dòng này dài ${groupedDigits(line.length)} ký tự, quá ${groupedDigits(MAX_LINE)}.`,
        fix: 'xuống dòng ở chỗ văn bản nguồn xuống dòng, để dòng trống giữa các đoạn.',
      });
    }
    if (length > MAX_PARAGRAPH && lengthBefore <= MAX_PARAGRAPH) {
      isFine = false;
      report({
        ...place,
        code: 'paragraph-too-long',
        message: `đoạn này dài quá ${groupedDigits(MAX_PARAGRAPH)} ký tự.`,
        fix: 'để dòng trống giữa các đoạn; một đoạn không thể dài như vậy.',
      });
    }
    if (signs > MAX_SIGNS && signsBefore <= MAX_SIGNS) {
      isFine = false;
      report({
        ...place,
        code: 'paragraph-too-many-signs',
        message: `đoạn này có quá ${MAX_SIGNS} dấu *, _, [, ], |, \\ hoặc &.`,
        fix: 'bỏ bớt các dấu này hoặc tách đoạn.',
      });
    }
  });
  return isFine;
}
