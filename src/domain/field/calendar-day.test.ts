import { describe, expect, it } from 'vitest';
import { isIsoDate } from './calendar-day.ts';

describe('a day of the calendar', () => {
  it.each(['1945-01-01', '2023-02-28', '2024-02-29', '2023-04-30', '2023-12-31', '2099-12-31'])('is %s', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '2023-04-31',
    '2023-01-00',
    '2023-00-10',
    '2023-13-10',
    '1944-12-31',
    '2100-01-01',
    '2023-7-14',
    '14/7/2023',
    '2023-07-14T00:00',
    ' 2023-07-14',
    '12023-07-14',
    '',
  ])('is not “%s”', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});
