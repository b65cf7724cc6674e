import type { IsoDate } from '../field/calendar-day.ts';
import { daysInMonth } from '../../vietnamese/dates/days-in-month.ts';

/** How often a duty comes again. */
export type Cycle = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/**
 * One turn of a cycle, by its name: `2026-07-15`, `2026-W29`, `2026-07`, `2026-Q3`, `2026-H1`, `2026`. Names of one cycle
 * sort as times do.
 */
export type Period = string;

/** How many months a turn of each cycle has; days and weeks have none. */
const MONTHS: Record<Exclude<Cycle, 'day' | 'week'>, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };
const DAY = 86_400_000;

const pad = (number: number): string => String(number).padStart(2, '0');

/** A day `yyyy-mm-dd` from its parts; months beyond a year run into the next. A day that the month lacks is its last. */
export function dayOf(year: number, month: number, day: number): IsoDate {
  const [inYear, inMonth] = [year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1];
  return `${inYear}-${pad(inMonth)}-${pad(Math.min(day, daysInMonth(inYear, inMonth)))}`;
}

/** The day so many days later. Days are counted in no time zone. */
export function addDays(day: IsoDate, count: number): IsoDate {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

/** The day so many months later; where that month has no such day, its last (Bộ luật Dân sự 2015, Điều 148 khoản 2). */
export function addMonths(day: IsoDate, count: number): IsoDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return dayOf(year, month + count, date);
}

/** Which cycle a period is a turn of. */
export function cycleOf(period: Period): Cycle {
  const [, part = '', day] = period.split('-');
  if (day !== undefined) return 'day';
  if (part === '') return 'year';
  return ({ Q: 'quarter', H: 'half-year', W: 'week' } as const)[part.charAt(0)] ?? 'month';
}

/** The turn of a cycle that a day lies in. Weeks begin on Monday and belong to the year of their Thursday (ISO 8601). */
export function periodOf(cycle: Cycle, day: IsoDate): Period {
  if (cycle === 'day') return day;
  const [year = 0, month = 0] = day.split('-').map(Number);
  if (cycle === 'week') {
    const thursday = addDays(day, 3 - ((new Date(day).getUTCDay() + 6) % 7));
    const inYear = (Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / DAY;
    return `${thursday.slice(0, 4)}-W${pad(Math.floor(inYear / 7) + 1)}`;
  }
  const turn = Math.ceil(month / MONTHS[cycle]);
  return {
    month: `${year}-${pad(month)}`,
    quarter: `${year}-Q${turn}`,
    'half-year': `${year}-H${turn}`,
    year: `${year}`,
  }[cycle];
}

/** The first day of a period. */
export function firstDay(period: Period): IsoDate {
  const [year = '', part = ''] = period.split('-');
  const cycle = cycleOf(period);
  if (cycle === 'day') return period;
  if (cycle === 'week') {
    const fourth = `${year}-01-04`;
    return addDays(fourth, (Number(part.slice(1)) - 1) * 7 - ((new Date(fourth).getUTCDay() + 6) % 7));
  }
  const turn = Number(part.replace(/\D/, '') || 1);
  return dayOf(Number(year), (turn - 1) * MONTHS[cycle] + 1, 1);
}

/** The last day of a period. */
export function lastDay(period: Period): IsoDate {
  return addDays(firstDay(nextPeriod(period)), -1);
}

/** The period that follows. */
export function nextPeriod(period: Period): Period {
  const cycle = cycleOf(period);
  const first = firstDay(period);
  if (cycle === 'day') return addDays(first, 1);
  return periodOf(cycle, cycle === 'week' ? addDays(first, 7) : addMonths(first, MONTHS[cycle]));
}

/** The period that came before. */
export function previousPeriod(period: Period): Period {
  return periodOf(cycleOf(period), addDays(firstDay(period), -1));
}
