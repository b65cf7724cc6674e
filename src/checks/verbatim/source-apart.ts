import { stampLines } from '../pasted/stamp.ts';
import { withoutSpaces } from './compared-text.ts';

/**
 * A line of a source that is no text of the paper: the number of a page, a rule, or what a program stamped on it. A note at the
 * foot of its page is text that the publication has elsewhere.
 */
export interface ApartLine {
  line: number;
  text: string;
  what: 'page' | 'rule' | 'stamp' | 'note';
  /** Offsets in the compared text of the source. */
  start: number;
  end: number;
}

/** “2”, “- 2 -”, “Trang 2/5”, alone in its line, of which every run of blanks is one. */
const PAGE = /^(?:(?:trang|page) )?[-–—]? ?\d{1,4} ?[-–—]?(?: ?(?:\/|of) ?\d{1,4})?$/iu;

/** Whether a line has nothing but the number of a page. */
export const isPageNumber = (line: string): boolean => PAGE.test(line.replace(/\s+/g, ' '));

/** “-------”, “* * *”, alone in its line. Dots are no rule: they leave room to write. */
const RULE = /^(?:[-–—_=~](?: ?[-–—_=~]){2,}|\*(?: ?\*)*)$/u;

/** A source with more such lines is no paper; all its lines are text. */
const MAX_APART = 50_000;
/** “Ký bởi”, “Người ký”, “Signed by”: no stamp is without it. */
const STAMPED = /ký|sign/iu;

/** The lines of a source that may be no text of the paper, in their order. Whether they are, the publication tells. */
export function apartLines(source: string): ApartLine[] {
  const isStamped = STAMPED.test(source);
  const [lines, others]: [ApartLine[], ApartLine[]] = [[], []];
  let [start, line] = [0, 0];
  for (const written of linesOf(source)) {
    line += 1;
    const { length } = withoutSpaces(written);
    if (length === 0) continue;
    const text = written.trim();
    const at = { line, text, start, end: start + length };
    const spaced = text.replace(/\s+/g, ' ');
    if (PAGE.test(spaced)) lines.push({ ...at, what: 'page' });
    else if (RULE.test(spaced)) lines.push({ ...at, what: 'rule' });
    else if (isStamped) others.push({ ...at, what: 'stamp' });
    if (lines.length > MAX_APART) return [];
    start += length;
  }
  return [...lines, ...stampLines(others)].toSorted((a, b) => a.line - b.line);
}

/** The lines of a text, one after the other: of millions none is kept. */
function* linesOf(text: string): Generator<string> {
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    yield text.slice(start, end);
    start = end + 1;
  }
  yield text.slice(start);
}

/** The source with such a line of it empty: the numbers of the others stay. */
export const withoutLine = (source: string, { line }: ApartLine): string =>
  source
    .split('\n')
    .map((text, index) => (index + 1 === line ? '' : text))
    .join('\n');

/** The text behind a number may go on with the same digits: “1”, then “11. …”. */
const SAME_SIGNS = 4;

/**
 * The line that may keep publication and source apart where they differ at an offset: the one that begins there, or shortly
 * before it with signs that the text goes on with.
 */
export function lineApartAt(lines: readonly ApartLine[], offset: number): ApartLine | undefined {
  const line = lines[lastAtOrBefore(lines, offset)];
  return line && offset <= line.end + SAME_SIGNS ? line : undefined;
}

/** Index of the last line that begins at the offset or before it; -1 where there is none. */
function lastAtOrBefore(lines: readonly ApartLine[], offset: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
