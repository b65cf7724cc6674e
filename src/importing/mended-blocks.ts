import { withPartedHalves } from './head/parted-halves.ts';
import { withWholeLines } from './head/whole-lines.ts';
import type { Block } from './paper/block.ts';
import { withWholeLabels } from './paper/whole-labels.ts';

/** The blocks of a paper with what a narrow half has broken whole, and what one blank has joined apart: no letter changes. */
export const mendedBlocks = (blocks: readonly Block[]): Block[] =>
  withWholeLabels(withWholeLines(withPartedHalves(blocks)));
