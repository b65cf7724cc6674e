import { fold } from '../../vietnamese/fold.ts';
import type { Block, TextBlock } from './block.ts';
import type { Removal, RemovalReason } from './removal.ts';

/** Signs that only draw: rules, stars, dots between parts of a page. */
const ORNAMENT = /^[-–—_=*~.•·\s]{1,80}$|^\*{1,3}$/u;
const STAMP =
  /^(?:ky boi|nguoi ky|ky so boi|signature valid|digitally signed|thoi gian ky|ngay ky|email|co quan|chuc vu)\s*:|^signature (?:valid|not verified)$|^\(?(?:da ky|da ky so|da ky, dong dau)\)?$/;
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
    else if (STAMP.test(fold(block.text))) reasons.set(block, 'signature-stamp');
  }
  for (const block of pageNumbers(blocks)) reasons.set(block, 'page-number');
  for (const block of runningHeads(blocks)) reasons.set(block, 'running-head');
  return {
    kept: blocks.filter((block) => !reasons.has(block)),
    removals: [...reasons].map(([block, why]) => ({ text: (block as TextBlock).text, line: block.line, why })),
  };
}

/**
 * Lone numbers that count pages: 2, 3, 4 … in their order through the paper. The first page bears none; a number inside a
 * page that is not in order is text.
 */
function pageNumbers(blocks: readonly Block[]): TextBlock[] {
  const numbers = blocks.flatMap((block) => {
    const number = block.type === 'text' ? Number(PAGE_NUMBER.exec(block.text)?.[1]) : Number.NaN;
    return number > 0 ? [{ block: block as TextBlock, number }] : [];
  });
  const counted: TextBlock[] = [];
  let due = numbers[0]?.number ?? 0;
  if (due > 2) return [];
  for (const { block, number } of numbers) {
    if (number !== due) continue;
    counted.push(block);
    due += 1;
  }
  // A single “2” proves nothing unless its page says that it is the second.
  return counted.filter((block) => counted.length > 1 || isAtPageEdge(block, blocks));
}

function isAtPageEdge(block: TextBlock, blocks: readonly Block[]): boolean {
  const at = blocks.indexOf(block);
  const [before, after] = [blocks[at - 1], blocks[at + 1]];
  return before?.page !== block.page || after?.page !== block.page;
}

/** A line that stands first on at least three pages, the same but for its number. */
function runningHeads(blocks: readonly Block[]): TextBlock[] {
  const firsts = blocks.filter(
    (block, index): block is TextBlock =>
      block.type === 'text' && block.page !== undefined && blocks[index - 1]?.page !== block.page && index > 0,
  );
  const alike = Map.groupBy(firsts, ({ text }) => fold(text).replace(/\d+/g, '#'));
  return [...alike.values()].filter((group) => group.length >= 3).flat();
}
