import type { Block, Body, Inline, Provision } from './provision.ts';
import { provisionsOf } from './provision-tree.ts';

export type Reference = Extract<Inline, { type: 'reference' }>;

/** A reference with the provision it stands in. */
export interface WrittenReference {
  reference: Reference;
  provision: Provision;
}

/** Every reference that the author wrote out, in the order of the text. */
export function writtenReferences(body: Body): WrittenReference[] {
  const found: WrittenReference[] = [];
  for (const provision of provisionsOf(body)) {
    const take = (inline: Inline): void => {
      if (inline.type === 'reference') found.push({ reference: inline, provision });
      if ('children' in inline) inline.children.forEach(take);
    };
    provision.title?.forEach(take);
    for (const item of provision.content) if (item.type !== 'provision') eachInline(item, take);
  }
  return found;
}

function eachInline(block: Block, take: (inline: Inline) => void): void {
  if (block.type === 'paragraph') block.inlines.forEach(take);
  else if (block.type === 'table') [block.header, ...block.rows].flat(2).forEach(take);
  else for (const inner of block.blocks) eachInline(inner, take);
}
