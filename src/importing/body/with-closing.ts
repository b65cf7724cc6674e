import type { Block } from '../paper/block.ts';
import { closesDocument } from '../../markup/outline/closing.ts';
import { readMarker } from '../../markup/numbering/markers.ts';
import { readBack } from '../draft/read-back.ts';
import { type Enclosed, writeBody } from '../draft/write-body.ts';

/**
 * The blocks with the closing paragraphs of the document set apart. Which ones close it is asked of the reader of
 * documents, that there may be one opinion.
 */
export function withClosing(blocks: readonly Block[]): (Block | Enclosed)[] {
  const closing = closingLine(blocks);
  if (closing === undefined) return [...blocks];
  return [
    ...blocks.slice(0, closing),
    { name: 'Passage', attributes: { id: 'ket-thuc' }, blocks: blocks.slice(closing) },
  ];
}

/** Where the closing begins whose last paragraph is at `index`: it may have several. */
function firstOf(blocks: readonly Block[], index: number): number {
  const before = blocks[index - 1];
  const goesOn = before?.type === 'text' && closesDocument(before.text) && readMarker(before.text) === undefined;
  return goesOn ? firstOf(blocks, index - 1) : index;
}

/** The index of the first block of the closing. */
function closingLine(blocks: readonly Block[]): number | undefined {
  const text = writeBody(blocks);
  const issue = readBack(text).issues.find(({ code }) => code === 'closing-in-provision');
  if (!issue) return undefined;
  let line = 1;
  for (const [index, block] of blocks.entries()) {
    if (line >= issue.line) return firstOf(blocks, index);
    line += writeBody([block]).trimEnd().split('\n').length + 1;
  }
  return undefined;
}
