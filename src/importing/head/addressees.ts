import { dashOf } from '../../markup/numbering/line-starts.ts';

import type { Block, TextBlock } from '../paper/block.ts';
import type { Evidence } from '../paper/evidence.ts';

export interface Addressees {
  /** What stands before them where it is not “Kính gửi”: “CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH điện:”. */
  words?: Evidence;
  /** Word for word, with their dashes and punctuation. */
  lines: Evidence[];
  rest: readonly Block[];
}

const SENT_TO = /^(?:Kính gửi\s*:?|(?<words>.{3,200}?(?<!\p{L})điện\s*:))\s*(?<beside>.*)$/isu;

/** The lines of “Kính gửi” at the top of `blocks`, or of whom a telegram is sent to; none where neither stands there. */
export function readAddressees(paper: readonly Block[]): Addressees | undefined {
  const blocks = withWholeSender(paper);
  const [first] = blocks;
  const sent = first?.type === 'text' ? SENT_TO.exec(first.text)?.groups : undefined;
  if (!sent) return undefined;
  const { words, beside = '' } = sent;
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
  if (words === undefined) return { lines, rest: blocks.slice(used) };
  return lines.length === 0
    ? undefined
    : { words: { text: words, line: (first as TextBlock).line }, lines, rest: blocks.slice(used) };
}

/** “CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH” over “ĐIỆN:”. */
function withWholeSender(blocks: readonly Block[]): readonly Block[] {
  const [sender, verb, ...rest] = blocks;
  if (sender?.type !== 'text' || verb?.type !== 'text' || /\p{Ll}/u.test(sender.text)) return blocks;
  return /^điện\s*:/iu.test(verb.text) ? [{ ...sender, text: `${sender.text} ${verb.text}` }, ...rest] : blocks;
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
