import { blockText } from '../../domain/provision/provision-text.ts';
import type { Block, Body, Cell, Inline, Provision } from '../../domain/provision/provision.ts';
import type { NamedDocuments } from './named-documents.ts';

/**
 * A text without what leads to the named documents: the words that lead there stay, notes of the editors that name one
 * go, and so does what the editors say of a quotation's source. No character of official text changes.
 */
export function publicBody({ provisions }: Body, named: NamedDocuments): Body {
  return { provisions: provisions.map((provision) => publicProvision(provision, named)) };
}

function publicProvision(provision: Provision, named: NamedDocuments): Provision {
  const { title, content } = provision;
  return {
    ...provision,
    ...(title && { title: publicInlines(title, named) }),
    content: content.flatMap((item): (Block | Provision)[] =>
      item.type === 'provision' ? [publicProvision(item, named)] : publicBlocks([item], named),
    ),
  };
}

function publicBlocks(blocks: readonly Block[], named: NamedDocuments): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.type) {
      case 'paragraph':
        return [{ ...block, inlines: publicInlines(block.inlines, named) }];
      case 'table': {
        const publicCells = (cells: Cell[]): Cell[] =>
          cells.map((cell) => ({ ...cell, inlines: publicInlines(cell.inlines, named) }));
        const rows = block.rows.map((row) => ({ ...row, cells: publicCells(row.cells) }));
        return [{ ...block, head: block.head.map(publicCells), rows }];
      }
      case 'quotation': {
        const { source, ...rest } = block;
        const quoted = { ...rest, blocks: publicBlocks(block.blocks, named) };
        return [source === undefined || named.isNamedIn(source) ? quoted : { ...quoted, source }];
      }
      case 'editor-note':
        return isNoteOf(block.blocks, named) ? [] : [block];
    }
  });
}

/** Whether a note of the editors names one of the documents, in its words or by where they lead. */
function isNoteOf(blocks: readonly Block[], named: NamedDocuments): boolean {
  const text = blocks.map((block) => blockText(block)).join('\n');
  return named.isNamedIn(text) || JSON.stringify(publicBlocks(blocks, named)) !== JSON.stringify(blocks);
}

function publicInlines(inlines: readonly Inline[], named: NamedDocuments): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (!('children' in inline)) return [inline];
    const children = publicInlines(inline.children, named);
    return leadsThere(inline, named) ? children : [{ ...inline, children }];
  });
}

function leadsThere(inline: Inline, { slugs, isNamedIn }: NamedDocuments): boolean {
  if (inline.type === 'reference') return inline.document !== undefined && slugs.has(inline.document);
  return inline.type === 'link' && isNamedIn(inline.href);
}
