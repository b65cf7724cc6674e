import { describe, expect, it } from 'vitest';
import { fromOrdinal, toOrdinal } from './ordinals.ts';

describe('ordinal words', () => {
  it.each([
    [1, 'thứ nhất'],
    [2, 'thứ hai'],
    [4, 'thứ tư'],
    [10, 'thứ mười'],
    [11, 'thứ mười một'],
    [15, 'thứ mười lăm'],
    [20, 'thứ hai mươi'],
    [21, 'thứ hai mươi mốt'],
    [24, 'thứ hai mươi tư'],
  ])('name %i “%s”', (number, words) => {
    expect(toOrdinal(number)).toBe(words);
  });

  it('go there and back from 1 to 99', () => {
    for (let number = 1; number <= 99; number += 1) expect(fromOrdinal(toOrdinal(number))).toBe(number);
  });

  it.each([0, 100, 1.5, -1])('are none for %d', (number) => {
    expect(() => toOrdinal(number)).toThrow(RangeError);
  });

  it('are read in other spellings, capitals and decomposed letters', () => {
    expect(fromOrdinal('THỨ NHẤT')).toBe(1);
    expect(fromOrdinal('thứ nhì')).toBe(2);
    expect(fromOrdinal('thứ bốn')).toBe(4);
    expect(fromOrdinal('thứ hai mươi nhăm')).toBe(25);
    expect(fromOrdinal('thứ ba mươi bốn')).toBe(34);
    expect(fromOrdinal('thứ năm mươi một')).toBe(51);
    expect(fromOrdinal('Thứ  bẩy'.normalize('NFD'))).toBe(7);
    expect(fromOrdinal('thứ nhì mươi')).toBeUndefined();
    expect(fromOrdinal('thứ')).toBeUndefined();
    expect(fromOrdinal('nhất')).toBeUndefined();
  });
});
