import { stampLines } from '../pasted/stamp.ts';

/** A line of a source that is no text of the paper: the number of a page, or what a program stamped on it. */
export interface ApartLine {
  line: number;
  text: string;
  what: 'page' | 'stamp';
  /** Offsets in the source. */
  start: number;
  end: number;
}

/** “2”, “- 2 -”, “Trang 2/5”, alone in its line, of which every run of blanks is one. */
const PAGE = /^(?:(?:trang|page) )?[-–—]? ?\d{1,4} ?[-–—]?(?: ?(?:\/|of) ?\d{1,4})?$/iu;

/** The lines of a source that may be no text of the paper, in their order. Whether they are, the publication tells. */
export function apartLines(source: string): ApartLine[] {
  let start = 0;
  const lines = source.split('\n').map((text, index) => {
    const line = { line: index + 1, text, start, end: start + text.length };
    start += text.length + 1;
    return line;
  });
  const written = lines.filter(({ text }) => text.trim() !== '');
  const stamps = new Set(
    stampLines(written.map((line) => ({ ...line, text: line.text.trim() }))).map(({ line }) => line),
  );
  return written.flatMap((line): ApartLine[] => {
    if (stamps.has(line.line)) return [{ ...line, what: 'stamp' }];
    return PAGE.test(line.text.replace(/\s+/g, ' ').trim()) ? [{ ...line, what: 'page' }] : [];
  });
}

/** The source with blanks for a line: every offset stays. */
export function withoutLine(source: string, { start, end }: ApartLine): string {
  return source.slice(0, start) + source.slice(start, end).replace(/\S/g, ' ') + source.slice(end);
}

/**
 * The line that keeps publication and source apart where they differ at an offset: the one that begins there, or shortly
 * before it with signs that the text goes on with.
 */
export function lineApartAt(lines: readonly ApartLine[], source: string, offset: number): ApartLine | undefined {
  return lines.findLast((line) => {
    const first = line.start + (line.text.length - line.text.trimStart().length);
    if (first > offset) return false;
    const between = source.slice(first, offset).replace(/\s+/g, '').length;
    return between <= line.text.replace(/\s+/g, '').length;
  });
}
