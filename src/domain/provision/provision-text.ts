import type { Block, Body, Cell, Inline, Provision, Table } from './provision.ts';

/** The characters of a run of inlines; a line break is a line end. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      return inline.type === 'break' ? '\n' : inlineText(inline.children);
    })
    .join('');
}

/** All cells of a table, row by row, its head first. */
export function cellsOf({ head, rows }: Table): Cell[][] {
  return [...head, ...rows.map(({ cells }) => cells)];
}

/** The text of a block; of a note of the editors, none. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return inlineText(block.inlines);
    case 'table':
      return [
        block.caption ?? '',
        ...cellsOf(block).map((row) => row.map(({ inlines }) => inlineText(inlines)).join(' ')),
      ].join('\n');
    case 'quotation':
      return block.blocks.map(blockText).join('\n');
    case 'editor-note':
      return '';
  }
}

/**
 * The official text of a provision with everything under it: marker, title, blocks, one line each. Notes of the
 * editors are left out.
 */
export function provisionText(provision: Provision): string {
  const head = [provision.marker, provision.title && inlineText(provision.title)].filter(Boolean).join(' ');
  const content = provision.content.map((item) => (item.type === 'provision' ? provisionText(item) : blockText(item)));
  const [first, ...rest] = content.filter((text) => text !== '');
  // The first paragraph stands on the line of its number, as it does on paper.
  const opening = provision.title ? [head, first] : [[head, first].filter(Boolean).join(' ')];
  return [...opening, ...rest].filter(Boolean).join('\n');
}

/** The official text of a whole body. */
export function bodyText(body: Body): string {
  return body.provisions.map(provisionText).join('\n');
}
