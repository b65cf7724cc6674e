import { keyOf, type OwnLine } from './own-lines.ts';

/** A signature as lines of the text. */
export interface PastedSignature {
  lines: readonly OwnLine[];
  authority: readonly string[];
  position: string | undefined;
  fullName: string | undefined;
}

/** “TM. UỶ BAN NHÂN DÂN”, “KT. CHỦ TỊCH”, “T/L BAN THƯỜNG VỤ”. */
const AUTHORITY = /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)[.\s]\s*\p{Lu}[\p{Lu}\s,.–-]+$/u;
const OFFICES =
  'chủ tịch|giám đốc|tổng giám đốc|trưởng|chánh|bí thư|chủ nhiệm|viện trưởng|cục trưởng|chi cục trưởng|hiệu trưởng|bộ trưởng|thứ trưởng|thủ tướng|tổng thanh tra|thường trực|chỉ huy|tham mưu trưởng|kế toán|thư ký|người ký';
const POSITION = new RegExp(`^(?:(?:phó|quyền|q\\.|uỷ viên)\\s+)*(?:${OFFICES})(?!\\p{L})`, 'u');
const SIGNED = /^\(?(?:đã ký|ký tên|ký và ghi|ký, |ký số|ký điện tử)[^)]*\)?$/u;
const NAME = /^(?:(?:PGS|GS|TS|ThS|BS|KS|CN)\.\s*)*(?:\p{Lu}\p{Ll}*\s){1,4}\p{Lu}\p{Ll}*$/u;
const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{L}{2}/u.test(text);

type Part = 'authority' | 'position' | 'signed' | 'name';

function partOf({ text, key }: OwnLine, known: ReadonlySet<string>): Part | undefined {
  if (AUTHORITY.test(text)) return 'authority';
  if (POSITION.test(key) && (isCapitals(text) || known.has(key))) return 'position';
  if (SIGNED.test(key)) return 'signed';
  return NAME.test(text) ? 'name' : undefined;
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
    const first = partOf(lines[at]!, known);
    if (first !== 'authority' && first !== 'position') continue;
    const block = blockFrom(lines, at, known);
    const has = (part: Part): boolean => block.some((one) => one.part === part);
    if (has('name') || has('signed') || (has('authority') && (has('position') || at + block.length === lines.length))) {
      found.push(signatureOf(block));
      at += block.length - 1;
    }
  }
  return found;
}

interface PlacedPart {
  part: Part;
  line: OwnLine;
}

function blockFrom(lines: readonly OwnLine[], from: number, known: ReadonlySet<string>): PlacedPart[] {
  const block: PlacedPart[] = [];
  for (const line of lines.slice(from)) {
    const part = partOf(line, known);
    if (part === undefined) break;
    block.push({ part, line });
    if (part === 'name') break;
  }
  return block;
}

function signatureOf(block: readonly PlacedPart[]): PastedSignature {
  const texts = (part: Part): string[] => block.filter((one) => one.part === part).map(({ line }) => line.text);
  return {
    lines: block.map(({ line }) => line),
    authority: texts('authority'),
    position: texts('position').at(-1),
    fullName: texts('name')[0],
  };
}
