import { describe, expect, it } from 'vitest';
import type { MarkerForm } from './markers.ts';
import { articleKey, dueAfter, isFirst, isNext, nextArticleKeys, orderOf } from './sequence.ts';

describe('the run of numbers', () => {
  it.each<[MarkerForm, string]>([
    ['clause', '1'],
    ['clause', '01'],
    ['letter', 'a'],
    ['roman', 'I'],
    ['capital', 'A'],
    ['part', 'thứ nhất'],
    ['small-roman', 'i'],
    ['dotted', '3.1'],
  ])('begins, for %s, with %s', (form, number) => {
    expect(isFirst(form, number)).toBe(true);
  });

  it.each<[MarkerForm, string, string]>([
    ['clause', '9', '10'],
    ['clause', '1', '1a'],
    ['clause', '1a', '1b'],
    ['clause', '1c', '1d'],
    ['clause', '1d', '1đ'],
    ['clause', '1b', '2'],
    ['article', '3a', '4'],
    ['letter', 'd', 'đ'],
    ['letter', 'đ', 'e'],
    ['letter', 'e', 'g'],
    ['letter', 'd', 'e'],
    ['letter', 'e', 'f'],
    ['letter', 'i', 'j'],
    ['letter', 'i', 'k'],
    ['letter', 'd2', 'e'],
    ['letter', 'a', 'a1'],
    ['letter', 'a1', 'b'],
    ['roman', 'IX', 'X'],
    ['part', 'thứ nhất', 'THỨ HAI'],
    ['part', 'thứ hai', 'III'],
    ['capital', 'D', 'Đ'],
    ['capital', 'D', 'E'],
    ['dotted', '1.9', '1.10'],
  ])('goes on, for %s, from %s to %s', (form, before, number) => {
    expect(isNext(form, before, number)).toBe(true);
  });

  it.each<[MarkerForm, string, string]>([
    ['clause', '1', '3'],
    ['clause', '2', '1'],
    ['clause', '2', '2'],
    ['letter', 'd', 'g'],
    ['letter', 'đ', 'f'],
    ['letter', 'a', 'c'],
    ['roman', 'I', 'III'],
  ])('is broken, for %s, where %s meets %s', (form, before, number) => {
    expect(isNext(form, before, number)).toBe(false);
  });

  it('knows no number that is due where the one before is no plain one', () => {
    expect(dueAfter('dotted', '1.1')).toBeUndefined();
    expect(dueAfter('clause', 'x')).toBeUndefined();
    expect([dueAfter('clause', '9'), dueAfter('clause', '3b')]).toEqual(['10', '4']);
  });

  it('knows the number that is due', () => {
    expect(dueAfter('letter', 'd')).toBe('đ');
    expect(dueAfter('clause', '3')).toBe('4');
    expect(dueAfter('roman', 'I')).toBeUndefined();
  });

  it('tells in which order letters are counted, where only one has them so', () => {
    expect(['dđ', 'de', 'ef', 'eg', 'ab', 'gh', 'ik', 'ij', 'ac'].map(([a, b]) => orderOf(a!, b!))).toEqual([
      'vietnamese',
      'latin',
      'latin',
      'vietnamese',
      undefined,
      undefined,
      'vietnamese',
      'latin',
      undefined,
    ]);
  });
});

describe('the keys of articles', () => {
  const numbers = ['1', '01', '1a', '1b', '1d', '1đ', '2', '2a', '9', '10', '10aa', '11', '099', '100', '0', 'x', ''];

  it('find for each number those that are next to it', () => {
    for (const before of numbers) {
      const keys = new Set(nextArticleKeys(before));
      const found = numbers.filter((number) => keys.has(articleKey(number)));
      expect([before, found]).toEqual([before, numbers.filter((number) => isNext('article', before, number))]);
    }
  });
});
