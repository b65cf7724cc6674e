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

/** How a run of inlines is read as text. */
export type TextOf = (inlines: readonly Inline[]) => string;

/** All cells of a table, row by row, its head first. */
export function cellsOf({ head, rows }: Table): Cell[][] {
  return [...head, ...rows.map(({ cells }) => cells)];
}

/** The text of a block; of a note of the editors, none. */
export function blockText(block: Block, textOf: TextOf = inlineText): string {
  switch (block.type) {
    case 'paragraph':
      return textOf(block.inlines);
    case 'table':
      return [
        block.caption ?? '',
        ...cellsOf(block).map((row) => row.map(({ inlines }) => textOf(inlines)).join(' ')),
      ].join('\n');
    case 'quotation':
      return block.blocks.map((inner) => blockText(inner, textOf)).join('\n');
    case 'editor-note':
      return '';
  }
}

/**
 * The official text of a provision with everything under it: marker, title, blocks, one line each. Notes of the
 * editors are left out.
 */
export function provisionText(provision: Provision, textOf: TextOf = inlineText): string {
  const head = [provision.marker, provision.title && textOf(provision.title)].filter(Boolean).join(' ');
  const content = provision.content.map((item) =>
    item.type === 'provision' ? provisionText(item, textOf) : blockText(item, textOf),
  );
  const [first, ...rest] = content.filter((text) => text !== '');
  // The first paragraph stands on the line of its number, as it does on paper.
  const opening = provision.title ? [head, first] : [[head, first].filter(Boolean).join(' ')];
  return [...opening, ...rest].filter(Boolean).join('\n');
}

/** The official text of a whole body. */
export function bodyText(body: Body): string {
  return body.provisions.map((provision) => provisionText(provision)).join('\n');
}
