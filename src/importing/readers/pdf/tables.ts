import { readMarker } from '../../../markup/numbering/markers.ts';
import { dashOf, endsSentence } from '../../../markup/numbering/line-starts.ts';
import type { Cell, Row } from '../../paper/block.ts';
import type { Rule } from './drawing.ts';
import { linesOf } from './lines.ts';
import type { PdfPage, Run } from './run.ts';

/** A table that lines on the page prove. */
export interface PdfTable {
  rows: Row[];
  /** Its upper edge. */
  top: number;
  bottom: number;
  /** Where its columns begin and end. */
  edges: readonly number[];
}

/** Lines so near to each other are one. */
const SAME = 3;

/** The tables of a page, and the letters that stand outside of them. */
export function tablesOf(page: PdfPage): { tables: PdfTable[]; page: PdfPage } {
  const tables: PdfTable[] = [];
  let runs = page.runs;
  for (const group of groupsOf(page.rules)) {
    const grid = gridOf(group);
    if (!grid) continue;
    const inside = runs.filter((run) => isInside(run, grid));
    const table = readTable(grid, group, { ...page, runs: inside });
    if (!table) continue;
    tables.push(table);
    runs = runs.filter((run) => !inside.includes(run));
  }
  return { tables: tables.toSorted((a, b) => b.top - a.top), page: { ...page, runs } };
}

/** Lines that touch each other. */
function groupsOf(rules: readonly Rule[]): Rule[][] {
  let groups: Rule[][] = [];
  for (const rule of rules) {
    const touched = groups.filter((group) => group.some((other) => touch(rule, other)));
    groups = [...groups.filter((group) => !touched.includes(group)), [...touched.flat(), rule]];
  }
  return groups;
}

function touch(one: Rule, other: Rule): boolean {
  if (one.isAcross === other.isAcross) {
    return Math.abs(one.at - other.at) <= SAME && one.from <= other.to + SAME && other.from <= one.to + SAME;
  }
  return covers(one, other.at) && covers(other, one.at);
}

const covers = ({ from, to }: Rule, at: number): boolean => from - SAME <= at && at <= to + SAME;

interface Grid {
  /** From left to right. */
  columns: number[];
  /** From top to bottom. */
  rows: number[];
}

function gridOf(group: readonly Rule[]): Grid | undefined {
  const edges = (isAcross: boolean): number[] => {
    const all = group.filter((rule) => rule.isAcross === isAcross).map(({ at }) => at);
    return all.toSorted((a, b) => a - b).filter((at, index, sorted) => index === 0 || at - sorted[index - 1]! > SAME);
  };
  const [columns, rows] = [edges(false), edges(true).toReversed()];
  // A box around a text is no table.
  return columns.length >= 3 && rows.length >= 2 ? { columns, rows } : undefined;
}

const middle = ({ x, width }: Run): number => x + width / 2;

const isInside = (run: Run, { columns, rows }: Grid): boolean =>
  middle(run) > columns[0]! && middle(run) < columns.at(-1)! && run.y < rows[0]! && run.y > rows.at(-1)! - SAME;

function readTable({ columns, rows }: Grid, group: readonly Rule[], page: PdfPage): PdfTable | undefined {
  const isRuled = (isAcross: boolean, at: number, through: number): boolean =>
    group.some(
      (rule) =>
        rule.isAcross === isAcross &&
        Math.abs(rule.at - at) <= SAME &&
        rule.from - SAME <= through &&
        through <= rule.to + SAME,
    );
  const taken = new Set<string>();
  const read = rows.slice(0, -1).map((top, row): Row => {
    const cells: Cell[] = [];
    columns.slice(0, -1).forEach((left, column) => {
      if (taken.has(`${row}/${column}`)) return;
      const x = (left + columns[column + 1]!) / 2;
      const y = (top + rows[row + 1]!) / 2;
      let [colspan, rowspan] = [1, 1];
      while (column + colspan < columns.length - 1 && !isRuled(false, columns[column + colspan]!, y)) colspan += 1;
      while (row + rowspan < rows.length - 1 && !isRuled(true, rows[row + rowspan]!, x)) rowspan += 1;
      for (let down = 0; down < rowspan; down += 1) {
        for (let right = 0; right < colspan; right += 1) taken.add(`${row + down}/${column + right}`);
      }
      const box = { columns: [left, columns[column + colspan]!], rows: [top, rows[row + rowspan]!] };
      cells.push({
        texts: textsIn({ ...page, runs: page.runs.filter((run) => isInside(run, box)) }),
        ...(colspan > 1 && { colspan }),
        ...(rowspan > 1 && { rowspan }),
      });
    });
    return cells;
  });
  const filled = read.flat().filter(({ texts }) => texts.length > 0).length;
  return filled < 2 ? undefined : { rows: read, top: rows[0]!, bottom: rows.at(-1)!, edges: columns };
}

/** The paragraphs of a cell: a line goes on in the next but before the number or sign of an item. */
function textsIn(page: PdfPage): string[] {
  const texts: string[] = [];
  for (const { segments } of linesOf(page)) {
    const line = segments.map(({ text }) => text).join(' ');
    const last = texts.at(-1);
    const isItem =
      dashOf(line) !== undefined || (readMarker(line) !== undefined && last !== undefined && endsSentence(last));
    if (last === undefined || isItem) texts.push(line);
    else texts[texts.length - 1] = `${last} ${line}`;
  }
  return texts;
}

/** Whether a table only goes on from the page before: its columns are the same. */
export const goesOn = (before: PdfTable, next: PdfTable): boolean =>
  before.edges.length === next.edges.length &&
  before.edges.every((at, index) => Math.abs(at - next.edges[index]!) <= SAME);
