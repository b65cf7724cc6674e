import { describe, expect, it } from 'vitest';
import { readWrittenDay } from './written-day.ts';

describe('readWrittenDay', () => {
  it.each([
    '5/3/2024',
    '05.03.2024',
    '5 - 3 - 24',
    '2024/3/5',
    '20240305',
    'ngày 5 tháng 3 năm 2024',
    'Mẫu, ngày 05 tháng 3 năm 2024',
  ])('reads %s', (written) => expect(readWrittenDay(written)).toEqual({ year: 2024, month: 3, day: 5 }));

  it.each(['mùng 5 tháng ba năm 2024', '5 March 2024', 'Mar 5, 2024', 'March 5th, 2024'])(
    'reads months in words: %s',
    (written) => expect(readWrittenDay(written)).toEqual({ year: 2024, month: 3, day: 5 }),
  );

  it.each(
    ['giêng', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'].map(
      (name, index) => [name, index + 1] as const,
    ),
  )('knows the name of the month %s', (name, month) => {
    expect(readWrittenDay(`ngày 5 tháng ${name} năm 2024`)).toEqual({ year: 2024, month, day: 5 });
  });

  it.each([
    ['ngày 5 tháng bốn năm 2024', 4],
    ['ngày 5 tháng một, 2024', 1],
    ['ngày 5 tháng chạp năm 2024', 12],
    ['5-Dec-2024', 12],
    ['1 January 2024', 1],
    ['5 aug. 2024', 8],
  ])('knows other names of months: %s', (written, month) => {
    expect(readWrittenDay(written)).toMatchObject({ year: 2024, month });
  });

  it.each(
    ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name, at) => [name, at]),
  )('knows the English month %s', (name, at) =>
    expect(readWrittenDay(`5 ${name} 2024`)).toEqual({ year: 2024, month: Number(at) + 1, day: 5 }),
  );

  it.each([
    '“5/3/2024”',
    '(5/3/2024).',
    ' 5/3/2024; ',
    '5\u2013 3\u00a0- 2024',
    '8 giờ 30 phút, ngày 5/3/2024',
    '08:30 5/3/2024',
  ])('reads over what stands around: %s', (written) =>
    expect(readWrittenDay(written.replace(/[“”]/g, '"'))).toEqual({ year: 2024, month: 3, day: 5 }),
  );

  it('takes the only order that makes a day', () => {
    expect(readWrittenDay('03/25/2024')).toEqual({ year: 2024, month: 3, day: 25 });
    expect(readWrittenDay('2024-25-03')).toEqual({ year: 2024, month: 3, day: 25 });
  });

  it('leaves a day that no calendar has as it is', () => {
    expect(readWrittenDay('31/2/2024')).toEqual({ year: 2024, month: 2, day: 31 });
    expect(readWrittenDay('2024-13-32')).toEqual({ year: 2024, month: 13, day: 32 });
  });

  it.each(['', 'tháng 3 năm 2024', '3/2024', 'trước 5/3/2024', '5/3/2024 hoặc sau', '5 foo 2024', '1/2/3/4'])(
    'reads no day in “%s”',
    (written) => expect(readWrittenDay(written)).toBeUndefined(),
  );
});
