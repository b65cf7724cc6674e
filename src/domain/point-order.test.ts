import { describe, expect, it } from 'vitest';
import { comparePoints, pointSlug } from './point-order.ts';

describe('comparePoints', () => {
  it('orders numbers by value and letters as points run', () => {
    expect(['10', '2', '1'].sort(comparePoints)).toEqual(['1', '2', '10']);
    expect(['e', 'đ', 'd', 'a', 'g'].sort(comparePoints)).toEqual(['a', 'd', 'đ', 'e', 'g']);
  });

  it('puts what was inserted after what it follows', () => {
    expect(['2', '1b', '1', '1a', '1đ', '1d'].sort(comparePoints)).toEqual(['1', '1a', '1b', '1d', '1đ', '2']);
    expect(['b', 'a2', 'a', 'a1'].sort(comparePoints)).toEqual(['a', 'a1', 'a2', 'b']);
  });
});

describe('pointSlug', () => {
  it('tells đ from d', () => {
    expect(pointSlug('d')).toBe('d');
    expect(pointSlug('đ')).toBe('dd');
    expect(pointSlug('đ1')).toBe('dd1');
  });
});
