/** Rows of cells that stand below each other, and how many lines of the text they take. */
export interface LaidTable {
  rows: string[][];
  lines: number;
}

/** Words of a line with where they stand; two blanks end them. */
interface Chunk {
  text: string;
  start: number;
  end: number;
}

/** The head of such a table begins with the column of running numbers. */
const HEAD = /^\s*(?:STT|TT|Số TT)\s+\S.*\S\s{2,}\S/u;
const ROW = /^\s*(?:\d{1,3}|[IVXLC]{1,6}|[A-ZĐ])[.)]?(?:\s{2,}\S|\s*$)/u;
/** A number with one blank behind it is that of a provision. */
const PROVISION = /^\s*(?:\d{1,3}\.|[a-zđ]\)|[IVXLC]{1,6}\.|Điều \d+\.)\s\p{Lu}/u;
const FEWEST = 3;
/** So many lines the head may take. */
const LONGEST_HEAD = 5;

/**
 * The table that begins with the line `at`, as a program writes one that keeps the layout of a page: its columns stand below
 * each other with a strip of blanks between. Nothing is taken where a line runs through such a strip.
 */
export function laidTable(lines: readonly string[], at: number): LaidTable | undefined {
  if (!HEAD.test(lines[at] ?? '')) return undefined;
  const first = lines.slice(at + 1, at + 1 + LONGEST_HEAD).findIndex((line) => ROW.test(line));
  if (first < 0) return undefined;
  const begin = at + 1 + first;
  const head = groupsOf(lines.slice(at, begin));
  const second = head[1]?.start ?? 0;
  if (head.length < FEWEST || head.some(({ text }) => text === '')) return undefined;
  const end = endOf(lines, begin, head, Math.min(second, ...lines.slice(begin, begin + 1).map(textStart)));
  const body = lines.slice(begin, end).filter((line) => line.trim() !== '');
  const borders = head.slice(1).map((group, index) => stripBetween(body, head[index]!, group));
  if (borders.some((border, index) => border === undefined || border <= (borders[index - 1] ?? 0))) return undefined;
  const cellsOf = (line: string): string[] => cutAt(line, borders as number[]);
  const rows = rowsOf(lines.slice(begin, end), cellsOf);
  return rows && { rows: [head.map(({ text }) => text), ...rows], lines: end - at };
}

/** Where the words behind the number of a row begin. */
const textStart = (line: string): number => /^\s*\S+\s{2,}/.exec(line)?.[0].length ?? Infinity;

/** Two blanks part words; behind the word for the number one does. */
const CHUNK = /(?<=^\s*)(?:STT|TT|Số TT)(?=\s)|\S+(?: \S+)*/gu;

const chunksOf = (line: string): Chunk[] =>
  Array.from(line.matchAll(CHUNK), ({ 0: text, index }) => ({ text, start: index, end: index + text.length }));

/** The cells of a head: lines below each other are one; what stands over several belongs to the first of them. */
function groupsOf(lines: readonly string[]): Chunk[] {
  const groups: Chunk[] = [];
  for (const chunk of lines.toReversed().flatMap(chunksOf)) {
    const below = groups.filter(({ start, end }) => start < chunk.end && chunk.start < end);
    const [own] = below.toSorted((a, b) => a.start - b.start);
    if (!own) groups.push({ ...chunk });
    // Capitals below the name of one column are the first row, whose number stands further down.
    else if (below.length === 1 && /^\p{Lu}/u.test(own.text)) return [];
    else {
      own.text = `${chunk.text} ${own.text}`;
      if (below.length === 1)
        Object.assign(own, { start: Math.min(own.start, chunk.start), end: Math.max(own.end, chunk.end) });
    }
  }
  return groups.toSorted((a, b) => a.start - b.start);
}

/** The table goes on as long as lines begin with a number or below the second column; one empty line may part rows. */
function endOf(lines: readonly string[], begin: number, head: readonly Chunk[], second: number): number {
  let end = begin;
  for (let at = begin; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (line.includes('\f')) break;
    if (line.trim() === '') {
      if (!isRowBehind(lines, at + 1)) break;
      continue;
    }
    const indent = line.length - line.trimStart().length;
    if (!ROW.test(line) && (indent < second - 1 || isParagraph(line, head, indent === second))) break;
    end = at + 1;
  }
  return end;
}

/** What runs below three columns, or begins with the number of a provision outside a column, is text behind the table. */
function isParagraph(line: string, head: readonly Chunk[], isInColumn: boolean): boolean {
  const chunks = chunksOf(line);
  const isLong = chunks.some(
    ({ start, end }) => head.filter((one) => start < one.end && one.start < end).length >= FEWEST,
  );
  return isLong || (chunks.length === 1 && !isInColumn && PROVISION.test(line));
}

/** Behind an empty line the table goes on where a number stands in the lines up to the next one. */
function isRowBehind(lines: readonly string[], at: number): boolean {
  for (let next = at; lines[next] !== undefined && lines[next]!.trim() !== ''; next += 1) {
    if (ROW.test(lines[next]!)) return true;
  }
  return false;
}

/** The strip between two heads through which no line runs, the nearest to the second: its right edge. */
function stripBetween(lines: readonly string[], left: Chunk, right: Chunk): number | undefined {
  const edges: { from: number; edge: number }[] = [];
  let from: number | undefined;
  for (let at = left.start + 1; at <= right.end; at += 1) {
    if (lines.every((line) => (line[at] ?? ' ') === ' ')) from ??= at;
    else if (from !== undefined) {
      edges.push({ from, edge: at });
      from = undefined;
    }
  }
  const far = ({ from: begin, edge }: { from: number; edge: number }): number =>
    Math.max(0, begin - right.start, right.start - edge);
  const best = edges.toSorted((a, b) => far(a) - far(b))[0];
  return best && isMostlyWide(lines, best.edge) ? best.edge : undefined;
}

/** One blank stands between words too: in most lines that have words on both sides the strip is wider. */
function isMostlyWide(lines: readonly string[], edge: number): boolean {
  const both = lines.filter((line) => line.slice(0, edge).trim() !== '' && line.slice(edge).trim() !== '');
  const narrow = both.filter((line) => /\S $/u.test(line.slice(0, edge)) && /^\S/u.test(line.slice(edge)));
  return narrow.length * 2 < both.length;
}

const cutAt = (line: string, borders: readonly number[]): string[] =>
  [0, ...borders].map((from, index) => line.slice(from, borders[index]).replace(/\s+/gu, ' ').trim());

/** A number begins a row; where empty lines part them, a row may have its number in the middle. */
function rowsOf(lines: readonly string[], cellsOf: (line: string) => string[]): string[][] | undefined {
  const blocks: string[][][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') blocks.push([]);
    else blocks.at(-1)!.push(cellsOf(line));
  }
  const isParted = blocks.length > 2 && blocks.every((block) => block.filter(([number]) => number !== '').length <= 1);
  if (isParted) return blocks.filter((block) => block.length > 0).map((block) => block.reduce(joined));
  const rows: string[][] = [];
  for (const cells of blocks.flat()) {
    if (cells[0] !== '') rows.push(cells);
    else if (rows.length === 0) return undefined;
    else rows[rows.length - 1] = joined(rows.at(-1)!, cells);
  }
  return rows;
}

const joined = (row: string[], next: readonly string[]): string[] =>
  row.map((cell, index) => `${cell} ${next[index] ?? ''}`.trim());
