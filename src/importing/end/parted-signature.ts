import { dashOf } from '../../markup/numbering/line-starts.ts';
import type { Block, TextBlock } from '../paper/block.ts';
import { isName, isSignature } from './signature.ts';

const RECIPIENTS = /^Nơi nhận\s*:?\s*/iu;

/**
 * The recipients and the signature beside them apart where a program has put one blank between: “- Như trên; KT. CHỦ TỊCH”.
 * Capitals that say as what somebody signs end a line of recipients; behind them a name does too.
 */
export function withPartedSignature(blocks: readonly Block[]): Block[] {
  const start = blocks.findIndex((block) => block.type === 'text' && RECIPIENTS.test(block.text));
  let isSigned = false;
  return blocks.flatMap((block, index): Block[] => {
    if (start < 0 || index < start || block.type !== 'text' || block.column !== undefined) return [block];
    const at = signatureStart(block.text, isSigned);
    if (at === undefined) return [block];
    isSigned = true;
    return halves(block, at);
  });
}

const halves = (block: TextBlock, at: number): TextBlock[] => [
  { ...block, text: block.text.slice(0, at).trimEnd(), column: 'left' },
  { ...block, text: block.text.slice(at), column: 'right', gap: 0 },
];

function signatureStart(text: string, isSigned: boolean): number | undefined {
  const label = RECIPIENTS.exec(text)?.[0];
  if (label !== undefined) return isSignature(text.slice(label.length)) ? label.length : undefined;
  if (dashOf(text) === undefined) return undefined;
  for (const { index, 0: mark } of text.matchAll(/[;.)]\s+(?=\p{Lu})/gu)) {
    const rest = text.slice(index + mark.length);
    const isOther = isSignature(rest) || (isSigned && isName(rest) && /\p{Ll}/u.test(rest));
    if (isOther) return index + mark.length;
  }
  return undefined;
}
