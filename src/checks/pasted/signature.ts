import { signaturePart, type SignaturePart } from '../../domain/signature/signature-lines.ts';
import { keyOf, type OwnLine } from './own-lines.ts';

/** A signature as lines of the text. */
export interface PastedSignature {
  lines: readonly OwnLine[];
  authority: readonly string[];
  position: string | undefined;
  fullName: string | undefined;
}

/**
 * The signatures among the lines: an authority or a position, and below it what else belongs to one. A position alone is
 * none: a decision opens with that of who decides.
 * @param positions those of the header, which count in small letters too
 */
export function signaturesIn(lines: readonly OwnLine[], positions: readonly string[]): PastedSignature[] {
  const known = new Set(positions.map(keyOf));
  const found: PastedSignature[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const first = signaturePart(lines[at]!.text, known);
    if (first !== 'authority' && first !== 'position') continue;
    const block = blockFrom(lines, at, known);
    const has = (part: SignaturePart): boolean => block.some((one) => one.part === part);
    if (has('name') || has('signed') || (has('authority') && (has('position') || at + block.length === lines.length))) {
      found.push(signatureOf(block));
      at += block.length - 1;
    }
  }
  return found;
}

interface PlacedPart {
  part: SignaturePart;
  line: OwnLine;
}

function blockFrom(lines: readonly OwnLine[], from: number, known: ReadonlySet<string>): PlacedPart[] {
  const block: PlacedPart[] = [];
  for (const line of lines.slice(from)) {
    const part = signaturePart(line.text, known);
    if (part === undefined) break;
    block.push({ part, line });
    if (part === 'name') break;
  }
  return block;
}

function signatureOf(block: readonly PlacedPart[]): PastedSignature {
  const texts = (part: SignaturePart): string[] =>
    block.filter((one) => one.part === part).map(({ line }) => line.text);
  return {
    lines: block.map(({ line }) => line),
    authority: texts('authority'),
    position: texts('position').at(-1),
    fullName: texts('name')[0],
  };
}
