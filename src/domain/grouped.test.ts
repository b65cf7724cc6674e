import { describe, expect, it } from 'vitest';
import { grouped } from './grouped.ts';

describe('things that are grouped', () => {
  it('stand together by their key, each group where its first one stood', () => {
    expect([...grouped(['b1', 'a1', 'b2'], ([letter]) => letter)]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
  });

  it('may have no key, and be given one by one', () => {
    expect([...grouped(new Set([1, 2, 3]), (number) => (number === 2 ? 'two' : undefined))]).toEqual([
      [undefined, [1, 3]],
      ['two', [2]],
    ]);
    expect(grouped([], String).size).toBe(0);
  });
});
