/** Letters that number points (điểm), in order: no f j w z, no ă â ê ô ơ ư (Nghị định 30/2020/NĐ-CP). */
export const POINT_LETTERS = [...'abcdđeghiklmnopqrstuvxy'] as const;

/** 1 for a, 5 for đ …; undefined for what numbers no point. */
export function pointNumber(letter: string): number | undefined {
  const index = POINT_LETTERS.indexOf(letter.normalize('NFC').toLowerCase());
  return index < 0 ? undefined : index + 1;
}

const ROMAN_DIGITS: readonly [string, number][] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

const ROMAN = /^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;

/** Value of a well-formed Roman numeral in capitals; undefined for anything else (IIII, VX, small letters). */
export function fromRoman(roman: string): number | undefined {
  if (roman === '' || !ROMAN.test(roman)) return undefined;
  let rest = roman;
  let number = 0;
  for (const [digits, value] of ROMAN_DIGITS) {
    while (rest.startsWith(digits)) {
      number += value;
      rest = rest.slice(digits.length);
    }
  }
  return number;
}

/** The Roman numeral of a whole number from 1 on, in capitals. */
export function toRoman(number: number): string {
  let rest = number;
  let roman = '';
  for (const [digits, value] of ROMAN_DIGITS) {
    while (rest >= value) {
      roman += digits;
      rest -= value;
    }
  }
  return roman;
}
