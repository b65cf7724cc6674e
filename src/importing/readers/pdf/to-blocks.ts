import type { Block, TableBlock, TextBlock } from '../../paper/block.ts';
import { halvesOf, type Part } from './halves.ts';
import { linesOf, type PdfLine, type Segment } from './lines.ts';
import { goesOn, type PdfTable, tablesOf } from './tables.ts';
import type { PdfPage } from './run.ts';

/** Where the lines of a paper begin and end. */
interface Margins {
  left: number;
  right: number;
  /** Where first lines of paragraphs begin, if they are indented. */
  indent?: number;
  /** From line to line inside a paragraph. */
  leading: number;
}

/** Lines so near to an edge touch it. */
const NEAR = 6;
/** A centred line may be so far from the middle. */
const OFF_MIDDLE = 8;

/** The blocks of pages, line by line, each with how it stands to the line before as far as the page shows it. */
export function toBlocks(pages: readonly PdfPage[]): Block[] {
  const read = pages.map((one) => {
    const { tables, page } = tablesOf(one);
    return { page: page.number, width: Math.round(page.width), lines: linesOf(page), tables };
  });
  // Pages that lie across have margins of their own.
  const ofWidth = new Map(
    [...Map.groupBy(read, ({ width }) => width)].map(([width, same]) => [
      width,
      marginsOf(same.flatMap(({ lines }) => lines)),
    ]),
  );
  const blocks: Block[] = [];
  let line = 1;
  let open: { table: PdfTable; block: TableBlock } | undefined;
  let before: Segment | undefined;
  let beforePage = 0;
  let margins = [...ofWidth.values()][0]!;
  const add = (segment: Segment, page: number, column?: 'left' | 'right'): void => {
    const isLone = /^\W*\d{1,3}\W*$/.test(segment.text);
    const align = column ? undefined : alignmentOf(segment, margins);
    const flow =
      column || align || isLone || !before ? undefined : flowOf(before, segment, page === beforePage, margins);
    blocks.push({
      type: 'text',
      text: segment.text,
      line: line++,
      page,
      isWhole: false,
      ...(align && { align }),
      ...(column && { column }),
      ...(segment.isBold && { isBold: true }),
      ...(segment.isItalic && { isItalic: true }),
      ...(segment.marks.length > 0 && { marks: segment.marks }),
      ...(flow && { flow }),
    });
    if (isLone) return;
    open = undefined;
    before = column || align ? undefined : segment;
    beforePage = page;
  };
  const addTable = (table: PdfTable, page: number): void => {
    const isMore = open !== undefined && open.block.page !== page && goesOn(open.table, table);
    if (open && isMore) {
      open.block = { ...open.block, rows: [...open.block.rows, ...table.rows], page };
      blocks[blocks.length - 1] = open.block;
      open.table = table;
    } else {
      const block: TableBlock = { type: 'table', rows: table.rows, headRows: 1, line, page };
      open = { table, block };
      blocks.push(block);
    }
    line += table.rows.length;
    before = undefined;
  };
  for (const { page, width, lines, tables } of read) {
    margins = ofWidth.get(width)!;
    const middle = (margins.left + margins.right) / 2;
    let rest = lines;
    for (const table of [...tables, undefined]) {
      const above = table ? rest.filter(({ y }) => y > table.top) : rest;
      rest = rest.filter((one) => !above.includes(one));
      for (const part of halvesOf(above, middle)) addPart(part, (segment, column) => add(segment, page, column));
      if (table) addTable(table, page);
    }
  }
  return blocks;
}

function addPart(part: Part, add: (segment: Segment, column?: 'left' | 'right') => void): void {
  if (part.type === 'line') {
    add(part.segment);
    return;
  }
  for (const segment of part.left) add(segment, 'left');
  for (const segment of part.right) add(segment, 'right');
}

/** How a line stands to the one before: a line that its writer ended early ends a paragraph, a full one goes on. */
function flowOf(before: Segment, next: Segment, isSamePage: boolean, margins: Margins): TextBlock['flow'] {
  const letter = (next.right - next.left) / Math.max(next.text.length, 1);
  const firstWord = next.text.split(' ', 1)[0]!.length * letter;
  if (before.right + firstWord + letter < margins.right - NEAR) return 'begins';
  const isIndented = margins.indent !== undefined && Math.abs(next.left - margins.indent) < NEAR;
  if (isIndented && next.left - before.left > NEAR) return 'begins';
  if (isSamePage && before.y - next.y > margins.leading * 1.18 && next.left - before.left > -NEAR) return 'begins';
  return 'goes-on';
}

function alignmentOf({ left, right }: Segment, margins: Margins): 'centre' | undefined {
  const middle = (margins.left + margins.right) / 2;
  const isInside = left > margins.left + 2 * NEAR && right < margins.right - NEAR;
  const isAtIndent = margins.indent !== undefined && Math.abs(left - margins.indent) < 2;
  return isInside && !isAtIndent && Math.abs((left + right) / 2 - middle) < OFF_MIDDLE ? 'centre' : undefined;
}

function marginsOf(lines: readonly PdfLine[]): Margins {
  const single = lines.flatMap(({ segments }) => (segments.length === 1 ? segments : []));
  const long = single.filter(({ text }) => text.length > 40);
  const edges = long.length > 0 ? long : single;
  const left = Math.min(...repeated(single.map((one) => one.left)));
  const right = Math.max(...mostOften(edges.map((one) => one.right)));
  const indents = edges.map((one) => one.left).filter((at) => at > left + NEAR && at < left + 80);
  const [indent] = mostOften(indents);
  const steps = lines.flatMap((line, index) => {
    const above = lines[index - 1];
    return above && above.page === line.page && above.y > line.y ? [above.y - line.y] : [];
  });
  return {
    left: Number.isFinite(left) ? left : 0,
    right: Number.isFinite(right) ? right : 0,
    ...(indent !== undefined && indents.length >= 2 && { indent }),
    leading: steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 3)] ?? 0,
  };
}

/** The places that come more than once, or all where none does. */
function repeated(places: readonly number[]): number[] {
  const twice = places.filter((place, index) =>
    places.some((other, at) => at !== index && Math.abs(other - place) < 2),
  );
  return twice.length > 0 ? twice : [...places];
}

/** The places that come most often, and those that come nearly as often. */
function mostOften(places: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(Math.round(place / 2) * 2, (counts.get(Math.round(place / 2) * 2) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts]
    .filter(([, count]) => count * 4 >= most)
    .sort(([, a], [, b]) => b - a)
    .map(([place]) => place);
}
