import { describe, expect, it } from 'vitest';
import { rowHeight, rowParts } from './row-height.ts';

const LINE = 14.5;
const lines = (count: number): string => Array.from({ length: count }, (_, index) => `dòng ${index + 1}`).join('\n');

describe('the height of a row', () => {
  it('is that of its highest cell, of a line at least', () => {
    expect(rowHeight(['a', lines(3), lines(2)], [10, 10, 10])).toBe(3 * LINE + 2);
    expect(rowHeight([undefined, null, 7], [10, 10, 10])).toBe(LINE + 2);
    expect(rowHeight([], [])).toBe(LINE + 2);
  });

  it('goes by what wraps in the width of its column, of ten letters where that is not known', () => {
    expect(rowHeight(['a'.repeat(18)], [10])).toBe(2 * LINE + 2);
    expect(rowHeight(['a'.repeat(18)], [19])).toBe(LINE + 2);
    expect(rowHeight(['a'.repeat(18)], [])).toBe(2 * LINE + 2);
  });

  it('is never more than the format allows', () => {
    expect(rowHeight([lines(40)], [10])).toBe(409);
  });
});

describe('a row that is too high', () => {
  it('stays one row as long as the format allows, with nothing for what is empty', () => {
    expect(rowParts(['1', lines(28), undefined, 7], [10, 10, 10, 10], 'tiếp')).toEqual([
      { values: ['1', lines(28), null, 7], height: 28 * LINE + 2 },
    ]);
  });

  it('goes on in rows that say so, with what is no text in the first of them', () => {
    const parts = rowParts(['1', lines(30), 7], [10, 10, 10], 'tiếp');
    expect(parts).toHaveLength(2);
    const [first, second] = parts.map(({ values }) => values);
    expect([first![0], first![2]]).toEqual(['1', 7]);
    expect([second![0], second![2]]).toEqual(['tiếp', null]);
    expect(`${String(first![1])}\n${String(second![1])}`.replace(/\s+/g, ' ')).toBe(lines(30).replaceAll('\n', ' '));
    expect(parts.map(({ height }) => height)).toEqual([28 * LINE + 2, 2 * LINE + 2]);
  });
});
