import { allKindsOf } from '../../domain/document/document-kind.ts';
import type { Block, TextBlock } from '../paper/block.ts';
import { readHeadPart } from './letterhead.ts';

/** So far down a letterhead reaches. */
const LONGEST = 24;
/** So many lines a narrow half makes of one. */
const MOST_PIECES = 3;
/** What one line of a letterhead says, and half of it does not. */
const WHOLE = new Set(['republic', 'motto', 'party', 'place-date']);

/**
 * The blocks of a paper with the lines of its letterhead whole that a narrow half has broken: “CỘNG HOÀ XÃ HỘI” over
 * “CHỦ NGHĨA VIỆT NAM”, “Hà Nội, ngày” over “16 tháng 11 năm 2025”. Only what together is a name of the form, a kind of
 * document, or a place with a day, is joined.
 */
export function withWholeLines(blocks: readonly Block[]): Block[] {
  const taken = new Set<Block>();
  return blocks.flatMap((block, at): Block[] => {
    if (taken.has(block)) return [];
    const pieces = at < LONGEST ? piecesAt(blocks, at, taken) : [];
    const [first] = pieces;
    for (const piece of pieces) taken.add(piece);
    return [first ? { ...first, text: textOf(pieces) } : block];
  });
}

const textOf = (pieces: readonly TextBlock[]): string => pieces.map(({ text }) => text).join(' ');

/** The lines from `at` on that only together say something; none where the first says it alone. */
function piecesAt(blocks: readonly Block[], at: number, taken: ReadonlySet<Block>): TextBlock[] {
  const pieces: TextBlock[] = [];
  for (const block of inOneHalf(blocks, at, taken)) {
    // A number is no place.
    if (pieces.length === 0 && !/^\p{Lu}[^/\d]*(?:\d|$)/u.test(block.text)) return [];
    if (pieces.length > 0 && isWhole(block.text) && !isPlaceGoingOn(pieces, block)) return [];
    pieces.push(block);
    if (isWhole(textOf(pieces))) return pieces.length > 1 && isOneLine(pieces) ? pieces : [];
  }
  return [];
}

/** The block `at` and those below it, without those of the other half, which stand between where lines are read across. */
function inOneHalf(blocks: readonly Block[], at: number, taken: ReadonlySet<Block>): TextBlock[] {
  const { column } = blocks[at]!;
  const other = column === 'left' ? 'right' : 'left';
  const found: TextBlock[] = [];
  for (const block of blocks.slice(at, at + 2 * MOST_PIECES)) {
    if (taken.has(block) || (column !== undefined && block.column === other)) continue;
    if (block.type !== 'text' || block.column !== column || found.length === MOST_PIECES) break;
    found.push(block);
  }
  return found;
}

/** A place has small letters: what stands in capitals above it is the name of an organ. */
const isOneLine = (pieces: readonly TextBlock[]): boolean =>
  readHeadPart(textOf(pieces))?.part !== 'place-date' || /\p{Ll}/u.test(pieces[0]!.text);

const isWhole = (text: string): boolean => WHOLE.has(readHeadPart(text)?.part ?? '') || KINDS.has(text);

/** “NGHỊ” over “QUYẾT”. */
const KINDS = new Set([...allKindsOf('state'), ...allKindsOf('party')].map(({ name }) => name.toUpperCase()));

/** “Thành phố Hồ Chí” over “Minh, ngày 18 tháng 11 năm 2025”: the second line alone would be a place too. */
function isPlaceGoingOn(pieces: readonly TextBlock[], { text }: TextBlock): boolean {
  const above = textOf(pieces);
  return readHeadPart(text)?.part === 'place-date' && /^\p{Lu}[\p{L} ]{1,30}$/u.test(above) && /\p{Ll}/u.test(above);
}
