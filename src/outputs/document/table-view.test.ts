import { describe, expect, it } from 'vitest';
import type { Cell, Table } from '../../domain/provision/provision.ts';
import { words } from '../../testing/builders/document.ts';
import { resolveReferences } from './resolved-references.ts';
import { tableView } from './table-view.ts';

const cell = (text: string, fields: Partial<Cell> = {}): Cell => ({ inlines: words(text), ...fields });
const table = (head: Cell[][], rows: Cell[][], fields: Partial<Table> = {}): Table => ({
  type: 'table',
  align: rows[0]!.map(() => null),
  head,
  rows: rows.map((cells) => ({ cells, line: 1 })),
  ...fields,
});
const shown = (drawn: Table) =>
  tableView(drawn, {
    own: (inlines) => resolveReferences(inlines, () => undefined),
    rowOf: (id) => ({ id, citation: `dòng ${id}`, aliases: [] }),
    quotesOf: () => [],
  });
const letters = (count: number) => cell('a'.repeat(count));

describe('the room of a table', () => {
  it('is said in the head of each column that has more than a word or two in a cell', () => {
    const { head } = shown(
      table([[cell('STT'), cell('Tên'), cell('Việc')]], [[letters(14), letters(15), letters(49)]]),
    );
    expect(head[0]!.map(({ room }) => room)).toEqual([undefined, 'some', 'much']);
    expect(head[0]![0]).not.toHaveProperty('room');
    expect(shown(table([[cell('Việc')]], [[letters(48)]])).head[0]![0]!.room).toBe('some');
  });

  it('is said once for a column, in a cell of its own, and never below the head', () => {
    const drawn = table(
      [[cell('Việc chung', { columns: 2 })], [cell('Việc'), cell('Việc')], [cell('Ai'), cell('Ai')]],
      [[letters(49), letters(49)]],
    );
    const { head, rows } = shown(drawn);
    expect(head.map((row) => row.map(({ room }) => room))).toEqual([
      [undefined],
      ['much', 'much'],
      [undefined, undefined],
    ]);
    expect(rows[0]!.cells.map(({ room }) => room)).toEqual([undefined, undefined]);
  });

  it('is said nowhere where there is no head', () => {
    const { rows } = shown(table([], [[letters(49)], [letters(49)]]));
    expect(rows.map(({ cells }) => 'room' in cells[0]!)).toEqual([false, false]);
  });

  it('goes by no words that stand across columns', () => {
    const drawn = table([[cell('A'), cell('B')]], [[cell('a'.repeat(60), { columns: 2 })], [letters(1), letters(1)]]);
    expect(shown(drawn).head[0]!.map(({ room }) => room)).toEqual([undefined, undefined]);
  });

  it.each([
    [[1, 1, 1, 1, 1], undefined],
    [[1, 1, 1, 15], 'wide'],
    [[49, 1], 'wide'],
    [[15, 15, 15], 'wide'],
    [[49, 15, 1], 'wider'],
    [[49, 49, 1], 'wider'],
    [[49, 49, 15], 'widest'],
    [[49, 49], 'wider'],
    [[49, 15, 15], 'wider'],
    [[15, 15, 1, 1, 1], 'wide'],
    [[15, 15, 1, 1, 1, 1, 1, 1], 'wider'],
  ])('of columns with %j letters makes it %s', (lengths, width) => {
    expect(shown(table([], [lengths.map(letters)])).width).toBe(width);
  });
});

describe('the cell beside which a row is cited', () => {
  const beside = (rows: Cell[][], ids: (string | undefined)[], quotes: string[] = []) => {
    const drawn = table([], rows);
    drawn.rows.forEach((row, index) => ids[index] && Object.assign(row, { id: ids[index] }));
    const { rows: told } = tableView(drawn, {
      own: (inlines) => resolveReferences(inlines, () => undefined),
      rowOf: (id) => ({ id, citation: `dòng ${id}`, aliases: [] }),
      quotesOf: () => quotes,
    });
    return told.map(({ provision }) => provision?.cell);
  };

  it('is the one with the words that a task quotes, else the longest, of equals the first', () => {
    expect(beside([[cell('1'), cell('Rà soát'), cell('Sở Y tế')]], ['a'], ['Sở'])).toEqual([2]);
    expect(beside([[cell('1'), cell('Rà soát'), cell('Sở Y tế')]], ['a'], ['Phòng'])).toEqual([1]);
  });

  it('is none that reaches down to the rows of another provision', () => {
    const first = [cell('Nhóm việc lâu dài', { rows: 3 }), cell('Rà soát')];
    expect(beside([first, [cell('tiếp')], [cell('Báo cáo')]], ['a', undefined, 'b'])).toEqual([1, undefined, 0]);
    expect(beside([first, [cell('tiếp')], [cell('tiếp')]], ['a'])).toEqual([0, undefined, undefined]);
  });

  it('is one of them where all reach down', () => {
    expect(beside([[cell('a', { rows: 2 }), cell('bb', { rows: 2 })], [cell('c')]], ['a', 'b'])).toEqual([1, 0]);
  });
});

describe('the cells of a table', () => {
  it('stand at the side of their column and reach as far as on paper', () => {
    const drawn = table([[cell('A'), cell('B')]], [[cell('a', { rows: 2 }), cell('1')], [cell('2')]], {
      align: ['left', 'right'],
    });
    expect(shown(drawn).rows.map(({ cells }) => cells)).toEqual([
      [
        { inlines: words('a'), align: 'left', rows: 2 },
        { inlines: words('1'), align: 'right' },
      ],
      [{ inlines: words('2'), align: 'right' }],
    ]);
    expect(shown(table([], [[cell('a', { columns: 2 })], [cell('b'), cell('c')]])).rows[0]!.cells).toEqual([
      { inlines: words('a'), columns: 2 },
    ]);
  });

  it('say what a row is cited by, beside the longest of them', () => {
    const drawn = table([], [[cell('1'), cell('Rà soát'), cell('Sở')], [cell('2')]], { caption: 'Bảng 1' });
    drawn.rows[0]!.id = '12';
    const view = shown(drawn);
    expect(view.caption).toBe('Bảng 1');
    expect(view.rows[0]!.provision).toEqual({ id: '12', citation: 'dòng 12', aliases: [], cell: 1 });
    expect(view.rows[1]).not.toHaveProperty('provision');
    expect(shown(table([], [[cell('1')]]))).not.toHaveProperty('caption');
  });
});
