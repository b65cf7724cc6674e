import { describe, expect, it } from 'vitest';
import { dueDayOf, firstPeriod, periodAtHand, periodsUntil, type Recurrence } from './recurrence.ts';
import { recurrenceText } from './recurrence-text.ts';

type When = Omit<Recurrence, 'first' | 'last'>;
const monthly: Recurrence = { every: 'month', day: 25, first: '2026-03' };

describe('the day of a period', () => {
  it.each<[When, string, string, string]>([
    [{ every: 'day' }, '2026-07-31', '2026-07-31', 'hằng ngày'],
    [{ every: 'day', hour: '16:00' }, '2026-07-31', '2026-07-31', '16 giờ hằng ngày'],
    [{ every: 'day', hour: '07:30', next: true }, '2026-07-31', '2026-08-01', 'hằng ngày, 07 giờ 30 ngày hôm sau'],
    [{ every: 'week', day: 6, hour: '10:00' }, '2026-W29', '2026-07-17', '10 giờ thứ Sáu hằng tuần'],
    [{ every: 'week', hour: '10:00' }, '2026-W29', '2026-07-19', 'hằng tuần, 10 giờ ngày cuối kỳ'],
    [{ every: 'month', day: 25, hour: '16:30' }, '2026-07', '2026-07-25', '16 giờ 30 ngày 25 hằng tháng'],
    [{ every: 'quarter', day: 15, hour: '09:00' }, '2026-Q3', '2026-09-15', 'hằng quý, 09 giờ ngày 15 tháng cuối quý'],
    [{ every: 'year', day: 15, month: 12, hour: '17:00' }, '2026', '2026-12-15', '17 giờ ngày 15/12 hằng năm'],
    [{ every: 'year', month: 2, hour: '17:00' }, '2026', '2026-02-28', '17 giờ ngày cuối tháng 02 hằng năm'],
    [{ every: 'week', day: 6 }, '2026-W29', '2026-07-17', 'thứ Sáu hằng tuần'],
    [{ every: 'week', day: 8 }, '2026-W29', '2026-07-19', 'Chủ nhật hằng tuần'],
    [{ every: 'week' }, '2026-W29', '2026-07-19', 'hằng tuần'],
    [{ every: 'week', day: 2, next: true }, '2026-W29', '2026-07-20', 'hằng tuần, thứ Hai tuần sau'],
    [{ every: 'month', day: 25 }, '2026-07', '2026-07-25', 'ngày 25 hằng tháng'],
    [{ every: 'month', day: 31 }, '2026-02', '2026-02-28', 'ngày 31 hằng tháng'],
    [{ every: 'month', day: 30 }, '2028-02', '2028-02-29', 'ngày 30 hằng tháng'],
    [{ every: 'month' }, '2026-04', '2026-04-30', 'hằng tháng'],
    [{ every: 'month', day: 5, next: true }, '2026-12', '2027-01-05', 'hằng tháng, ngày 05 tháng sau'],
    [{ every: 'quarter' }, '2026-Q3', '2026-09-30', 'hằng quý'],
    [{ every: 'quarter', day: 15 }, '2026-Q3', '2026-09-15', 'hằng quý, ngày 15 tháng cuối quý'],
    [{ every: 'quarter', day: 10, month: 1 }, '2026-Q3', '2026-07-10', 'hằng quý, ngày 10 tháng đầu quý'],
    [{ every: 'quarter', day: 5, next: true }, '2026-Q4', '2027-01-05', 'hằng quý, ngày 05 tháng đầu quý sau'],
    [{ every: 'half-year', day: 15 }, '2026-H1', '2026-06-15', '6 tháng một lần, ngày 15 tháng cuối kỳ'],
    [{ every: 'half-year' }, '2026-H2', '2026-12-31', '6 tháng một lần'],
    [{ every: 'year', day: 15, month: 12 }, '2026', '2026-12-15', 'ngày 15/12 hằng năm'],
    [{ every: 'year', month: 2 }, '2028', '2028-02-29', 'cuối tháng 02 hằng năm'],
    [{ every: 'year', day: 20, next: true }, '2026', '2027-01-20', 'hằng năm, ngày 20/01 năm sau'],
    [{ every: 'year' }, '2026', '2026-12-31', 'hằng năm'],
  ])('of %j in %s is %s: “%s”', (when, period, day, text) => {
    expect(dueDayOf(when, period)).toBe(day);
    expect(recurrenceText(when)).toBe(text);
  });
});

describe('the first period of a duty', () => {
  it('is the one in which it was given, as long as its day is to come', () => {
    expect(firstPeriod({ every: 'month', day: 25 }, '2026-03-25')).toBe('2026-03');
    expect(firstPeriod({ every: 'month', day: 25 }, '2026-03-26')).toBe('2026-04');
    expect(firstPeriod({ every: 'month', day: 5, next: true }, '2026-03-26')).toBe('2026-03');
    expect(firstPeriod({ every: 'day', hour: '16:00' }, '2026-03-25')).toBe('2026-03-25');
    expect(firstPeriod({ every: 'year', day: 15, month: 12 }, '2026-12-16')).toBe('2027');
  });
});

describe('the period at hand', () => {
  it('is the one whose day comes next: on the day itself it is still that one', () => {
    expect(periodAtHand(monthly, '2026-07-25')).toBe('2026-07');
    expect(periodAtHand(monthly, '2026-07-26')).toBe('2026-08');
    expect(periodAtHand(monthly, '2026-12-31')).toBe('2027-01');
    expect(periodAtHand({ ...monthly, day: 5, next: true }, '2026-07-03')).toBe('2026-06');
  });

  it('is never before the first, nor after the last', () => {
    expect(periodAtHand(monthly, '2026-01-01')).toBe('2026-03');
    expect(periodAtHand({ ...monthly, last: '2026-05' }, '2027-01-01')).toBe('2026-05');
  });

  it('is found as quickly a hundred years later', () => {
    expect(periodAtHand(monthly, '2099-11-30')).toBe('2099-12');
    expect(periodAtHand({ every: 'week', day: 6, first: '2026-W02' }, '2098-05-02')).toBe('2098-W18');
    expect(periodAtHand({ every: 'day', first: '2026-01-02' }, '2098-05-02')).toBe('2098-05-02');
    expect(periodAtHand({ every: 'year', next: true, day: 20, first: '2026' }, '2099-01-21')).toBe('2099');
  });

  it('ends the periods that there have been', () => {
    expect(periodsUntil(monthly, '2026-05-26', 24)).toEqual(['2026-03', '2026-04', '2026-05', '2026-06']);
    expect(periodsUntil({ ...monthly, last: '2026-04' }, '2026-09-01', 24)).toEqual(['2026-03', '2026-04']);
  });

  it('ends the latest of them, however long there have been some', () => {
    const daily: Recurrence = { every: 'day', first: '2026-01-02' };
    expect(periodsUntil(daily, '2096-03-01', 3)).toEqual(['2096-02-28', '2096-02-29', '2096-03-01']);
    expect(periodsUntil(daily, '2026-01-03', 3)).toEqual(['2026-01-02', '2026-01-03']);
  });
});
