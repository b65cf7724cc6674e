import { readMarker } from '../../markup/numbering/markers.ts';
import { awaitsNumber, dashOf, endsSentence } from '../../markup/numbering/line-starts.ts';
import type { Block, TextBlock } from './block.ts';

/** So much of the widest lines a line must reach to be one that a program has broken. */
const FULL = 0.9;
const HALF = 0.6;
/** Words that begin the closing paragraph of a document, where a sentence has just ended with its line. */
const CLOSING =
  /^(?:Trên đây là|Yêu cầu|Trong quá trình|Nhận được|Đề nghị|Rất mong|Trân trọng|Văn phòng[^.;]* thông báo)(?!\p{L})/u;
/** “2- ” numbers as the Party writes them. */
const DASHED = /^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5})[-–]\s*\p{Lu}/u;
/** Words with which no line ends that its writer ended: “2. Sở” over “Khoa học và Công nghệ”, “các Sở: Nội vụ và” over “Y tế”. */
const HANGING =
  /(?<!\p{L})(?:Sở|Bộ|(?:Ủy|Uỷ) ban(?: nhân dân| Mặt trận)?|UBND|và|hoặc|của|các|cho|với|về|theo|tại|từ|đến|Luật|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị)$/u;
/** “… Chỉ thị số 24/CT-TTg ngày” over “29/7/2024”. */
const BEFORE_NUMBER = /(?<!\p{L})(?:số|ngày|tháng|năm|quý)$/u;
/** Fewer numbers and dashes say nothing of how the paragraphs of a paper stand. */
const FEWEST_ITEMS = 5;
/** Below this width nothing can be said of where lines end. */
const NARROW = 45;
/** Fewer whole paragraphs say nothing of the others. */
const FEWEST_WHOLE = 5;

/**
 * Lines joined to the paragraphs they were broken from. A line goes on in the next one where the next word would not have
 * fitted on it, or where it stops in the middle of a sentence; it never does before a number or a dash of a list.
 * Nothing but blanks changes, and the hyphen of a symbol that was broken after it (“CT-” “UBND”) closes again.
 */
export function toParagraphs(blocks: readonly Block[]): Block[] {
  const paper = {
    room: roomOf(blocks),
    gap: usualGap(blocks),
    isUnbroken: isUnbroken(blocks),
    isSpaced: isSpaced(blocks),
  };
  const paragraphs: Block[] = [];
  let last: TextBlock | undefined;
  for (const block of blocks) {
    const before = paragraphs.at(-1);
    if (before?.type === 'text' && last && goesOn(last, before, block, paper)) {
      paragraphs[paragraphs.length - 1] = joined(before, block as TextBlock);
      last = block as TextBlock;
      continue;
    }
    paragraphs.push(block);
    last = block.type === 'text' ? block : undefined;
  }
  return paragraphs;
}

/** How many characters fit on a line of the paper: what its long lines have. */
function roomOf(blocks: readonly Block[]): number {
  const widths = blocks
    .flatMap((block) => (block.type === 'text' && !block.isWhole ? [block.text.length] : []))
    .toSorted((a, b) => b - a);
  return widths[Math.floor(widths.length / 10)] ?? 0;
}

