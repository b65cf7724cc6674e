import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifference, type Stretch } from './word-difference.ts';

const shown = (stretches: readonly Stretch[]): string =>
  stretches
    .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'deleted' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

describe('the difference of two texts', () => {
  it.each([
    ['nothing', 'Rà soát quy hoạch.', 'Rà soát quy hoạch.', 'Rà soát quy hoạch.'],
    ['a word put in', 'Rà soát quy hoạch.', 'Rà soát lại quy hoạch.', 'Rà soát [+lại +]quy hoạch.'],
    ['a word taken out', 'Báo cáo ngay kết quả', 'Báo cáo kết quả', 'Báo cáo [-ngay -]kết quả'],
    ['a day', 'trước ngày 15/7/2026', 'trước ngày 20/7/2026', 'trước ngày [-15/7/2026-][+20/7/2026+]'],
    [
      'a mark of a vowel',
      'các đơn vị, toàn thể cán bộ',
      'các đơn vị, toàn thể cản bộ',
      'các đơn vị, toàn thể [-cán-][+cản+] bộ',
    ],
    [
      'neighbours as one',
      'giao Phòng Nội vụ chủ trì',
      'giao Thanh tra Thành phố chủ trì',
      'giao [-Phòng Nội vụ-][+Thanh tra Thành phố+] chủ trì',
    ],
    ['a full stop', 'Hết hạn', 'Hết hạn.', 'Hết hạn[+.+]'],
    ['a line', 'Một hai ba.\nBốn.', 'Một hai ba.', 'Một hai ba.[-\nBốn.-]'],
  ])('tells of %s', (_, before, after, expected) => {
    expect(shown(wordDifference(before, after))).toBe(expected);
  });

  it('sets a text that was written anew against the former one as a whole', () => {
    const [before, after] = [
      'Giao các đơn vị rà soát và báo cáo kết quả',
      'Chủ tịch và thành viên họp mỗi tuần một lần',
    ];
    expect(wordDifference(before, after)).toEqual([
      { kind: 'deleted', text: before },
      { kind: 'inserted', text: after },
    ]);
  });

  it('has nothing to tell of two texts without words', () => {
    expect(wordDifference('', '')).toEqual([]);
  });

  it('gives both texts back, character for character', () => {
    const word = fc.constantFrom('rà', 'soát', ' ', '  ', '\n', '.', ',', 'Điều', '3', 'đ)', '“', '”', 'e\u0301');
    const text = fc.array(word, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = wordDifference(before, after);
        const without = (kind: Stretch['kind']) =>
          stretches
            .filter((stretch) => stretch.kind !== kind)
            .map((stretch) => stretch.text)
            .join('');
        expect(without('inserted')).toBe(before);
        expect(without('deleted')).toBe(after);
      }),
    );
  });

  it('takes no time that grows with the square of two long texts that share nothing', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(' ');
    expect(wordDifference(long('a'), long('b'))).toHaveLength(2);
  });
});
