import { describe, expect, it } from 'vitest';
import { dueSchema } from './due.schema.ts';

const takes = (field: string, value: string): boolean => dueSchema.safeParse({ [field]: value }).success;

describe('the fields of a deadline', () => {
  it.each([
    ['by', '2026-12-31', '2026-12', '2026-Q4', '2026-H1', '2026', '2026-W29'],
    ['hour', '00:00', '09:05', '19:59', '23:59'],
    ['within', '1', '10', '999'],
    ['unit', 'day', 'working-day', 'hour'],
    ['from', 'issued', 'received'],
    ['fromDate', '2026-07-01'],
    ['every', 'day', 'week', 'half-year'],
    ['day', '1', '01', '09', '10', '29', '30', '31'],
    ['month', '1', '09', '10', '12'],
    ['in', 'next'],
    ['first', '2026-07', '2026'],
    ['last', '2026-Q3'],
  ])('take these: %s', (field, ...values) => {
    expect(values.filter((value) => !takes(field, value))).toEqual([]);
  });

  it.each([
    ['by', '2026-02-30', '2026-13', '2026-Q5', '31/12/2026', ''],
    ['hour', '24:00', '9:05', '23:60', '23:5', '123:00', '12:000'],
    ['within', '0', '01', '1000', '-1', 'x1'],
    ['unit', 'ngày'],
    ['from', 'x'],
    ['fromDate', '01/7/2026'],
    ['every', 'tháng'],
    ['day', '0', '00', '32', '40', '111', 'x1'],
    ['month', '0', '13', '20', '111', 'x1'],
    ['in', 'same'],
    ['first', '2026-7', 'x2026'],
    ['last', '2026-Q5', '2026x'],
    ['other', '1'],
  ])('refuse these: %s', (field, ...values) => {
    expect(values.filter((value) => takes(field, value))).toEqual([]);
  });

  it('are numbers where they count', () => {
    expect(dueSchema.parse({ within: '10', day: '05', month: '07' })).toEqual({ within: 10, day: 5, month: 7 });
  });

  it('tell a wrong time apart from a wrong form', () => {
    expect(dueSchema.safeParse({ by: 'x' }).error!.issues).toMatchObject([
      { code: 'custom', params: { code: 'due-time' } },
    ]);
    expect(dueSchema.safeParse({ fromDate: 'x' }).error!.issues).toMatchObject([
      { code: 'custom', params: { code: 'date-invalid' } },
    ]);
  });
});
