import { describe, expect, it } from 'vitest';
import { editDistance, isOneSlipAway } from './edit-distance.ts';

describe('editDistance', () => {
  it('counts inserted, dropped, changed and swapped letters', () => {
    expect(editDistance('phong', 'phong')).toBe(0);
    expect(editDistance('phong', 'phng')).toBe(1);
    expect(editDistance('phong', 'pohng')).toBe(1);
    expect(editDistance('phong', 'phuong')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('abc', '')).toBe(3);
    expect(editDistance('hpogn', 'phong')).toBe(2);
    expect(editDistance('pomng', 'phong')).toBe(2);
    expect(editDistance('pmhng', 'phong')).toBe(2);
  });
});

describe('a slip of the finger', () => {
  it.each([
    ['a letter more', 'phoong'],
    ['a letter less', 'phng'],
    ['another letter', 'phomg'],
    ['two letters swapped', 'pohng'],
    ['a letter more at the end', 'phongg'],
  ])('finds the word behind %s', (_slip, typed) => {
    expect(isOneSlipAway(typed, 'phong')).toBe(true);
  });

  it('takes nothing further away for near', () => {
    expect(isOneSlipAway('giang', 'phong')).toBe(false);
    expect(isOneSlipAway('hpogn', 'phong')).toBe(false);
    expect(isOneSlipAway('phong', 'phong')).toBe(false);
    expect(isOneSlipAway('phonggg', 'phong')).toBe(false);
    expect(isOneSlipAway('pho', 'phong')).toBe(false);
  });

  it('takes two letters for swapped where each stands for the other', () => {
    expect(isOneSlipAway('pomng', 'phong')).toBe(false);
    expect(isOneSlipAway('pmhng', 'phong')).toBe(false);
    expect(isOneSlipAway('oo', 'ooo')).toBe(true);
  });
});
