import { dashOf } from '../../markup/numbering/line-starts.ts';

import type { Block, TextBlock } from '../paper/block.ts';
import type { Evidence } from '../paper/evidence.ts';

export interface Addressees {
  /** Word for word, with their dashes and punctuation. */
  lines: Evidence[];
  rest: readonly Block[];
}

const SENT_TO = /^Kính gửi\s*:?\s*(.*)$/isu;

/** The lines of “Kính gửi” at the top of `blocks`; none where it does not stand there. */
export function readAddressees(blocks: readonly Block[]): Addressees | undefined {
  const [first] = blocks;
  const [, beside] = first?.type === 'text' ? (SENT_TO.exec(first.text) ?? []) : [];
  if (beside === undefined) return undefined;
  const lines: Evidence[] = [];
  let used = 1;
  if (beside !== '') lines.push({ text: beside, line: (first as TextBlock).line });
  for (const block of blocks.slice(1)) {
    if (block.type !== 'text' || !isAddressee(block, lines)) break;
    const last = lines.at(-1);
    if (last && dashOf(block.text) === undefined && !/[;:.]$/.test(last.text)) last.text += ` ${block.text}`;
    else lines.push({ text: block.text, line: block.line });
    used += 1;
  }
  return { lines, rest: blocks.slice(used) };
}

/** A list goes on while it is not closed: its lines end in “;” or break off, the last one in “.” or with nothing. */
function isAddressee(block: TextBlock, lines: readonly Evidence[]): boolean {
  const last = lines.at(-1)?.text;
  if (last === undefined) return true;
  if (dashOf(block.text) !== undefined)
    return lines.length === 1 || dashOf(lines[0]!.text) !== undefined || /[;:]$/.test(last);
  if (/\.$/.test(last)) return false;
  if (/[;,:]$/.test(last) || /^\p{Ll}/u.test(block.text)) return true;
  return false;
}
