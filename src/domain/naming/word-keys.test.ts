import { describe, expect, it } from 'vitest';
import { wordKeys } from './word-keys.ts';

const abbreviations = [
  { short: 'VT', expansions: ['Văn thư'], isAmbiguous: false },
  { short: 'CT', expansions: ['Chỉ thị', 'Chủ tịch'], isAmbiguous: true },
];
const keysOf = (text: string): string =>
  wordKeys(text, { abbreviations })
    .map(({ key }) => key)
    .join(' ');

describe('the words that names are compared by', () => {
  it.each([
    ['Sở Giáo dục và Đào tạo', 'so giao duc va dao tao'],
    ['UBND TP', 'uy ban nhan dan thanh pho'],
    ['HĐND&UBND', 'hoi dong nhan dan uy ban nhan dan'],
    ['HĐND-UBND', 'hoi dong nhan dan uy ban nhan dan'],
    ['HĐND-Nội vụ', 'hoi dong nhan dan noi vu'],
    ['GD&ĐT', 'gddt'],
    ['VT, CT', 'van thu ct'],
    ['vt', 'vt'],
    ['các phương án, phường, bản, ban, số, sở', 'cac phương an phuong bản ban số so'],
    ['Mặt trận Tổ quốc Việt Nam Thành phố', 'mat tran to quoc thanh pho'],
    ['nước Việt Nam', 'nuoc viet nam'],
    ['Tổ quốc Việt', 'to quoc viet'],
    ['', ''],
  ])('of “%s” are “%s”', (text, keys) => expect(keysOf(text)).toBe(keys));

  it('stand where they were written: those of an abbreviation in one place, a country within its name', () => {
    expect(wordKeys('a UBND', { abbreviations }).map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      ...Array(4).fill([2, 6]),
    ]);
    const text = 'Tổ quốc Việt Nam ta';
    expect(wordKeys(text, { abbreviations }).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Tổ',
      'quốc Việt Nam',
      'ta',
    ]);
  });
});
