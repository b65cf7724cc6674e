import type { Block, Body, Inline } from '../provision/provision.ts';
import { cellsOf } from '../provision/provision-text.ts';
import { provisionsOf } from '../provision/provision-tree.ts';

export type Reference = Extract<Inline, { type: 'reference' }>;

/** A link as an author wrote it. */
export type WrittenLink = Extract<Inline, { type: 'link' }>;

/** Every reference that the author wrote out, in the order of the text. */
export function writtenReferences(body: Body): Reference[] {
  return inlinesOf(body).filter((inline) => inline.type === 'reference');
}

/** Every link that the author wrote out, in the order of the text. */
export function writtenLinks(body: Body): WrittenLink[] {
  return inlinesOf(body).filter((inline) => inline.type === 'link');
}

function inlinesOf(body: Body): Inline[] {
  const found: Inline[] = [];
  for (const provision of provisionsOf(body)) {
    // What stands in a row stands in its table.
    if (provision.kind === 'row') continue;
    const take = (inline: Inline): void => {
      found.push(inline);
      if ('children' in inline) inline.children.forEach(take);
    };
    provision.title?.forEach(take);
    for (const item of provision.content) if (item.type !== 'provision') eachInline(item, take);
  }
  return found;
}

function eachInline(block: Block, take: (inline: Inline) => void): void {
  if (block.type === 'paragraph') block.inlines.forEach(take);
  else if (block.type === 'table') for (const { inlines } of cellsOf(block).flat()) inlines.forEach(take);
  else for (const inner of block.blocks) eachInline(inner, take);
}
