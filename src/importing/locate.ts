import { collapseSpaces } from '../vietnamese/normalize.ts';
import { type Block, blockText } from './paper/block.ts';
import type { Evidence } from './paper/evidence.ts';

/** The line of the source where words stand, by the blocks that they were taken from; the first line where none has them. */
export function locate(words: string, blocks: readonly Block[]): Evidence {
  const sought = collapseSpaces(words);
  const found = blocks.find((block) => collapseSpaces(blockText(block)).includes(sought));
  return { text: sought, line: (found ?? blocks[0])?.line ?? 1 };
}
