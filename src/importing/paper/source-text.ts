import type { Block } from './block.ts';

/**
 * The text of a paper as the office keeps it in `nguon/`: one line for each block, one for each row of a table. `line` of a
 * block counts these.
 */
export function sourceText(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block) =>
    block.type === 'text' ? [block.text] : block.rows.map((row) => row.map(({ texts }) => texts.join(' ')).join('\t')),
  );
  return lines.map((line) => `${line}\n`).join('');
}
