import { describe, expect, it } from 'vitest';
import { findDates, formatLongDate, formatShortDate } from './dates.ts';

describe('formatLongDate', () => {
  it('pads days below 10 and the months 1 and 2, and no other month', () => {
    expect(formatLongDate('2026-01-05')).toBe('ngày 05 tháng 01 năm 2026');
    expect(formatLongDate('2026-02-10')).toBe('ngày 10 tháng 02 năm 2026');
    expect(formatLongDate('2023-07-14')).toBe('ngày 14 tháng 7 năm 2023');
    expect(formatLongDate('2023-03-09')).toBe('ngày 09 tháng 3 năm 2023');
  });

  it('throws on what is not yyyy-mm-dd', () => {
    for (const text of ['14/7/2023', '2023-07-14T08:00', ' 2023-07-14', '2023-7-14'])
      expect(() => formatLongDate(text)).toThrow(RangeError);
  });
});

describe('formatShortDate', () => {
  it('pads as the long form does', () => {
    expect(formatShortDate('2023-07-14')).toBe('14/7/2023');
    expect(formatShortDate('2026-01-05')).toBe('05/01/2026');
  });
});

describe('findDates in a text that is one day', () => {
  const wholeDay = (text: string): string | undefined => {
    const [mention] = findDates(text);
    const isWhole = mention?.precision === 'day' && mention.start === 0 && mention.end === text.length;
    return isWhole ? mention.from : undefined;
  };

  it.each([
    '14/7/2023',
    'ngày14 tháng7năm 2023',
    '14/07/2023',
    '14-7-2023',
    '14.7.2023',
    '14 / 7 / 2023',
    '2023-07-14',
    '14 tháng 7 năm 2023',
    '14 tháng 7, năm 2023',
    'ngày 14 tháng 07 năm 2023',
    'Ngày 14/7/2023',
    'ngay 14 thang 7 nam 2023',
    'NGÀY 14 THÁNG 7 NĂM 2023',
    'ngày 14 tháng 7 năm 2023'.normalize('NFD'),
    'ngày\u00a014\u00a0tháng\n7 năm 2023',
  ])('reads %j', (text) => {
    expect(wholeDay(text)).toBe('2023-07-14');
  });

  it.each([
    '30/2/2023',
    '29/2/2023',
    '14/13/2023',
    '0/7/2023',
    '14/7',
    '14/7/23',
    '7/2023',
    '14/7-2023',
    '14/7/2023/1',
    '114/7/2023',
    '14/7/20233',
    'năm 2023',
    '14/7/2023 và 15/7/2023',
    '',
  ])('finds no single day in %j', (text) => {
    expect(wholeDay(text)).toBeUndefined();
  });

  it('knows leap years', () => {
    expect(wholeDay('29/2/2024')).toBe('2024-02-29');
  });
});

describe('findDates', () => {
  const spans = (text: string): string[] =>
    findDates(text).map(
      ({ start, end, precision, from, to }) => `${text.slice(start, end)} = ${precision} ${from}..${to}`,
    );

  it('finds months, quarters and years with their first and last day', () => {
    expect(spans('tháng 2 năm 2024')).toEqual(['tháng 2 năm 2024 = month 2024-02-01..2024-02-29']);
    expect(spans('tháng 7/2023; 10/2023')).toEqual([
      'tháng 7/2023 = month 2023-07-01..2023-07-31',
      '10/2023 = month 2023-10-01..2023-10-31',
    ]);
    expect(spans('quý II năm 2023, quý 4/2023, Quý IV năm 2023')).toEqual([
      'quý II năm 2023 = quarter 2023-04-01..2023-06-30',
      'quý 4/2023 = quarter 2023-10-01..2023-12-31',
      'Quý IV năm 2023 = quarter 2023-10-01..2023-12-31',
    ]);
    expect(spans('chỉ tiêu năm 2023.')).toEqual(['năm 2023 = year 2023-01-01..2023-12-31']);
  });

  it('finds both ends of a range', () => {
    expect(spans('14/7/2023-20/7/2023, 01/8/2023 – 02/8/2023').map((span) => span.slice(0, 9))).toEqual([
      '14/7/2023',
      '20/7/2023',
      '01/8/2023',
      '02/8/2023',
    ]);
  });

  it('gives places in the text as it was, decomposed or with invisible characters', () => {
    const text = `Thông báo số 319-TB/VPTU ngày 14 tháng 7 năm 2023 của Văn phòng`.normalize('NFD');
    const [date] = findDates(text);
    expect(text.slice(date?.start, date?.end).normalize('NFC')).toBe('ngày 14 tháng 7 năm 2023');
  });

  it.each([
    '30/2020/NĐ-CP',
    '351/2017/UBTVQH14',
    'nhiệm kỳ 2020 - 2025',
    '13/2023',
    '319-TB/VPTU',
    '24/7',
    'quý V năm',
    '0/7/2023',
    '14/0/2023',
    '0/2023',
    'tháng 13 năm 2023',
    'quý 5 năm',
  ])('finds no date in %s', (text) => {
    expect(findDates(text)).toEqual([]);
  });
});

describe('findDates where a program has lost a blank', () => {
  it.each(['trước ngày 14/7/2023để báo cáo', 'trước ngày 14 tháng 7 năm 2023để báo cáo'])('reads %j', (text) => {
    expect(findDates(text).map(({ from, end }) => [from, text.slice(end, end + 2)])).toEqual([['2023-07-14', 'để']]);
  });

  it.each(['14/7/2023/NĐ-CP', '14/7/2023a', '7/2023để'])('reads no day in %j', (text) => {
    expect(findDates(text).filter(({ precision }) => precision === 'day')).toEqual([]);
  });
});
