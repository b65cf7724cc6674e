import { kindAtStart } from '../../domain/provision/attached-kind.ts';
import { readMarker } from '../../markup/numbering/markers.ts';
import type { Enclosed } from '../draft/write-body.ts';
import type { Block, TextBlock } from '../paper/block.ts';
import { toParagraphs } from '../paper/paragraphs.ts';
import { startOfAttached } from './attached-head.ts';

/** A part behind the signature: an annex, or a document that is issued with this one. */
export interface AttachedPart {
  /** “I” of “PHỤ LỤC I”; absent where it has none. */
  number?: string;
  /** Its title lines, word for word. */
  title?: string;
  /** “Quy chế”, “Đề án”: a document of its own kind, and no annex; its head is among its blocks. */
  kind?: string;
  blocks: readonly Block[];
  /** Nothing says what it is: it was taken along so that nothing is lost. */
  isUnnamed: boolean;
}

/** What stands behind the signature, cut where a new annex or document begins. Every block is in one of the parts. */
export function attachedParts(after: readonly Block[]): AttachedPart[] {
  const starts = after.flatMap((block, index) => (isStart(block, after[index - 1]) ? [index] : []));
  if (after.length === 0) return [];
  const cuts = starts[0] === 0 ? starts : [0, ...starts];
  return cuts.map((start, index) => partOf(after.slice(start, cuts[index + 1])));
}

const isStart = (block: Block, before: Block | undefined): boolean =>
  block.type === 'text' && startOfAttached(block.text) !== undefined && !continues(block.text, before);

/**
 * “PHỤ LỤC V” above “DANH MỤC …”, “QUY TRÌNH …”, “Chương I” above “QUY ĐỊNH CHUNG”: the second line is the title of the
 * first.
 */
function continues(text: string, before: Block | undefined): boolean {
  if (before?.type !== 'text') return false;
  const marker = readMarker(before.text, true);
  if (marker !== undefined && marker.form !== 'annex' && marker.text === before.text) return true;
  const [above, start] = [startOfAttached(before.text), startOfAttached(text)];
  const isBareLabel = above?.kind === 'annex' && above.rest === '';
  return above !== undefined && (start?.kind === 'title' || (isBareLabel && start?.kind === 'document'));
}

function partOf(blocks: readonly Block[]): AttachedPart {
  const [first] = blocks;
  const head = first?.type === 'text' ? startOfAttached(first.text) : undefined;
  if (!head) return { blocks: toParagraphs(blocks), isUnnamed: true };
  const kind = head.kind === 'document' ? kindAtStart(head.rest) : undefined;
  if (kind !== undefined) return { kind, blocks: toParagraphs(blocks), isUnnamed: false };
  const titles = [...(head.rest === '' ? [] : [head.rest]), ...titleLines(blocks.slice(1)).map(({ text }) => text)];
  const used = 1 + titles.length - (head.rest === '' ? 0 : 1);
  return {
    ...(head.number !== undefined && { number: head.number }),
    ...(titles.length > 0 && { title: titles.join(' ') }),
    blocks: toParagraphs(blocks.slice(used)),
    isUnnamed: false,
  };
}

/** So many lines a title has at most. */
const MOST = 6;

/** The lines below the head of an annex up to “(Kèm theo …)”, a number, a table or a paragraph. */
function titleLines(blocks: readonly Block[]): TextBlock[] {
  const lines: TextBlock[] = [];
  for (const block of blocks.slice(0, MOST)) {
    if (block.type !== 'text' || isNoTitle(block, lines.at(-1))) break;
    lines.push(block);
  }
  // A text that goes on without an end was no title.
  const next = blocks[lines.length];
  const isOpen = lines.length === MOST || next === undefined;
  return isOpen && lines.length > 1 ? lines.slice(0, 1) : lines;
}

function isNoTitle({ text, column, isItalic }: TextBlock, before: TextBlock | undefined): boolean {
  if (/^\(/u.test(text) || readMarker(text) || /^[-–+•]\s/u.test(text) || /[.;:]$/.test(text)) return true;
  if (
    /^(?:Căn cứ|Kèm theo|Ban hành kèm|Chương|Phần|Mục|Điều|Số:|ỦY BAN|UỶ BAN|CỘNG H)/u.test(text) ||
    column !== undefined
  )
    return true;
  if (isItalic && before && !before.isItalic) return true;
  return before !== undefined && /\p{Ll}/u.test(text) && /^\p{Lu}/u.test(text) && /\p{Ll}/u.test(before.text);
}

/** A part as the component that holds it. */
export function toComponent({ kind, number, title, blocks }: AttachedPart): Enclosed {
  if (kind !== undefined) return { name: 'Attached', attributes: { kind }, blocks };
  return {
    name: 'Annex',
    attributes: { ...(number !== undefined && { number }), ...(title !== undefined && { title }) },
    blocks,
  };
}
