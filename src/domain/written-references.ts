import type { Block, Body, Inline, Provision } from './provision.ts';
import { walkProvisions } from './provision-tree.ts';

export type Reference = Extract<Inline, { type: 'reference' }>;

/** Every reference that the author wrote out, with the provision it stands in, in the order of the text. */
export function writtenReferences(body: Body): { reference: Reference; provision: Provision }[] {
  return [...walkProvisions(body)].flatMap((provision) =>
    inlinesOf(provision).flatMap((inline) => references([inline]).map((reference) => ({ reference, provision }))),
  );
}

function inlinesOf({ title = [], content }: Provision): Inline[] {
  return [...title, ...content.flatMap((item) => (item.type === 'provision' ? [] : blockInlines(item)))];
}

function blockInlines(block: Block): Inline[] {
  if (block.type === 'paragraph') return block.inlines;
  if (block.type === 'table') return [block.header, ...block.rows].flat(2);
  return block.blocks.flatMap(blockInlines);
}

function references(inlines: readonly Inline[]): Reference[] {
  return inlines.flatMap((inline) => {
    const inner = 'children' in inline ? references(inline.children) : [];
    return inline.type === 'reference' ? [inline, ...inner] : inner;
  });
}
