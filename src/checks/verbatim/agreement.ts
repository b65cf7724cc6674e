import { stretchesOf } from '../../domain/release/redaction.ts';
import { withoutSpaces } from './compared-text.ts';
import { drawnHeadLength } from './drawn-heads.ts';
import { leftOutFrom } from './left-out.ts';
import type { TextPiece } from './published-text.ts';
import { type ApartLine, apartLines, lineApartAt } from './source-apart.ts';

/** So many first signs of a text tell it from others. */
export const OPENING = 24;

/** A source as it is compared with what is published. */
export interface ComparedSource {
  /** Its text without white space. */
  text: string;
  /** The lines that may be no text of the paper. */
  apart: readonly ApartLine[];
  /** How much of the text stands for what was left out of the publication. */
  leftOutAt: (offset: number) => number | undefined;
}

export function comparedSource(source: string): ComparedSource {
  const text = withoutSpaces(source);
  return { text, apart: apartLines(source), leftOutAt: leftOutFrom(source, text) };
}

/** Where publication and source differ. */
export interface Difference {
  /** Offset in the compared text of the source. */
  offset: number;
  /** What is published there, or the last of it where the source goes on behind it. */
  piece: TextPiece | undefined;
  /** Compared offset in the piece of what differs. */
  inPiece: number;
  /** How much of all that is published was found before it. */
  found: number;
}

/** How far publication and source agree. */
export interface Agreement {
  difference: Difference | undefined;
  /** The lines of the source that had to be passed over for it. */
  passed: ApartLine[];
}

/** A stretch of a piece, words or what was left out of them, without white space. */
interface Stretch {
  text: string;
  piece: TextPiece;
  /** Compared offset in the piece, and in all that is published. */
  inPiece: number;
  start: number;
  isRedaction: boolean;
}

/** How much of a stretch has been found where. */
interface Mark {
  stretch: number;
  found: number;
  offset: number;
}

/**
 * Goes through the pieces and the source side by side, each sign once. Where they differ at a line that may be no text of the
 * paper, goes on behind that line.
 * @param start compared offset of the source that the text begins at
 */
export function agreementOf(pieces: readonly TextPiece[], source: ComparedSource, start: number): Agreement {
  const stretches = comparedStretches(pieces);
  const marks: Mark[] = [{ stretch: 0, found: 0, offset: start }];
  const passes: { line: ApartLine; before: Difference }[] = [];
  for (;;) {
    const difference = differenceAfter(marks, stretches, source);
    if (!difference) return { difference, passed: passes.map(({ line }) => line) };
    const line = lineApartAt(source.apart, difference.offset);
    if (line === undefined || line === passes.at(-1)?.line || !goBack(marks, stretches, line)) {
      return withoutIdle(passes, difference);
    }
    passes.push({ line, before: difference });
  }
}

/** Lines without which no more of the publication is found were passed over in vain: the difference is where they stand. */
function withoutIdle(passes: { line: ApartLine; before: Difference }[], difference: Difference): Agreement {
  const used = passes.slice(0, passes.findLastIndex(({ before }) => before.found < difference.found) + 1);
  return { difference: passes[used.length]?.before ?? difference, passed: used.map(({ line }) => line) };
}

function comparedStretches(pieces: readonly TextPiece[]): Stretch[] {
  let start = 0;
  return pieces.flatMap((piece) => {
    const before = start;
    return stretchesOf(piece.text).map(({ text: written, isRedaction }) => {
      const stretch = { text: withoutSpaces(written), piece, inPiece: start - before, start, isRedaction };
      start += stretch.text.length;
      return stretch;
    });
  });
}

/** Goes on from the last mark, and sets one at the beginning of each stretch. */
function differenceAfter(
  marks: Mark[],
  stretches: readonly Stretch[],
  { text: source, leftOutAt }: ComparedSource,
): Difference | undefined {
  let { stretch: index, found, offset } = marks.at(-1)!;
  for (; index < stretches.length; found = 0) {
    const stretch = stretches[index]!;
    const { text, piece, isRedaction } = stretch;
    const rest = text.slice(found);
    const length = piece.isDrawn
      ? drawnLength(stretches, index, source, offset)
      : (lengthOf(rest, source.slice(offset, offset + rest.length), piece) ??
        (isRedaction ? leftOutAt(offset) : undefined));
    if (length === undefined) {
      const same = piece.isLabel || isRedaction ? 0 : commonStart(rest, source, offset);
      const reached = found + same;
      return { offset: offset + same, piece, inPiece: stretch.inPiece + reached, found: stretch.start + reached };
    }
    offset += length;
    index += 1;
    marks.push({ stretch: index, found: 0, offset });
  }
  return offset === source.length
    ? undefined
    : { offset, piece: stretches.at(-1)?.piece, inPiece: Infinity, found: Infinity };
}

/** Goes back to what was found before a line, and sets a mark behind it; false within what is found as a whole only. */
function goBack(marks: Mark[], stretches: readonly Stretch[], { start, end }: ApartLine): boolean {
  // What a tag draws may take nothing of the source: it is tried again behind the line.
  while (marks.length > 1 && marks.at(-2)!.offset >= start) marks.pop();
  if (marks.length > 1 && marks.at(-1)!.offset > start) marks.pop();
  const mark = marks.at(-1)!;
  const found = start - mark.offset;
  const { piece, isRedaction = false } = stretches[mark.stretch] ?? {};
  if (found < 0 || (found > 0 && (piece?.isDrawn || piece?.isLabel || isRedaction))) return false;
  marks[marks.length - 1] = { ...mark, found: mark.found + found, offset: end };
  return true;
}

/** How much of the source the head takes that a tag draws. Text may begin with the same words: “Phụ lục này gồm …”. */
function drawnLength(stretches: readonly Stretch[], index: number, source: string, offset: number): number {
  const next = stretches.slice(index + 1).find(({ text, piece }) => !piece.isDrawn && text !== '');
  if (next && source.startsWith(next.text.slice(0, OPENING), offset)) return 0;
  return drawnHeadLength(stretches[index]!.piece.text, source.slice(offset));
}

/** How much of the source a text takes there; undefined where it differs. Of a label neither case nor colon counts. */
function lengthOf(text: string, there: string, { isLabel }: TextPiece): number | undefined {
  if (there === text) return text.length;
  const label = text.replace(/:$/, '');
  if (!isLabel || there.slice(0, label.length).toLowerCase() !== label.toLowerCase()) return undefined;
  return there.endsWith(':') ? text.length : label.length;
}

function commonStart(text: string, source: string, offset: number): number {
  let length = 0;
  while (length < text.length && text[length] === source[offset + length]) length += 1;
  return length;
}
