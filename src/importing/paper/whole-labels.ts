import { isLabelOver } from '../../markup/numbering/label-lines.ts';
import type { Block, TextBlock } from './block.ts';
import { joined } from './paragraphs.ts';

/** The blocks of a paper with the word of a number and the number on one line: “Điều” over “2. Trách nhiệm …”. */
export function withWholeLabels(blocks: readonly Block[]): Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const label = whole.at(-1);
    const isBroken = label?.type === 'text' && block.type === 'text' && isNumberOf(label, block);
    if (isBroken) whole[whole.length - 1] = { ...joined(label, block), isWhole: block.isWhole };
    else whole.push(block);
  }
  return whole;
}

const isNumberOf = (label: TextBlock, { text, column }: TextBlock): boolean =>
  label.column === column && isLabelOver(label.text, text);
