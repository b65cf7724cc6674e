import { describe, expect, it } from 'vitest';
import { ruledRows, type DocxColumn } from './table.ts';

/** Ten letters by three lines below the header row. */
const ROOM = { width: 60 + 10 * 104 + 60, height: 1100 + 3 * 256 };
const COLUMN: DocxColumn<string> = { heading: 'Nội dung', share: 1, text: (line) => line };
const isWhole = (text: string, columns = [COLUMN], room = ROOM) => ruledRows(columns, [text], room, 0)[0]!.isWhole;
const TEN = 'a'.repeat(10);

describe('a row of a ruled table', () => {
  it('stays whole where a page can hold it beside its header', () => {
    expect(isWhole([TEN, TEN, TEN].join('\n'))).toBe(true);
    expect(isWhole([TEN, TEN, TEN, ''].join('\n'))).toBe(false);
    expect(isWhole([TEN, TEN, `${TEN}a`].join('\n'))).toBe(false);
  });

  it('breaks where one of its cells is too high, however low the others are', () => {
    const low = { ...COLUMN, text: () => 'a' };
    expect(isWhole([TEN, TEN, TEN].join('\n'), [low, COLUMN], { ...ROOM, width: 2 * ROOM.width })).toBe(true);
    expect(isWhole([TEN, TEN, TEN, TEN].join('\n'), [low, COLUMN], { ...ROOM, width: 2 * ROOM.width })).toBe(false);
  });

  it('has a column for a letter at least, however narrow', () => {
    expect(isWhole('abc', [COLUMN], { ...ROOM, width: 100 })).toBe(true);
    expect(isWhole('abcd', [COLUMN], { ...ROOM, width: 100 })).toBe(false);
  });

  it('stays with what follows the table where it is one of the last that are kept', () => {
    const kept = ruledRows([COLUMN], ['a', 'b', 'c'], ROOM, 2).map(({ isKept }) => isKept);
    expect(kept).toEqual([false, true, true]);
    expect(ruledRows([COLUMN], ['a'], ROOM, 0)).toEqual([{ texts: ['a'], isWhole: true, isKept: false }]);
  });
});
