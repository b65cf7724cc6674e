import { describe, expect, it } from 'vitest';
import { readQuery } from '../../engine/typed-words.ts';
import { sameNumbers, unglued } from './numbers-typed.ts';

describe('the same number', () => {
  it.each([
    ['5', ['05', 'v']],
    ['05', ['5', 'v']],
    ['005', ['5', 'v']],
    ['12', ['012', 'xii']],
    ['13', ['013']],
    ['ii', ['2']],
    ['xii', ['12']],
    ['xiii', []],
    ['a', []],
    ['', []],
  ])('as %s may be written as %j', (key, others) => {
    expect(sameNumbers(key)).toEqual(others);
  });
});

describe('a number typed together with letters', () => {
  it.each([
    ['402UBND', ['402', 'ubnd']],
    ['công văn 12', ['cong', 'van', '12']],
  ])('is read apart from them: %s', (query, keys) => {
    expect(unglued(readQuery(query).words).map(({ key }) => key)).toEqual(keys);
  });
});
