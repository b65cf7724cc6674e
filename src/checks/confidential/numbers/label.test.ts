import { describe, expect, it } from 'vitest';
import { labelsBefore, wordsBefore } from './label.ts';

describe('the words before a place', () => {
  it.each([
    ['gọi 0905', 4, 'gọi '],
    [`gọi ${'1 '.repeat(43)}`, 90, `gọi ${'1 '.repeat(43)}`],
    [`x gọi ${'1 '.repeat(50)}`, 94, `i ${'1 '.repeat(44)}`],
    [`gọ ${'1 '.repeat(50)}`, 93, ''],
    ['12 345', 3, ''],
    ['', 0, ''],
  ])('are those within reach, if there are any: %j', (text, at, words) => {
    expect(wordsBefore(text)(at)).toBe(words);
  });

  it('are right for one place after another', () => {
    const wordsAt = wordsBefore(`1 gọi 2 ${'3 '.repeat(60)}tel 4`);
    expect([1, 2, 6, 6, 40, 120, 132].map((at) => wordsAt(at).trim().slice(0, 5))).toEqual([
      ...['', '', '1 gọi', '1 gọi', '1 gọi', '', '3 3 3'],
    ]);
  });

  it('hold their labels, the nearest first', () => {
    expect(labelsBefore('MST cá nhân, Hợp đồng số 12, gọi ', 'SĐT')).toEqual([
      { label: 'telephone', distance: 1 },
      { label: 'other', distance: 12 },
      { label: 'personal-tax', distance: 22 },
      { label: 'telephone', distance: 90, isHead: true },
    ]);
    expect(labelsBefore('mstcn gọii xgọi', '').map(({ label }) => label)).toEqual(['personal-tax']);
    expect(labelsBefore('ĐT a\fb ', '')).toEqual([]);
  });
});
