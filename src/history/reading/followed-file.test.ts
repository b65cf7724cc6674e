import { describe, expect, it } from 'vitest';
import type { RecordedState } from '../../git/recorded-files.ts';
import { followedFile } from './followed-file.ts';

const at = (...orders: number[]): RecordedState[] =>
  orders.map((order) => ({ order, commit: String(order), blob: `b${order}` }));
const ordersOf = (
  former: string[],
  states: Record<string, RecordedState[]>,
  removed: Record<string, number> = {},
): number[] => {
  const recorded = { states: new Map(Object.entries(states)), removed: new Map(Object.entries(removed)) };
  return followedFile('c', former, recorded).states.map(({ order }) => order);
};

describe('followedFile', () => {
  it('follows a file through its names, whichever was first', () => {
    expect(ordersOf(['a', 'b'], { a: at(0, 1), b: at(2), c: at(4) }, { a: 2, b: 4 })).toEqual([0, 1, 2, 4]);
  });

  it('follows one that was copied before the old one was taken away', () => {
    const copy = { ...at(3)[0]!, blob: 'b1' };
    expect(ordersOf(['a'], { a: at(0, 1), c: [copy] }, { a: 5 })).toEqual([0, 1, 3]);
  });

  it('follows one whose new name is not in a commit yet', () => {
    expect(ordersOf(['a'], { a: at(0, 1) })).toEqual([0, 1]);
  });

  it('takes nothing from a file that stood beside it and was taken in', () => {
    expect(ordersOf(['a'], { a: at(1), c: at(0, 3) }, { a: 4 })).toEqual([0, 3]);
    expect(ordersOf(['a'], { a: at(0), c: at(1, 3) }, { a: 3 })).toEqual([1, 3]);
  });

  it('follows one of two files that became one in the same commit: the later of them', () => {
    expect(ordersOf(['a', 'b'], { a: at(0), b: at(1), c: at(2) }, { a: 2, b: 2 })).toEqual([1, 2]);
  });
});
