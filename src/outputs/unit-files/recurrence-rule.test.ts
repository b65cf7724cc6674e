import { describe, expect, it } from 'vitest';
import type { Recurrence } from '../../domain/deadline/recurrence.ts';
import { recurrenceRule } from './recurrence-rule.ts';

describe('the rule by which a calendar repeats a deadline', () => {
  it.each<[Recurrence, string]>([
    [{ every: 'day', first: '2026-07-15' }, 'FREQ=DAILY'],
    [{ every: 'day', first: '2026-07-15', last: '2026-07-31' }, 'FREQ=DAILY;UNTIL=20260731'],
    [{ every: 'day', hour: '16:30', first: '2026-07-15', last: '2026-07-31' }, 'FREQ=DAILY;UNTIL=20260731T163000'],
    [{ every: 'week', day: 6, hour: '10:00', first: '2026-W29' }, 'FREQ=WEEKLY;BYDAY=FR'],
    [{ every: 'week', day: 6, first: '2026-W29' }, 'FREQ=WEEKLY;BYDAY=FR'],
    [{ every: 'week', first: '2026-W29' }, 'FREQ=WEEKLY;BYDAY=SU'],
    [{ every: 'month', day: 25, first: '2026-07' }, 'FREQ=MONTHLY;BYMONTHDAY=25'],
    [{ every: 'month', day: 28, first: '2026-07' }, 'FREQ=MONTHLY;BYMONTHDAY=28'],
    [{ every: 'month', day: 30, first: '2026-07' }, 'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1'],
    [{ every: 'month', day: 31, first: '2026-07' }, 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    [{ every: 'month', first: '2026-07' }, 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    [{ every: 'quarter', first: '2026-Q3' }, 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1'],
    [{ every: 'quarter', day: 30, first: '2026-Q3' }, 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=30'],
    [
      { every: 'quarter', day: 30, month: 2, first: '2026-Q3' },
      'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=28,29,30;BYSETPOS=-1',
    ],
    [{ every: 'half-year', day: 15, first: '2026-H2' }, 'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=15'],
    [{ every: 'year', day: 15, month: 12, first: '2026' }, 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'],
    [{ every: 'year', month: 2, first: '2026' }, 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
    [{ every: 'year', day: 20, next: true, first: '2026' }, 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=20'],
  ])('%j is %s', (rule, text) => expect(recurrenceRule(rule)).toBe(text));

  it('ends with the day of the last period, as a day and not a moment', () => {
    expect(recurrenceRule({ every: 'month', day: 5, next: true, first: '2026-07', last: '2026-12' })).toBe(
      'FREQ=MONTHLY;BYMONTHDAY=5;UNTIL=20270105',
    );
  });
});
