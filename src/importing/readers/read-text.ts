import { toNfc } from '../../vietnamese/normalize.ts';
import type { Block, Paper, TextBlock } from '../paper/block.ts';
import { laidTable } from './text/laid-table.ts';
import { tabbedTable } from './text/tabbed-table.ts';

/**
 * So many blanks inside a line set two columns apart, as programs that keep the layout of a page write them; a day that is
 * left open does not: “ngày      tháng 5 năm 2026”.
 */
const GAP = /(?<!\s|ngày|tháng)\s{4,}(?!\s|tháng|năm)/;
/** What stands alone before a gap and belongs to what follows: the number of an item, a dash, “Số:”. */
const LABEL =
  /^(?:[-–—+•*]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[a-zđ])[.)]|(?:Điều|Chương|Mục|Phần|Phụ lục)\s+[\dIVXLC]+[.:]?|Số\s*:?)$/u;
/** The same before a tab, where a bare number and every colon go on too, but that of the list of recipients. */
const BEFORE_TAB = /^(?:\(?(?:\d{1,3}|[IVXLC]{1,6}|[a-zđ])|(?!Nơi nhận).*:)$/iu;
/** No printed line is so long: it is a paragraph on one line. */
const WHOLE = 160;
/** An indent that puts a line into the right half of the paper. */
const HALF = 30;
/** A line with a smaller indent begins a paragraph. */
const INDENTED = 8;
/** The middle of a centred line is that near to the middle of the paper, in letters. */
const OFF_MIDDLE = 3;

/**
 * A paper from plain text: what a program has taken out of a PDF, or what somebody has pasted. Form feeds end pages.
 * Lines are lines: whether one goes on in the next is decided later.
 */
export function readText(text: string): Paper {
  const blocks: Block[] = [];
  let page = 1;
  let gap = 0;
  const lines = toNfc(text)
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/);
  const width = widthOf(lines);
  const isIndented = hasIndents(lines);
  let inTable = 0;
  lines.forEach((line, index) => {
    if (index < inTable) return;
    const table = tabbedTable(lines, index) ?? laidTable(lines, index);
    if (table) {
      inTable = index + table.lines;
      gap = 0;
      const rows = table.rows.map((row) => row.map((cell) => ({ texts: cell === '' ? [] : [cell] })));
      blocks.push({ type: 'table', rows, headRows: 1, line: index + 1, page });
      return;
    }
    const feeds = line.split('\f');
    feeds.forEach((part, at) => {
      if (at > 0) page += 1;
      const found = columnsOf(part, index + 1, page, { width, isIndented }).map((block) => ({ ...block, gap }));
      gap = found.length > 0 ? 0 : gap + 1;
      blocks.push(...found);
    });
  });
  return { blocks, origin: 'text' };
}

/** What holds for all lines of a text. */
interface Lines {
  width: number;
  isIndented: boolean;
}

function columnsOf(raw: string, line: number, page: number, { width, isIndented }: Lines): TextBlock[] {
  const own = raw.replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ').trimEnd();
  const text = withGap(own.trim());
  const indent = own.length - own.trimStart().length;
  const isCentred = indent >= INDENTED && Math.abs(indent + text.length / 2 - width / 2) <= OFF_MIDDLE;
  const parts = joinedLabel(text.split(GAP).filter(Boolean));
  return parts.map((part, index) => ({
    type: 'text',
    text: part.replace(/ {2,}/g, ' '),
    line,
    page,
    isWhole: part.length > WHOLE,
    ...(parts.length === 2 ? { column: index === 0 ? ('left' as const) : ('right' as const) } : {}),
    ...(parts.length === 1 && isIndented && indent >= FIRST && indent < HALF ? { flow: 'begins' as const } : {}),
    ...(parts.length === 1 && isCentred ? { align: 'centre' as const } : {}),
    ...(parts.length === 1 && !isCentred && indent >= HALF ? { column: 'right' as const } : {}),
  }));
}

/** A tab between two halves is a gap; any other is a blank. */
function withGap(line: string): string {
  const [left = '', right, ...others] = line.split(/\s*\t\s*/);
  const isHalved = right !== undefined && others.length === 0 && !LABEL.test(left) && !BEFORE_TAB.test(left);
  return isHalved ? `${left}    ${right}` : line.replaceAll('\t', ' ');
}

/** “I.” and “MỤC ĐÍCH” far behind it are no two columns. */
function joinedLabel(parts: readonly string[]): readonly string[] {
  const [first, second, ...others] = parts;
  return first !== undefined && second !== undefined && LABEL.test(first) ? [`${first} ${second}`, ...others] : parts;
}

/** A first line is indented that far. */
const FIRST = 3;
/** So many lines that surely begin, and so many that surely go on, tell how a text sets its paragraphs. */
const FEWEST_FIRST = 4;
const FEWEST_OTHER = 6;

/**
 * Whether each paragraph of a text begins with an indent: the lines with a number do, and no line that goes on in a small letter
 * has one. Columns and lists that hang say otherwise.
 */
function hasIndents(lines: readonly string[]): boolean {
  const wide = lines.filter((line) => line.trim() !== '' && !/\S\s{4,}\S/.test(line.trim()));
  const isIn = (line: string): boolean => /^(?: {3,11}|\t)(?=\S)/.test(line);
  const first = wide.filter((line) => /^\s*(?:\d{1,3}[.)]|[a-zđ]\)|[IVX]+\.|Điều \d+\.)\s+\p{Lu}/u.test(line));
  const others = wide.filter((line) => /^\s*\p{Ll}{2}/u.test(line) && line.trim().length >= HALF);
  if (first.length < FEWEST_FIRST || others.length < FEWEST_OTHER) return false;
  return first.filter(isIn).length >= first.length * 0.8 && others.filter(isIn).length <= others.length * 0.1;
}

/** So many letters go on a line: what all but the longest have. Zero where no program has broken the lines. */
function widthOf(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.trimEnd().length).toSorted((a, b) => b - a);
  const width = lengths[Math.floor(lengths.length / 20)] ?? 0;
  return width > WHOLE ? 0 : width;
}
