import { dashOf } from '../../markup/numbering/line-starts.ts';
import type { Evidence } from '../paper/evidence.ts';
import type { Removal } from '../paper/removal.ts';
import { withPartedSignature } from './parted-signature.ts';
import { isName, isSignature, type SignedBy, signersOf } from './signature.ts';
import type { Block, TextBlock } from '../paper/block.ts';

export interface Ending {
  /** What stands before it: the text of the document. */
  text: readonly Block[];
  places: Evidence[];
  signers: SignedBy[];
  removals: Removal[];
  /** What stands behind the signature: annexes and attached documents. */
  after: readonly Block[];
}

const RECIPIENTS = /^Nơi nhận\s*:?\s*(.*)$/isu;

/**
 * The recipients and the signature, which end the document itself. They are looked for from “Nơi nhận”, or from the words
 * of a signature behind “./.”; what follows them is attached.
 */
export function readEnding(paper: readonly Block[]): Ending {
  const blocks = withPartedSignature(paper);
  const start = startOfEnding(blocks);
  if (start === undefined) return { text: blocks, places: [], signers: [], removals: [], after: [] };
  const places: Evidence[] = [];
  const signature: TextBlock[] = [];
  const removals: Removal[] = [];
  let isInPlaces = false;
  /** The signature has begun behind the list. */
  let isSigned = false;
  let end = start;
  for (const block of blocks.slice(start)) {
    if (block.type !== 'text' || isAttached(block, signature) || isBehind(block, signature)) break;
    const [, beside] = RECIPIENTS.exec(block.text) ?? [];
    if (beside !== undefined) {
      isInPlaces = true;
      removals.push({
        text: beside === '' ? block.text : block.text.slice(0, -beside.length),
        line: block.line,
        why: 'label',
      });
      if (beside !== '') places.push({ text: beside, line: block.line });
    } else if (isInPlaces && isPlace(block, places, isSigned)) addPlace(block, places);
    else {
      signature.push(block);
      isSigned = places.length > 0;
    }
    end += 1;
  }
  return {
    text: blocks.slice(0, start),
    places,
    signers: signersOf(byColumn(signature)),
    removals,
    after: blocks.slice(end),
  };
}

function startOfEnding(blocks: readonly Block[]): number | undefined {
  const places = blocks.findIndex((block) => block.type === 'text' && /^Nơi nhận\s*(?::|$)/iu.test(block.text));
  const signed = blocks.findIndex(
    (block, index) => block.type === 'text' && isSignature(block.text) && isBehindText(blocks, index),
  );
  const found = [places, signed].filter((index) => index >= 0);
  return found.length > 0 ? Math.min(...found) : undefined;
}

function isBehindText(blocks: readonly Block[], index: number): boolean {
  const before = blocks.slice(0, index).findLast((block) => block.type === 'text');
  return before !== undefined && (/\.\/\.\s*$|\.\s*$/.test(before.text) || isSignature(before.text));
}

/** The head of an annex, or of what is issued with the document, behind a signature. */
function isAttached(block: TextBlock, signature: readonly TextBlock[]): boolean {
  if (
    /^(?:PHỤ LỤC|Phụ lục|DANH MỤC|DANH SÁCH|QUY CHẾ|QUY ĐỊNH|ĐỀ ÁN|KẾ HOẠCH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|BIỂU|MẪU|NỘI QUY|ĐIỀU LỆ)(?!\p{L})/u.test(
      block.text,
    )
  ) {
    return signature.length > 0;
  }
  return false;
}

/** Capitals below the name of whoever signs that are neither an office nor a name: something else begins there. */
function isBehind({ text, column }: TextBlock, signature: readonly TextBlock[]): boolean {
  const last = signature.at(-1);
  if (last === undefined || column !== undefined || !isName(last.text) || !/\p{Ll}/u.test(last.text)) return false;
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && !isSignature(text);
}

/** How many copies were made, and who typed them: “Huy (23 bản)”. */
const COPIES = /^\p{L}{1,12}\s*\(\d{1,3}\s*(?:bản|b)\)$/u;

/** A place goes on until the list is closed; in the left column, or with a dash. */
function isPlace(block: TextBlock, places: readonly Evidence[], isSigned: boolean): boolean {
  if (block.column === 'right') return false;
  if (dashOf(block.text) !== undefined) return true;
  // Without columns whoever signs follows the list, though nothing may close it: “- Lưu: VT, TH (2b)Hà”.
  if (block.column === undefined && isSigned) return false;
  const last = places.at(-1)?.text;
  if (last !== undefined && COPIES.test(block.text)) return true;
  if (last === undefined || isSignature(block.text)) return !isSignature(block.text);
  if (/^\p{Ll}/u.test(block.text)) return true;
  // Below “- Lưu: VT.” whoever typed the paper may have left a mark: “HP_QĐ (23 bản)”.
  return !/[.;]$/.test(last) || (block.column === 'left' && !isName(block.text));
}

function addPlace(block: TextBlock, places: Evidence[]): void {
  const last = places.at(-1);
  if (last && dashOf(block.text) === undefined && (!/[.;]$/.test(last.text) || /^\p{Ll}/u.test(block.text)))
    last.text += ` ${block.text}`;
  else places.push({ text: block.text, line: block.line });
}

/** Signatures that stand side by side come line by line: each column is one, where each has a name. */
function byColumn(lines: readonly TextBlock[]): TextBlock[] {
  const right = lines.filter(({ column }) => column === 'right');
  const left = lines.filter((line) => !right.includes(line));
  const isEach = [left, right].every((half) => half.some(({ text }) => isName(text)));
  return isEach ? [...left, ...right] : [...lines];
}
