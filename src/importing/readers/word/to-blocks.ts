import { fold } from '../../../vietnamese/fold.ts';
import type { Block, Cell, Row, TableBlock } from '../../paper/block.ts';
import { type Line, readParagraph } from './paragraph.ts';
import { UNDRAWN } from './set-looks.ts';
import type { WordCell, WordDocument, WordNode, WordRow } from './word-model.ts';

type Table = WordNode & { type: 'table' };
/** A block before it has its place in the text of the source. */
type Loose = Line | Omit<TableBlock, 'line'>;

/** The blocks of a document, each with the line that it stands on in the text that the office keeps of it. */
export function toBlocks(document: WordDocument): Block[] {
  let line = 1;
  return withBrokenLines(looseBlocks(document.children)).map((block): Block => {
    const placed = { ...block, line };
    line += block.type === 'text' ? 1 : block.rows.length;
    return placed;
  });
}

/** Text pasted line by line has a paragraph for each line: so many, and so large a part of them, go on in the next. */
const BROKEN = { least: 3, part: 0.1 };

/** Where the paragraphs of a file are but lines of a page, they are lines: whether one goes on is decided later. */
function withBrokenLines(blocks: readonly Loose[]): Loose[] {
  const goesOn = (block: Loose, index: number): boolean => {
    const before = blocks[index - 1];
    return (
      block.type === 'text' &&
      before?.type === 'text' &&
      /^\p{Ll}/u.test(block.text) &&
      /[\p{L}\p{N},]$/u.test(before.text)
    );
  };
  const count = blocks.filter(goesOn).length;
  if (count < BROKEN.least || count < blocks.length * BROKEN.part) return [...blocks];
  return blocks.map((block) => (block.type === 'text' ? { ...block, isWhole: false } : block));
}

function looseBlocks(nodes: readonly WordNode[]): Loose[] {
  let page = 1;
  let gap = 0;
  const blocks: Loose[] = [];
  for (const node of nodes) {
    if (node.type === 'table') {
      blocks.push(...tableBlocks(node).map((block) => ({ ...block, page })));
      gap = 0;
    } else if (node.type === 'paragraph') {
      const { lines, pages } = readParagraph(node);
      page += pages;
      blocks.push(...lines.map((one, index) => ({ ...one, page, gap: index === 0 ? gap : 0 })));
      gap = lines.length > 0 ? 0 : gap + 1;
    } else if ('children' in node) {
      blocks.push(...looseBlocks(node.children));
    }
  }
  return blocks;
}

/** A table, or what a table without lines only sets side by side. */
function tableBlocks(table: Table): Loose[] {
  const cells = table.children.flatMap(({ children }) => children);
  const full = cells.filter((cell) => wordsOf(cell) !== '');
  if (full.length === 0) return [];
  if (full.length === 1) return looseBlocks(full[0]!.children);
  if (isSideBySide(table)) return columns(table);
  return [realTable(table)];
}

/** What the two halves of a letterhead or of an ending bear. */
const OF_LETTERHEAD = /(?:^|\n)(?:cong hoa xa hoi chu nghia|doc lap ?- ?tu do|dang cong san viet nam)/;
const OF_ENDING = /(?:^|\n)(?:noi nhan ?:?|t\/?m\.? |k\/?t\.? |t\/?l\.? |tuq\.? )/;
/** So many rows such a table has at most. */
const MOST_ROWS = 8;

function isSideBySide(table: Table): boolean {
  const text = fold(table.children.flatMap(({ children }) => children.map(wordsOf)).join('\n'))
    .replace(/[–—]/g, '-')
    .replace(/ +/g, ' ');
  if (table.children.length > MOST_ROWS) return false;
  if (OF_LETTERHEAD.test(text)) return true;
  if (table.styleId !== UNDRAWN) return false;
  return OF_ENDING.test(text) || sidesOf(table).length === 2;
}

const wordsOf = (node: WordNode): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? node.children
          .map(wordsOf)
          .join(node.type === 'tableCell' ? '\n' : '')
          .trim()
      : '';

/** The columns of a table that have words, by the place of their left edge. */
const sidesOf = (table: Table): number[] => [
  ...new Set(placedCells(table).flatMap(({ cell, left }) => (wordsOf(cell) === '' ? [] : [left]))),
];

function placedCells(table: Table): { cell: WordCell; left: number; width: number }[] {
  /** Columns that a cell from above still covers, and for how many rows. */
  const covered = new Map<number, number>();
  return table.children.flatMap(({ children }) => {
    let left = 0;
    const placed = children.map((cell) => {
      while ((covered.get(left) ?? 0) > 0) left += 1;
      const at = left;
      left += cell.colSpan;
      return { cell, left: at, width: cell.colSpan };
    });
    for (const [column, rows] of covered) covered.set(column, rows - 1);
    for (const { cell, left: at, width } of placed) {
      for (let column = at; cell.rowSpan > 1 && column < at + width; column += 1) covered.set(column, cell.rowSpan - 1);
    }
    return placed;
  });
}

/** The left half from top to bottom, then the right half. A cell across both halves stands where it comes. */
function columns(table: Table): Loose[] {
  const cells = placedCells(table);
  const width = Math.max(...cells.map(({ left, width: own }) => left + own));
  const sides = sidesOf(table);
  const edge = sides.length === 2 ? Math.max(...sides) : width / 2;
  const isLeft = ({ left }: { left: number }): boolean => left < edge;
  const across = cells.filter(({ width: own, cell }) => own === width && width > 1 && wordsOf(cell) !== '');
  const beside = cells.filter((one) => !across.includes(one));
  const half = (side: 'left' | 'right'): Loose[] =>
    beside
      .filter((one) => isLeft(one) === (side === 'left'))
      .flatMap(({ cell }) => looseBlocks(cell.children))
      .map((block): Loose => ({ ...block, column: side }));
  return [...half('left'), ...half('right'), ...across.flatMap(({ cell }) => looseBlocks(cell.children))];
}

function realTable(table: Table): Omit<TableBlock, 'line'> {
  const rows = table.children.map((row) => toRow(row)).filter((row) => row.length > 0);
  const heads = table.children.findIndex(({ isHeader }) => !isHeader);
  return { type: 'table', rows, headRows: heads > 0 ? heads : 1 };
}

const toRow = ({ children }: WordRow): Row =>
  children.map((cell): Cell => ({
    texts: looseBlocks(cell.children).flatMap((block) =>
      block.type === 'text' ? [block.text] : block.rows.flatMap((row) => row.flatMap(({ texts }) => texts)),
    ),
    ...(cell.colSpan > 1 && { colspan: cell.colSpan }),
    ...(cell.rowSpan > 1 && { rowspan: cell.rowSpan }),
  }));
