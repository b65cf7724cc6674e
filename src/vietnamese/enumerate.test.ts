import { describe, expect, it } from 'vitest';
import { romanNumeral } from '../testing/builders/roman-numeral.ts';
import { fromRoman, POINT_LETTERS, pointNumber, toRoman } from './enumerate.ts';

describe('point letters', () => {
  it('run a b c d đ e g … y', () => {
    expect(POINT_LETTERS.join(' ')).toBe('a b c d đ e g h i k l m n o p q r s t u v x y');
    expect(pointNumber('a')).toBe(1);
    expect(pointNumber('y')).toBe(23);
    expect(pointNumber('đ')).toBe(5);
    expect(pointNumber('Đ')).toBe(5);
  });

  it('know no f j w z, no ă â, no place past y', () => {
    for (const letter of ['f', 'j', 'w', 'z', 'ă', 'ư', 'aa', '']) expect(pointNumber(letter)).toBeUndefined();
  });
});

describe('fromRoman', () => {
  it('reads every numeral from 1 to 3999', () => {
    for (let number = 1; number < 4000; number += 1) expect(fromRoman(romanNumeral(number))).toBe(number);
  });

  it('refuses what is ill-formed', () => {
    for (const roman of ['', 'IIII', 'VX', 'IC', 'ii', 'A', 'I ']) expect(fromRoman(roman)).toBeUndefined();
  });
});

it('writes every Roman numeral from 1 to 3999', () => {
  for (let number = 1; number < 4000; number += 1) expect(toRoman(number)).toBe(romanNumeral(number));
});
