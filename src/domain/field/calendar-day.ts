import { daysInMonth } from '../../vietnamese/dates/days-in-month.ts';

/** A calendar date `yyyy-mm-dd` as a string; data never holds a JS `Date`, which would shift by time zone. */
export type IsoDate = string;

/** Years that documents and units of this trade can carry; anything else is a slip of the keyboard. */
export const YEARS = { first: 1945, last: 2099 };

/** Whether the text is a real day of the calendar written `yyyy-mm-dd` (2023-02-30 is not). */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < YEARS.first || year > YEARS.last || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}
