import { toNfc } from '../../../vietnamese/normalize.ts';
import { readMarker } from '../../../markup/numbering/markers.ts';
import { dashOf } from '../../../markup/numbering/line-starts.ts';
import type { Mark, TextBlock } from '../../paper/block.ts';
import type { WordNode } from './word-model.ts';

/** A part of a paragraph that looks alike throughout. */
interface Piece {
  text: string;
  isBold: boolean;
  isItalic: boolean;
  position?: 'superscript' | 'subscript';
}

/** A line of a paragraph: what stands between two breaks that its writer has set. */
export type Line = Omit<TextBlock, 'line'>;

/** So long may each half of a line be that a tab parts in two columns. */
const HALF_LINE = 70;

/** The lines of a paragraph, and how often a new page begins inside it. */
export function readParagraph(paragraph: WordNode & { type: 'paragraph' }): { lines: Line[]; pages: number } {
  const pieces: Piece[] = [];
  let pages = 0;
  const read = (node: WordNode, look: Omit<Piece, 'text'>): void => {
    switch (node.type) {
      case 'text':
        pieces.push({ ...look, text: node.value });
        break;
      case 'tab':
        pieces.push({ ...look, text: '\t' });
        break;
      case 'checkbox':
        pieces.push({ ...look, text: node.checked ? '☒' : '☐' });
        break;
      case 'break':
        if (node.breakType !== 'line') pages += 1;
        pieces.push({ ...look, text: '\n' });
        break;
      case 'run': {
        const { isBold, isItalic, verticalAlignment: at } = node;
        for (const one of node.children)
          read(one, { isBold, isItalic, ...(at !== 'baseline' && at && { position: at }) });
        break;
      }
      default:
        if ('children' in node) for (const one of node.children) read(one, look);
    }
  };
  for (const one of paragraph.children) read(one, { isBold: false, isItalic: false });
  const align = alignmentOf(paragraph.alignment);
  const rows = splitAt('\n', pieces).filter((row) => row.some(({ text }) => text.trim() !== ''));
  const lines = rows.flatMap((row) => columnsOf(row)).map((line) => ({ ...line, ...(align && { align }) }));
  // Where the writer broke the line, its parts may still be one sentence.
  return { lines: lines.length === 1 ? [{ ...lines[0]!, isWhole: true }] : lines, pages };
}

function alignmentOf(alignment: string | null): TextBlock['align'] {
  if (alignment === 'center') return 'centre';
  return alignment === 'right' || alignment === 'end' ? 'right' : undefined;
}

function splitAt(sign: string, pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [[]];
  for (const piece of pieces) {
    piece.text.split(sign).forEach((text, index) => {
      if (index > 0) rows.push([]);
      if (text !== '') rows.at(-1)!.push({ ...piece, text });
    });
  }
  return rows;
}

/** A line with a tab in its middle is two columns, where neither half is a number or a long text. */
function columnsOf(row: readonly Piece[]): Line[] {
  const byTab = halvesOf(row);
  const halves = byTab && areColumns(byTab[0].text, byTab[1].text) ? byTab : halvesByBlanks(row);
  if (!halves) return [toLine(row)];
  const [left, right] = halves;
  return [
    { ...left, column: 'left' },
    { ...right, column: 'right' },
  ];
}

function halvesOf(row: readonly Piece[]): [Line, Line] | undefined {
  const parts = splitAt('\t', row).filter((part) => part.some(({ text }) => text.trim() !== ''));
  const [left, right] = parts.map((part) => toLine(part));
  return parts.length === 2 && left && right ? [left, right] : undefined;
}

/** What stands at the right of a letterhead or of an ending: capitals, the motto, a place with a day. */
const AT_THE_RIGHT = /^(?:\p{Lu}\P{Ll}{5,}|Độc lập\s.*|\p{Lu}[^/]{1,40},\s*ngày\s.*)$/u;
const AT_THE_LEFT = /^(?:\p{Lu}\P{Ll}{3,}|Số\s*:?\s*\d*\s*[/-]\P{Ll}+|Nơi nhận.*|-\s.*)$/u;

/** Halves that somebody has set apart with blanks, where both are of a letterhead or of an ending. */
function halvesByBlanks(row: readonly Piece[]): [Line, Line] | undefined {
  const tabbed = row.map((piece) => ({ ...piece, text: piece.text.replace(/[ \u00a0]{4,}/g, '\t') }));
  const parts = splitAt('\t', tabbed).filter((part) => part.some(({ text }) => text.trim() !== ''));
  // “Số:      /UBND-NC      Gió Ngàn, ngày      tháng 3”: blanks are left for numbers too.
  const whole = (some: readonly Piece[][]): Line =>
    toLine(some.flatMap((part, index) => (index > 0 ? [{ ...part[0]!, text: ' ' }, ...part] : part)));
  return parts
    .slice(1)
    .map((_, index): [Line, Line] => [whole(parts.slice(0, index + 1)), whole(parts.slice(index + 1))])
    .find(
      ([left, right]) => left.text.length <= HALF_LINE && AT_THE_LEFT.test(left.text) && AT_THE_RIGHT.test(right.text),
    );
}

const areColumns = (left: string, right: string): boolean =>
  left.length >= 6 &&
  left.length <= HALF_LINE &&
  right.length <= HALF_LINE &&
  /^\p{Lu}/u.test(right) &&
  readMarker(left) === undefined &&
  dashOf(left) === undefined;

/** One line of pieces with what looks otherwise in it as marks; blanks at its ends and runs of blanks close up. */
function toLine(pieces: readonly Piece[]): Line {
  let text = '';
  const marks: Mark[] = [];
  let isBold = true;
  let isItalic = true;
  for (const piece of pieces) {
    const start = text.length;
    const written = piece.text.replace(/[\s\u00a0]+/gu, ' ');
    text += text === '' || text.endsWith(' ') ? written.trimStart() : written;
    if (text.length === start || text.slice(start).trim() === '') continue;
    isBold &&= piece.isBold;
    isItalic &&= piece.isItalic;
    const looks = [piece.position, piece.isBold ? 'bold' : undefined, piece.isItalic ? 'italic' : undefined] as const;
    for (const look of looks) if (look) addMark(marks, { start, end: text.length, look }, text);
  }
  const kept = marks.filter(({ look }) => (look === 'bold' ? !isBold : look === 'italic' ? !isItalic : true));
  return composed({ type: 'text', text: text.trimEnd(), isWhole: false, isBold, isItalic, marks: kept });
}

/** Joins a mark to the one before where only blanks part them. */
function addMark(marks: Mark[], mark: Mark, text: string): void {
  const last = marks.findLast(({ look }) => look === mark.look);
  if (last && text.slice(last.end, mark.start).trim() === '') marks[marks.indexOf(last)] = { ...last, end: mark.end };
  else marks.push(mark);
}

/** In NFC, with marks that begin and end at letters. */
function composed({ isBold, isItalic, marks = [], ...line }: Line): Line {
  const at = (offset: number): number => toNfc(line.text.slice(0, offset)).length;
  const trimmed = marks.flatMap(({ start, end, look }): Mark[] => {
    const words = line.text.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    const to = Math.min(end, line.text.length) - (words.length - words.trimEnd().length);
    return from < to ? [{ start: at(from), end: at(to), look }] : [];
  });
  return {
    ...line,
    text: toNfc(line.text),
    ...(isBold && { isBold }),
    ...(isItalic && { isItalic }),
    ...(trimmed.length > 0 && { marks: trimmed.toSorted((a, b) => a.start - b.start || b.end - a.end) }),
  };
}
