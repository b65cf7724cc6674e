import { describe, expect, it } from 'vitest';
import { findCycles } from './cycles.ts';

const cycles = (...pairs: [string, string][]): string[] =>
  findCycles(pairs.map(([from, to]) => ({ from, to, where: undefined }))).map(({ way }) => way.join('>'));

describe('findCycles', () => {
  it('finds nothing where every way ends', () => {
    expect(cycles(['a', 'b'], ['b', 'c'], ['a', 'c'])).toEqual([]);
  });

  it('goes round once for each edge of a circle', () => {
    expect(cycles(['a', 'b'], ['b', 'c'], ['c', 'a'], ['x', 'a'])).toEqual(['a>b>c>a', 'b>c>a>b', 'c>a>b>c']);
  });

  it('finds a step onto itself', () => {
    expect(cycles(['a', 'a'])).toEqual(['a>a']);
  });
});
