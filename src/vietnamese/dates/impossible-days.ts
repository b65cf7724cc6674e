import { daysInMonth } from './days-in-month.ts';

/** A year in which February has all its days. */
const LEAP_YEAR = 2024;

/** Without a year only behind “ngày” and of a month that there is: “24/24” is said of hours. */
const DAY = new RegExp(
  [
    String.raw`(?<![\p{L}\d/.])(?:ng[àa]y\s+)?(?<d1>\d{1,2})\s+th[áa]ng\s+(?<m1>\d{1,2})(?:\s*,)?\s+n[ăa]m\s+(?<y1>(?:19|20)\d\d)`,
    String.raw`(?<!\p{L})ng[àa]y\s+(?<d2>\d{1,2})\s*(?<sep>[/.-])\s?(?<m2>\d{1,2})\s?\k<sep>\s?(?<y2>(?:19|20)\d\d)(?![\d/-])`,
    String.raw`(?<!\p{L})ng[àa]y\s+(?<d3>\d{1,2})(?:\s+th[áa]ng\s+|/)(?<m3>1[0-2]|0?[1-9])(?!\d|\s*[/.-]\s?[\d\p{L}]|\s+th[áa]ng)`,
  ].join('|'),
  'giu',
);

/**
 * Where a running text (in NFC) names a day that no calendar has: “31 tháng 4 năm 2024”, “ngày 30/02/2024”, “ngày 31/9”.
 * @returns UTF-16 offsets in the text, `[start, end)`
 */
export function findImpossibleDays(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { index, 0: words, groups = {} } of text.matchAll(DAY)) {
    const number = (name: string): number => Number(groups[`${name}1`] ?? groups[`${name}2`] ?? groups[`${name}3`]);
    const [day, month, year] = [number('d'), number('m'), number('y')];
    const isThere = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year || LEAP_YEAR, month);
    if (!isThere) found.push({ start: index, end: index + words.length });
  }
  return found;
}
