import { describe, expect, it } from 'vitest';
import type { Cell } from './provision.ts';
import { coveringCells } from './table-grid.ts';

const cell = (text: string, more: Partial<Cell> = {}): Cell => ({ inlines: [{ type: 'text', value: text }], ...more });

/** “name@column”, with an arrow where it reaches down from above. */
const covering = (...rows: Cell[][]): string[][] =>
  coveringCells(rows).map((row) =>
    row.map(({ cell: { inlines }, column, isFromAbove }) => {
      const [text] = inlines;
      return `${text?.type === 'text' ? text.value : ''}@${column}${isFromAbove ? '↓' : ''}`;
    }),
  );

describe('what covers the rows of a table', () => {
  it('are their own cells where none is joined', () => {
    expect(covering([cell('a'), cell('b')], [cell('c')], [])).toEqual([['a@0', 'b@1'], ['c@0'], []]);
  });

  it('are cells as wide as they are', () => {
    expect(covering([cell('a', { columns: 2 }), cell('b')], [cell('c'), cell('d'), cell('e')])).toEqual([
      ['a@0', 'b@2'],
      ['c@0', 'd@1', 'e@2'],
    ]);
  });

  it('are also cells that reach down to them, each in its column, as far as they reach', () => {
    expect(
      covering(
        [cell('a', { rows: 3 }), cell('b'), cell('c', { rows: 2, columns: 2 })],
        [cell('d')],
        [cell('e'), cell('f')],
        [cell('g')],
      ),
    ).toEqual([['a@0', 'b@1', 'c@2'], ['a@0↓', 'd@1', 'c@2↓'], ['a@0↓', 'e@1', 'f@2'], ['g@0']]);
  });

  it('begin anew below a cell that has come to its end', () => {
    expect(covering([cell('a', { rows: 2 })], [], [cell('b', { rows: 2 })], [])).toEqual([
      ['a@0'],
      ['a@0↓'],
      ['b@0'],
      ['b@0↓'],
    ]);
  });
});
