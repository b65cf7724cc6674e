import type { IsoDate } from '../field/calendar-day.ts';
import {
  addDays,
  addMonths,
  firstDay,
  lastDay,
  nextPeriod,
  periodOf,
  previousPeriod,
  type Cycle,
  type Period,
} from './period.ts';

/** A duty that comes again: how often, by when in each period, and from which period to which. */
export interface Recurrence {
  every: Cycle;
  /** Of the month, 1 to 31; of the week as it is counted in Vietnamese, 2 (Monday) to 8 (Sunday). Absent: the last day. */
  day?: number | undefined;
  /** Which month of the period, 1 for its first. Absent: its last one, or the first of the period that follows. */
  month?: number | undefined;
  /** The day lies in the period that follows: what is asked for is told when the period is over. */
  next?: true | undefined;
  /** The hour of its day, where one is set: `16:30`. */
  hour?: string | undefined;
  first: Period;
  last?: Period | undefined;
}

/** The last day on which the duty of a period can be done. A day that its month lacks is the last of the month. */
export function dueDayOf({ every, day, month, next }: Omit<Recurrence, 'first' | 'last'>, period: Period): IsoDate {
  const of = next ? nextPeriod(period) : period;
  if (every === 'day') return of;
  if (every === 'week') return day === undefined ? lastDay(of) : addDays(firstDay(of), day - 2);
  const months = month ?? (next || every === 'month' ? 1 : { quarter: 3, 'half-year': 6, year: 12 }[every]);
  const first = addMonths(firstDay(of), months - 1);
  const last = lastDay(periodOf('month', first));
  return day === undefined && month === undefined && !next
    ? lastDay(of)
    : [addDays(first, (day ?? 31) - 1), last].reduce((a, b) => (a < b ? a : b));
}

/** The first period of a duty that was given on a day: the one of that day, or the next where its own day is past. */
export function firstPeriod(rule: Omit<Recurrence, 'first' | 'last'>, given: IsoDate): Period {
  const period = periodOf(rule.every, given);
  return dueDayOf(rule, period) < given ? nextPeriod(period) : period;
}

/** The period whose day comes next: the earliest that is not past; of a duty that has come to its end, the last one. */
export function periodAtHand(rule: Recurrence, today: IsoDate): Period {
  let period = rule.first;
  // What lies long behind is not gone through: the day of a period is never more than a period after it.
  const near = periodOf(rule.every, addMonths(today, rule.every === 'day' || rule.every === 'week' ? -1 : -24));
  if (near > period) period = near;
  while (dueDayOf(rule, period) < today && period !== rule.last) period = nextPeriod(period);
  return rule.last !== undefined && period > rule.last ? rule.last : period;
}

/** The latest periods of a duty up to the one at hand, oldest first: so many at most. */
export function periodsUntil(rule: Recurrence, today: IsoDate, most: number): Period[] {
  const periods = [periodAtHand(rule, today)];
  for (let one = periods[0]!; one > rule.first && periods.length < most; periods.unshift(one))
    one = previousPeriod(one);
  return periods;
}
