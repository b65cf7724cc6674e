import { toNfc } from '../../vietnamese/normalize.ts';
import type { Paper, TextBlock } from '../paper/block.ts';

/** So many blanks inside a line set two columns apart, as programs that keep the layout of a page write them. */
const GAP = /\s{4,}/;
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
  const blocks: TextBlock[] = [];
  let page = 1;
  let gap = 0;
  const lines = toNfc(text)
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/);
  const width = widthOf(lines);
  lines.forEach((line, index) => {
    const feeds = line.split('\f');
    feeds.forEach((part, at) => {
      if (at > 0) page += 1;
      const found = columnsOf(part, index + 1, page, width).map((block) => ({ ...block, gap }));
      gap = found.length > 0 ? 0 : gap + 1;
      blocks.push(...found);
    });
  });
  return { blocks, origin: 'text' };
}

function columnsOf(raw: string, line: number, page: number, width: number): TextBlock[] {
  const text = raw.replace(/[\u00a0\u2000-\u200a\u202f\t]/g, ' ').trimEnd();
  const indent = text.length - text.trimStart().length;
  const isCentred = indent >= INDENTED && Math.abs(indent + text.trim().length / 2 - width / 2) <= OFF_MIDDLE;
  const parts = text.trim().split(GAP).filter(Boolean);
  return parts.map((part, index) => ({
    type: 'text',
    text: part.replace(/ {2,}/g, ' '),
    line,
    page,
    isWhole: part.length > WHOLE,
    ...(parts.length === 2 ? { column: index === 0 ? ('left' as const) : ('right' as const) } : {}),
    ...(parts.length === 1 && isCentred ? { align: 'centre' as const } : {}),
    ...(parts.length === 1 && !isCentred && indent >= HALF ? { column: 'right' as const } : {}),
  }));
}

/** So many letters go on a line: what all but the longest have. Zero where no program has broken the lines. */
function widthOf(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.trimEnd().length).toSorted((a, b) => b - a);
  const width = lengths[Math.floor(lengths.length / 20)] ?? 0;
  return width > WHOLE ? 0 : width;
}
