import { isIsoDate } from '../field/calendar-day.ts';

/** How periods are named. Which weeks a year has is asked where it is typed. */
export const PERIOD_FORM =
  /^(?:19|20)\d\d(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|Q[1-4]|H[12]|W[0-5]\d))?$/;

const DAY = '2026-07-15'.length;

/** Whether a text names a period: `2026-07-15`, `2026-W29`, `2026-07`, `2026-Q3`, `2026-H1`, `2026`. */
export function isPeriod(text: unknown): text is string {
  return typeof text === 'string' && PERIOD_FORM.test(text) && (text.length < DAY || isIsoDate(text));
}
