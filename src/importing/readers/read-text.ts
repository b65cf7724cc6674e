import { toNfc } from '../../vietnamese/normalize.ts';
import type { Paper, TextBlock } from '../paper/block.ts';

/** So many blanks inside a line set two columns apart, as programs that keep the layout of a page write them. */
const GAP = /\s{4,}/;
/** No printed line is so long: it is a paragraph on one line. */
const WHOLE = 160;
/** An indent that puts a line into the right half of the paper. */
const HALF = 30;

/**
 * A paper from plain text: what a program has taken out of a PDF, or what somebody has pasted. Form feeds end pages.
 * Lines are lines: whether one goes on in the next is decided later.
 */
export function readText(text: string): Paper {
  const blocks: TextBlock[] = [];
  let page = 1;
  let gap = 0;
  toNfc(text)
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .forEach((line, index) => {
      const feeds = line.split('\f');
      feeds.forEach((part, at) => {
        if (at > 0) page += 1;
        const found = columnsOf(part, index + 1, page).map((block) => ({ ...block, gap }));
        gap = found.length > 0 ? 0 : gap + 1;
        blocks.push(...found);
      });
    });
  return { blocks, origin: 'text' };
}

function columnsOf(raw: string, line: number, page: number): TextBlock[] {
  const text = raw.replace(/[\u00a0\u2000-\u200a\u202f\t]/g, ' ').trimEnd();
  const indent = text.length - text.trimStart().length;
  const parts = text.trim().split(GAP).filter(Boolean);
  return parts.map((part, index) => ({
    type: 'text',
    text: part.replace(/ {2,}/g, ' '),
    line,
    page,
    isWhole: part.length > WHOLE,
    ...(parts.length === 2 ? { column: index === 0 ? ('left' as const) : ('right' as const) } : {}),
    ...(parts.length === 1 && indent >= HALF ? { column: 'right' as const } : {}),
  }));
}
