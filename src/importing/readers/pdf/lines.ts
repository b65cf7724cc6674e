import { toNfc } from '../../../vietnamese/normalize.ts';
import type { Mark } from '../../paper/block.ts';
import type { PdfPage, Run } from './run.ts';

/** A stretch of a line without a wide gap. */
export interface Segment {
  text: string;
  left: number;
  right: number;
  /** Height of the line on the page. */
  y: number;
  size: number;
  isBold: boolean;
  isItalic: boolean;
  marks: Mark[];
}

/** What stands at one height of a page, from left to right. */
export interface PdfLine {
  segments: Segment[];
  y: number;
  page: number;
}

/** Letters that stand higher or lower than that, as parts of their size, are on another line. */
const SAME_LINE = 0.45;
/** A gap of so many sizes parts columns; blanks of a justified line are narrower. */
const COLUMN_GAP = 1.6;
/** A number of a list may stand that far before its text. */
const LIST_GAP = 6;
/** A number or sign of a list, alone. */
const LABEL =
  /^(?:[-–—+•▪*o]|\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)/]?|\p{L}\d?[.)/]|[IVXLC]{1,6}[.)/-]|(?:Điều|ĐIỀU) \d{1,3}\.?)$/u;
/** A gap of so much of a size is a blank. */
const BLANK = 0.17;
/** Letters of so much of the size of their line are set above or below it. */
const SMALL = 0.82;

/** The lines of a page from top to bottom. */
export function linesOf({ runs, number }: PdfPage): PdfLine[] {
  const rows: { y: number; size: number; runs: Run[] }[] = [];
  for (const run of runs.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.y - a.y)) {
    const row = rows.findLast(({ y, size }) => Math.abs(y - run.y) < Math.max(size, run.size) * SAME_LINE);
    if (!row) rows.push({ y: run.y, size: run.size, runs: [run] });
    else {
      row.runs.push(run);
      if (run.size > row.size) Object.assign(row, { y: run.y, size: run.size });
    }
  }
  return rows
    .toSorted((a, b) => b.y - a.y)
    .map(({ y, runs: inRow }) => ({ y, page: number, segments: segmentsOf(inRow.toSorted((a, b) => a.x - b.x)) }));
}

function segmentsOf(runs: readonly Run[]): Segment[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1)?.at(-1);
    const gap = last ? run.x - (last.x + last.width) : Infinity;
    const size = Math.max(run.size, last?.size ?? 0);
    const isList =
      groups.length > 0 &&
      gap < size * LIST_GAP &&
      LABEL.test(
        groups
          .at(-1)!
          .map(({ text }) => text)
          .join('')
          .trim(),
      );
    if (gap > size * COLUMN_GAP && !isList) groups.push([run]);
    else groups.at(-1)!.push(run);
  }
  return groups.map(toSegment);
}

function toSegment(runs: readonly Run[]): Segment {
  const size = Math.max(...runs.map((run) => run.size));
  const base = runs.find((run) => run.size === size)!.y;
  let text = '';
  let end = runs[0]!.x;
  const marks: Mark[] = [];
  const full = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
  const isBold = full.length > 0 && full.every((run) => run.isBold);
  const isItalic = full.length > 0 && full.every((run) => run.isItalic);
  for (const run of runs) {
    const isApart = run.x - end > size * BLANK && !/^\p{M}/u.test(run.text);
    if (isApart && text !== '' && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' ';
    const start = text.length;
    // Composed where it is joined: a mark may come as a run of its own.
    text = toNfc(text + run.text.replace(/[\s\u00a0]+/gu, ' ')).replace(/ {2,}/g, ' ');
    end = Math.max(end, run.x + run.width);
    if (run.isBold && !isBold) addMark(marks, { start, end: text.length, look: 'bold' }, text);
    if (run.isItalic && !isItalic) addMark(marks, { start, end: text.length, look: 'italic' }, text);
    if (run.size < size * SMALL && /[\p{L}\p{N}]/u.test(run.text)) {
      if (run.y - base > size * 0.15) addMark(marks, { start, end: text.length, look: 'superscript' }, text);
      else if (base - run.y > size * 0.08) addMark(marks, { start, end: text.length, look: 'subscript' }, text);
    }
  }
  return {
    ...trimmed(text, marks),
    left: runs[0]!.x,
    right: end,
    y: base,
    size,
    isBold,
    isItalic,
  };
}

function addMark(marks: Mark[], mark: Mark, text: string): void {
  const last = marks.findLast(({ look }) => look === mark.look);
  if (last && text.slice(last.end, mark.start).trim() === '') marks[marks.indexOf(last)] = { ...last, end: mark.end };
  else marks.push(mark);
}

/** Without blanks at the ends, marks beginning and ending at letters. */
function trimmed(text: string, marks: readonly Mark[]): { text: string; marks: Mark[] } {
  const before = text.length - text.trimStart().length;
  const kept = text.trim();
  return {
    text: kept,
    marks: marks
      .flatMap(({ start, end, look }): Mark[] => {
        const words = text.slice(start, end);
        const from = start + words.length - words.trimStart().length - before;
        const to = end - (words.length - words.trimEnd().length) - before;
        return from < to ? [{ start: from, end: Math.min(to, kept.length), look }] : [];
      })
      .toSorted((a, b) => a.start - b.start || b.end - a.end),
  };
}
