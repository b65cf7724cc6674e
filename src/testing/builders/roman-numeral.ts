const THOUSANDS = ['', 'M', 'MM', 'MMM'];
const HUNDREDS = ['', 'C', 'CC', 'CCC', 'CD', 'D', 'DC', 'DCC', 'DCCC', 'CM'];
const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** The Roman numeral of a whole number from 1 to 3999. */
export function romanNumeral(number: number): string {
  const digit = (place: number): number => Math.floor(number / place) % 10;
  return `${THOUSANDS[digit(1000)]}${HUNDREDS[digit(100)]}${TENS[digit(10)]}${ONES[digit(1)]}`;
}
