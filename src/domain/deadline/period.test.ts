import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  cycleOf,
  firstDay,
  lastDay,
  nextPeriod,
  periodOf,
  previousPeriod,
  type Cycle,
} from './period.ts';
import { isPeriod } from './period-form.ts';
import { periodLabel } from './period-label.ts';

describe('a period', () => {
  it.each<[Cycle, string, string, string, string, string]>([
    ['day', '2026-07-31', '2026-07-31', '2026-07-31', '2026-07-31', '2026-08-01'],
    ['week', '2026-07-15', '2026-W29', '2026-07-13', '2026-07-19', '2026-W30'],
    ['week', '2027-01-02', '2026-W53', '2026-12-28', '2027-01-03', '2027-W01'],
    ['week', '2024-12-31', '2025-W01', '2024-12-30', '2025-01-05', '2025-W02'],
    ['month', '2026-07-31', '2026-07', '2026-07-01', '2026-07-31', '2026-08'],
    ['month', '2028-02-29', '2028-02', '2028-02-01', '2028-02-29', '2028-03'],
    ['month', '2026-12-01', '2026-12', '2026-12-01', '2026-12-31', '2027-01'],
    ['quarter', '2026-03-31', '2026-Q1', '2026-01-01', '2026-03-31', '2026-Q2'],
    ['quarter', '2026-10-01', '2026-Q4', '2026-10-01', '2026-12-31', '2027-Q1'],
    ['half-year', '2026-06-30', '2026-H1', '2026-01-01', '2026-06-30', '2026-H2'],
    ['half-year', '2026-07-01', '2026-H2', '2026-07-01', '2026-12-31', '2027-H1'],
    ['year', '2026-12-31', '2026', '2026-01-01', '2026-12-31', '2027'],
  ])('of a %s holds %s: %s, from %s to %s, before %s', (cycle, day, period, first, last, next) => {
    expect(periodOf(cycle, day)).toBe(period);
    expect([firstDay(period), lastDay(period), nextPeriod(period)]).toEqual([first, last, next]);
    expect([isPeriod(period), cycleOf(period), previousPeriod(next)]).toEqual([true, cycle, period]);
  });

  it.each([
    '2026-7',
    '2026-13',
    '2026-00',
    '2026-Q5',
    '2026-Q0',
    '2026-H3',
    '2026-W60',
    '26-07',
    '2026-02-30',
    '2026-07-1',
    '',
    ' 2026',
    undefined,
    2026,
  ])('is not %j', (text) => expect(isPeriod(text)).toBe(false));

  it('is written as offices write it', () => {
    const names = ['2026-02', '2026-07', '2026-Q3', '2026-H1', '2026-H2', '2026', '2026-W29'].map(periodLabel);
    expect(names).toEqual([
      'tháng 02/2026',
      'tháng 7/2026',
      'quý III/2026',
      '6 tháng đầu năm 2026',
      '6 tháng cuối năm 2026',
      'năm 2026',
      'tuần 13/7/2026 - 19/7/2026',
    ]);
  });
});

describe('counting days and months', () => {
  it('goes over the ends of months, years and leap years, in no time zone', () => {
    expect(addDays('2026-12-28', 10)).toBe('2027-01-07');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
  });

  it('ends a month on the day of the same number, or on the last that there is', () => {
    expect(addMonths('2026-11-15', 3)).toBe('2027-02-15');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30');
  });
});
