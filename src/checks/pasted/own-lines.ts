import { bodyLines } from '../../corpus/entry/body-lines.ts';
import { collapseSpaces, unifyDashes } from '../../vietnamese/normalize.ts';
import { toNewTonePlacement } from '../../vietnamese/tone-placement.ts';

/** A line of a document's own text, or a cell of one: what a table or wide blanks set side by side is read apart. */
export interface OwnLine {
  line: number;
  /** Which cell of its line it is. */
  column: number;
  /** Without signs of markup around it. */
  text: string;
  /** In small letters, tones and dashes in one way. */
  key: string;
}

/** A tag whose text is not that of the document itself: where it opens or closes, and whether it does both in one line. */
const APART = /^\s*<(?<closing>\/)?(?!Passage\b|Table\b)\p{Lu}\w*/u;
const CLOSES_AT_ONCE = /(?:<\/\w+|\/)>\s*$/;
/** A paragraph is not looked at: no line of a letterhead or of a signature is longer. */
const LONGEST = 400;
const SIDE_BY_SIDE = /\t+| {3,}|\|/;

/** The lines of the document itself, in their order; annexes, quotations and notes have headers of their own. */
export function ownLines(file: string): OwnLine[] {
  let depth = 0;
  return bodyLines(file).flatMap((raw, index) => {
    const tag = APART.exec(raw);
    if (tag?.groups!['closing']) depth = Math.max(0, depth - 1);
    else if (tag && !CLOSES_AT_ONCE.test(raw)) depth += 1;
    if (depth > 0 || tag || raw.length > LONGEST || raw.trim() === '') return [];
    return raw.split(SIDE_BY_SIDE).flatMap((cell, column) => {
      const text = collapseSpaces(cell.replace(/[*_#\\]|<\/?\w+\s*\/?>/g, ''));
      return text === '' || /^[-–—=:\s]+$/.test(text) ? [] : [{ line: index + 1, column, text, key: keyOf(text) }];
    });
  });
}

export const keyOf = (text: string): string => collapseSpaces(unifyDashes(toNewTonePlacement(text))).toLowerCase();
