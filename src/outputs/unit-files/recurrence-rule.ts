import { daysInMonth } from '../../vietnamese/dates/days-in-month.ts';
import { dueDayOf, type Recurrence } from '../../domain/deadline/recurrence.ts';
import { nextPeriod, type Period } from '../../domain/deadline/period.ts';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const MONTHS = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/**
 * How a calendar repeats a deadline (RFC 5545, 3.8.5.3), from the day of its first period on. Programs leave out a month that
 * lacks the day (31 in April) where the deadline is its last one: that is said as such. What begins at an hour ends at one.
 */
export function recurrenceRule(rule: Recurrence): string {
  const first = dueDayOf(rule, rule.first);
  const until = rule.last === undefined ? '' : `;UNTIL=${endOf(rule, rule.last)}`;
  if (rule.every === 'day') return `FREQ=DAILY${until}`;
  if (rule.every === 'week') return `FREQ=WEEKLY;BYDAY=${WEEKDAYS[new Date(first).getUTCDay()]}${until}`;
  const [, month = 1, day = 1] = first.split('-').map(Number);
  const months = rule.every === 'year' ? `FREQ=YEARLY;BYMONTH=${month}` : `FREQ=MONTHLY${interval(rule.every)}`;
  return `${months};${monthDay({ ...rule, every: rule.every }, day)}${until}`;
}

const endOf = (rule: Recurrence, last: Period): string =>
  dueDayOf(rule, last).replaceAll('-', '') + (rule.hour === undefined ? '' : `T${rule.hour.replace(':', '')}00`);

/** One whose periods are made of months. */
type MonthlyRecurrence = Recurrence & { every: keyof typeof MONTHS };

const interval = (every: keyof typeof MONTHS): string => (MONTHS[every] === 1 ? '' : `;INTERVAL=${MONTHS[every]}`);

/** The day in the months of the rule; one that some of them lack is the last of those up to it. */
function monthDay(rule: MonthlyRecurrence, firstDay: number): string {
  const { shortest, longest } = monthLengths(rule);
  const wanted = rule.day ?? 31;
  if (wanted <= shortest) return `BYMONTHDAY=${rule.day ?? firstDay}`;
  if (wanted >= longest) return 'BYMONTHDAY=-1';
  const days = Array.from({ length: wanted - 27 }, (_, index) => 28 + index);
  return `BYMONTHDAY=${days.join(',')};BYSETPOS=-1`;
}

/** How long the months are in which the days of a rule fall: the same ones each year, February with and without its 29th. */
function monthLengths(rule: MonthlyRecurrence): { shortest: number; longest: number } {
  let period = rule.first;
  const months = Array.from({ length: 12 / MONTHS[rule.every] }, () => {
    const month = Number(dueDayOf(rule, period).slice(5, 7));
    period = nextPeriod(period);
    return month;
  });
  const lengthsIn = (year: number): number[] => months.map((month) => daysInMonth(year, month));
  return { shortest: Math.min(...lengthsIn(COMMON_YEAR)), longest: Math.max(...lengthsIn(LEAP_YEAR)) };
}

const COMMON_YEAR = 2023;
const LEAP_YEAR = 2024;
