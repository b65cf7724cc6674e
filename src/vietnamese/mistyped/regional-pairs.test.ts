import { describe, expect, it } from 'vitest';
import { regionalPairs } from './regional-pairs.ts';

describe('consonants that regions speak alike', () => {
  it.each([
    ['lông', ['nông']],
    ['trữa', ['chữa']],
    ['sử', ['xử']],
    ['dao', ['giao', 'rao']],
    ['giao', ['dao', 'rao']],
    ['rác', ['dác', 'giác']],
    ['gì', []],
    ['đường', []],
    ['nghị', []],
    ['thanh', []],
    ['tb', []],
  ])('of %s', (typed, pairs) => {
    expect(regionalPairs(typed)).toEqual(pairs);
  });
});
