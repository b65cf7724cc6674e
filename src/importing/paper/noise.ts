import { readMarker } from '../../markup/numbering/markers.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Block, TextBlock } from './block.ts';
import type { Removal, RemovalReason } from './removal.ts';

/** Signs that only draw: rules, stars, dots between parts of a page. */
const ORNAMENT = /^[-–—_=*~.•·\s]{1,80}$|^\*{1,3}$/u;
/** What only the stamp of a digital signature says. */
const STAMP =
  /^(?:ky boi|nguoi ky|ky so boi|digitally signed(?: by)?|thoi gian ky|signature valid)\s*:|^signature (?:valid|not verified)$|^digitally signed by |^\(?(?:da ky|da ky so|da ky, dong dau)\)?$/;
/** What such a stamp says too, and forms as well: only next to a line of the first kind it is one. */
const IN_STAMP = /^(?:ngay ky|email|co quan|chuc vu|to chuc|vi tri|ly do|reason|location|date)\s*:/;
const PAGE_NUMBER = /^(?:trang\s+)?[-–—]?\s*(\d{1,3})\s*[-–—]?(?:\s*\/\s*\d{1,3})?$/i;

/** A paper without what only its printing brought, and the list of what was taken. */
export interface Cleaned {
  kept: Block[];
  removals: Removal[];
}

/**
 * Takes out what can be shown to be no text of the document: page numbers where they stand between pages in their order,
 * lines that repeat at the head of pages, stamps of digital signatures, rules. Everything else stays.
 */
export function withoutNoise(blocks: readonly Block[]): Cleaned {
  const reasons = new Map<Block, RemovalReason>();
  for (const block of blocks) {
    if (block.type !== 'text') continue;
    if (ORNAMENT.test(block.text)) reasons.set(block, 'ornament');
  }
  for (const block of stamps(blocks)) reasons.set(block, 'signature-stamp');
  for (const block of pageNumbers(blocks)) reasons.set(block, 'page-number');
  const lines = blocks.filter((block) => !reasons.has(block));
  for (const block of [...repeated(lines, isRunningHead), ...repeated(lines, isLast)])
    reasons.set(block, 'running-head');
  return {
    kept: blocks.filter((block) => !reasons.has(block)),
    removals: [...reasons].map(([block, why]) => ({ text: (block as TextBlock).text, line: block.line, why })),
  };
}

/** Stamps of digital signatures: a line that is surely one, and the lines around it that say the rest. */
function stamps(blocks: readonly Block[]): TextBlock[] {
  const says = (block: Block | undefined, pattern: RegExp): boolean =>
    block?.type === 'text' && pattern.test(fold(block.text));
  const found = new Set<Block>();
  blocks.forEach((block, index) => {
    if (!says(block, STAMP)) return;
    found.add(block);
    for (const step of [-1, 1]) {
      for (let at = index + step; says(blocks[at], IN_STAMP); at += step) found.add(blocks[at]!);
    }
  });
  return [...found] as TextBlock[];
}

/** No page has fewer lines. */
const FEWEST_LINES = 12;

/**
 * Lone numbers that count pages, in their order through the paper. Where pages are known they stand at the edges of these;
 * where not, the first is 2, for the first page bears none, and a page lies between any two. Every other number is text.
 */
function pageNumbers(blocks: readonly Block[]): TextBlock[] {
  const hasPages = new Set(blocks.map(({ page }) => page)).size > 1;
  const numbers = blocks.flatMap((block, at) => {
    const isLine = block.type === 'text' && !block.isWhole && (!hasPages || isFirst(blocks, at) || isLast(blocks, at));
    const number = isLine ? Number(PAGE_NUMBER.exec(block.text)?.[1]) : Number.NaN;
    return number > 0 ? [{ block: block as TextBlock, number, at }] : [];
  });
  const counted: typeof numbers = [];
  for (const one of numbers) {
    const last = counted.at(-1);
    const isDue = last
      ? one.number === last.number + 1
      : one.number === 2 || (hasPages && one.number === one.block.page);
    if (isDue && (hasPages || !last || one.at - last.at >= FEWEST_LINES)) counted.push(one);
  }
  return hasPages || counted.length > 1 ? counted.map(({ block }) => block) : [];
}

/** A line at the same edge of at least three pages, the same but for the number of its page. */
function repeated(blocks: readonly Block[], isAtEdge: typeof isFirst): TextBlock[] {
  const edges = blocks.filter(
    (block, index): block is TextBlock => block.type === 'text' && !block.isWhole && isAtEdge(blocks, index),
  );
  const alike = Map.groupBy(edges, ({ text, page }) =>
    fold(text).replace(new RegExp(`(?<!\\d)${page}(?!\\d)`, 'g'), '#'),
  );
  return [...alike.values()]
    .filter((group) => group.length >= 3 && group.every(({ text }) => !readMarker(text)))
    .flat();
}

const isFirst = (blocks: readonly Block[], index: number): boolean =>
  blocks[index]!.page !== undefined && blocks[index - 1]?.page !== blocks[index]!.page;

/** The first line of a page but the first page, where it is the letterhead. */
const isRunningHead = (blocks: readonly Block[], index: number): boolean =>
  isFirst(blocks, index) && blocks[index]!.page !== blocks[0]!.page;

const isLast = (blocks: readonly Block[], index: number): boolean =>
  blocks[index]!.page !== undefined && blocks[index + 1]?.page !== blocks[index]!.page;