/** So many empty lines stand above most lines: some programs write one above each. More than that ends a paragraph. */
function usualGap(blocks: readonly Block[]): number {
  const gaps = blocks.flatMap((block) => (block.type === 'text' ? [block.gap ?? 0] : [])).toSorted((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

/** Where long paragraphs come whole, as a browser copies them, no program has broken the short ones. */
function isUnbroken(blocks: readonly Block[]): boolean {
  const texts = blocks.filter(({ type }) => type === 'text') as TextBlock[];
  const whole = texts.filter(({ isWhole }) => isWhole);
  return whole.length >= FEWEST_WHOLE && lengthOf(whole) >= lengthOf(texts) / 2;
}

/**
 * Every number and dash stands under an empty line, and many other lines do not: empty lines end the paragraphs of the
 * paper, and nothing else does.
 */
function isSpaced(blocks: readonly Block[]): boolean {
  const lines = blocks.filter((block) => block.type === 'text' && !block.isWhole) as TextBlock[];
  const [items, others] = [lines.filter(beginsItem), lines.filter((line) => !beginsItem(line))];
  const isAll = items.length >= FEWEST_ITEMS && items.every(({ gap = 0 }) => gap > 0);
  return isAll && others.filter(({ gap = 0 }) => gap === 0).length >= others.length / 3;
}

const beginsItem = ({ text }: TextBlock): boolean => dashOf(text) !== undefined || readMarker(text) !== undefined;

const lengthOf = (lines: readonly TextBlock[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

/** What holds for all lines of a paper. */
interface Lines {
  room: number;
  gap: number;
  isUnbroken: boolean;
  isSpaced: boolean;
}

function goesOn(
  last: TextBlock,
  paragraph: TextBlock,
  next: Block,
  { room, gap, isUnbroken, isSpaced }: Lines,
): boolean {
  if (next.type !== 'text' || last.isWhole || next.isWhole) return false;
  if ((next.gap ?? 0) > gap && endsSentence(last.text)) return false;
  if (/\.\/\.\s*$/.test(last.text)) return false;
  if (next.flow !== undefined) return next.flow === 'goes-on' && !isSurelyNumbered(last, next);
  if (endsSentence(last.text) && CLOSING.test(next.text)) return false;
  if ((last.align === 'centre') !== (next.align === 'centre') || (last.isBold ?? false) !== (next.isBold ?? false)) {
    if (last.align !== undefined || next.align !== undefined) return false;
  }
  if (dashOf(next.text) !== undefined && !isBrokenRange(last.text, next.text)) return false;
  const marker = readMarker(next.text);
  // The line alone may end in “số” of “chuyển đổi số”.
  const isAwaited = awaitsNumber(paragraph.text, marker?.form === 'letter');
  if ((marker || DASHED.test(next.text)) && !isAwaited) return false;
  if (/^\((?:Kèm theo|Ban hành kèm)/iu.test(next.text)) return false;
  if (/^\p{Ll}/u.test(next.text)) return true;
  if (HANGING.test(last.text) || (BEFORE_NUMBER.test(last.text) && /^\d/.test(next.text))) return true;
  if (isSpaced && (next.gap ?? 0) > 0 && next.page === last.page) return false;
  if (isUnbroken && !isHeading(paragraph.text)) return false;
  if (room < NARROW) return !endsSentence(last.text) && !isHeading(paragraph.text);
  if (isHeading(paragraph.text)) return isHeading(next.text) && !endsSentence(last.text);
  const firstWord = next.text.split(/\s/, 1)[0]!.length;
  const isFull = last.text.length >= room * FULL || last.text.length + 1 + firstWord > room;
  // What ends without a mark is a title, where it leaves much of its line free.
  const mayBeTitle = !isSpaced && last.text.length < room * HALF;
  return isFull || (!endsSentence(last.text) && !mayBeTitle);
}

/** Behind the end of a sentence a number with a capital begins a provision, however full the line before is. */
function isSurelyNumbered({ text: before }: TextBlock, { text }: TextBlock): boolean {
  const marker = readMarker(text);
  if (marker === undefined || marker.isDoubtful || !endsSentence(before)) return false;
  return /^\s+[“"(]?\p{Lu}/u.test(text.slice(marker.text.length));
}

/** “2020 -” and “2025”, or “2020” and “- 2025”. */
const isBrokenRange = (before: string, after: string): boolean => /\d\s*$/.test(before) && /^\s*[-–]\s*\d/.test(after);

const isHeading = (text: string): boolean => /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** A line joined to the paragraph that goes on in it. */
export function joined(paragraph: TextBlock, next: TextBlock): TextBlock {
  const isSymbol =
    /[\p{Lu}\d]-$/u.test(paragraph.text) && /^\p{Lu}{2}/u.test(next.text) && !/\s-$/.test(paragraph.text);
  const glue = isSymbol ? '' : ' ';
  const shift = paragraph.text.length + glue.length;
  const marks = [
    ...(paragraph.marks ?? []),
    ...(next.marks ?? []).map(({ start, end, look }) => ({ start: start + shift, end: end + shift, look })),
  ];
  return { ...paragraph, text: paragraph.text + glue + next.text, ...(marks.length > 0 && { marks }) };
}
