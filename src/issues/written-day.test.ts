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
