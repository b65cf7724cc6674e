/** A part of a paper as `paper.txt` draws it. */
export type DrawnPart =
  | { type: 'sides'; left: string[]; right: string[] }
  | { type: 'centred' | 'paragraph'; text: string }
  | { type: 'table'; rows: DrawnCell[][] };

export interface DrawnCell {
  text: string;
  colspan: number;
  rowspan: number;
}

const GAP = /\s{4,}/;
/** An indent that centres a line. */
const CENTRED = 8;
/** An indent that puts a line into the right half. */
const RIGHT = 30;

/**
 * Reads the drawing of a paper. Lines without an empty one between, of which one has two halves four blanks apart, are a
 * letterhead or an ending; an indent centres; `|` parts the cells of a table, where `<` goes on from the left and `^` from
 * above. Everything else is a paragraph a line.
 */
export function readDrawing(text: string): DrawnPart[] {
  return text
    .trimEnd()
    .split(/\n\s*\n/)
    .flatMap((part) => readPart(part.split('\n')));
}

function readPart(lines: readonly string[]): DrawnPart[] {
  if (lines.some((line) => line.trim().split(GAP).length === 2)) return [sidesOf(lines)];
  if (lines[0]!.startsWith('|')) return [{ type: 'table', rows: cellsOf(lines) }];
  return lines.map((line) => ({
    type: indentOf(line) >= CENTRED ? 'centred' : 'paragraph',
    text: line.trim(),
  }));
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

function sidesOf(lines: readonly string[]): DrawnPart {
  const sides = { left: [] as string[], right: [] as string[] };
  for (const line of lines) {
    const [first = '', second] = line.trim().split(GAP);
    if (second === undefined && indentOf(line) >= RIGHT) sides.right.push(first);
    else sides.left.push(first);
    if (second !== undefined) sides.right.push(second);
  }
  return { type: 'sides', ...sides };
}

function cellsOf(lines: readonly string[]): DrawnCell[][] {
  const drawn = lines.map((line) =>
    line
      .replace(/^\||\|\s*$/g, '')
      .split('|')
      .map((cell) => cell.trim()),
  );
  const above: (DrawnCell | undefined)[] = [];
  return drawn.map((row) => {
    let last: DrawnCell | undefined;
    const cells: DrawnCell[] = [];
    row.forEach((text, column) => {
      if (text === '<' && last) last.colspan += 1;
      else if (text === '^' && above[column]) {
        above[column].rowspan += 1;
        last = undefined;
      } else {
        last = { text, colspan: 1, rowspan: 1 };
        above[column] = last;
        cells.push(last);
      }
    });
    return cells;
  });
}

/** All words of a drawing in their order, by halves: what any form of the paper says. */
export function wordsOf(parts: readonly DrawnPart[]): string[] {
  return parts.flatMap((part) => {
    if (part.type === 'sides') return [...part.left, ...part.right];
    return part.type === 'table' ? part.rows.flatMap((row) => row.map(({ text }) => text)) : [part.text];
  });
}
