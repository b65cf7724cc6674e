import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromRoman, POINT_LETTERS, pointLetter, pointNumber, toRoman } from './enumerate.ts';

describe('point letters', () => {
  it('run a b c d đ e g … y', () => {
    expect(POINT_LETTERS.join(' ')).toBe('a b c d đ e g h i k l m n o p q r s t u v x y');
    expect(pointNumber('đ')).toBe(5);
    expect(pointNumber('Đ')).toBe(5);
    expect(pointLetter(7)).toBe('g');
  });

  it('know no f j w z, no ă â, no place past y', () => {
    for (const letter of ['f', 'j', 'w', 'z', 'ă', 'ư', 'aa', '']) expect(pointNumber(letter)).toBeUndefined();
    expect(pointLetter(24)).toBeUndefined();
    expect(pointLetter(0)).toBeUndefined();
  });
});

describe('Roman numerals', () => {
  it('go there and back', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), (number) => fromRoman(toRoman(number)) === number));
    expect(toRoman(14)).toBe('XIV');
  });

  it('are refused when ill-formed', () => {
    for (const roman of ['', 'IIII', 'VX', 'IC', 'ii', 'A', 'I ']) expect(fromRoman(roman)).toBeUndefined();
    for (const number of [0, -1, 1.5, 4000]) expect(() => toRoman(number)).toThrow(RangeError);
  });
});
