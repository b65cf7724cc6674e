import { describe, expect, it } from 'vitest';
import { isNear } from './corrections.ts';

describe('a slip of the finger', () => {
  it.each([
    ['a letter more', 'phoong'],
    ['a letter less', 'phng'],
    ['another letter', 'phomg'],
    ['two letters swapped', 'pohng'],
    ['a letter more at the end', 'phongg'],
  ])('finds the word behind %s', (_slip, typed) => {
    expect(isNear(typed, 'phong')).toBe(true);
  });

  it('takes nothing further away for near', () => {
    expect(isNear('giang', 'phong')).toBe(false);
    expect(isNear('hpogn', 'phong')).toBe(false);
    expect(isNear('phong', 'phong')).toBe(false);
  });
});
