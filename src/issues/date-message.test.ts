import { describe, expect, it } from 'vitest';
import { dateMessage, dueTimeMessage } from './date-message.ts';

describe('dateMessage', () => {
  it.each([
    ['14/7/2023', '2023-07-14'],
    ['4/7/2023', '2023-07-04'],
    ['14.07.2023', '2023-07-14'],
    ['14-7-2023', '2023-07-14'],
    ['14 / 7 / 2023', '2023-07-14'],
    ['ngày 14 tháng 7 năm 2023', '2023-07-14'],
    ['Ngày 14  tháng  7  năm  2023', '2023-07-14'],
    ['ngày14tháng7năm2023', '2023-07-14'],
    ['2023-7-14', '2023-07-14'],
    ['2023-07-4', '2023-07-04'],
    ['2023-07-14T08:00:00Z', '2023-07-14'],
    ['2023-07-14 08:00', '2023-07-14'],
    ['17 giờ 00 ngày 14/7/2023', '2023-07-14'],
    ['17h00 ngày 14 tháng 7 năm 2023', '2023-07-14'],
    ['08:30, 14/7/2023', '2023-07-14'],
  ])('offers for %s the date it means, and that alone', (written, meant) => {
    expect(dateMessage(written).fix).toBe(`viết ${meant}.`);
  });

  it('says why it offers another date', () => {
    expect(dateMessage('14/7/2023').message).toBe('ngày phải viết theo thứ tự năm-tháng-ngày.');
    expect(dateMessage('2023-7-14').message).toBe('tháng và ngày phải đủ hai chữ số.');
    expect(dateMessage('2023-07-14T08:00').message).toBe('chỉ ghi ngày, không ghi giờ và múi giờ.');
    expect(dateMessage('2023-14-07')).toEqual({
      message: 'không có tháng 14.',
      fix: 'viết ngày sau tháng: 2023-07-14.',
    });
    expect(dateMessage('2023-13-32').fix).toBe('viết tháng từ 01 đến 12.');
  });

  it('says of a time of day that only the day is written', () => {
    expect(dateMessage('17 giờ 00 ngày 14/7/2023').message).toBe('chỉ ghi ngày, không ghi giờ và múi giờ.');
  });

  it.each(['tháng 12 năm 2011', '12/2011', 'năm 2011', '15/12'])(
    'says of a day of issue that the paper gives as %s what to do without a day',
    (written) => {
      expect(dateMessage(written, 'issuedDate').fix).toContain('thêm «- issuedDate» vào source.missing');
      expect(dateMessage(written).fix).not.toContain('source.missing');
    },
  );

  it.each([
    [' 2023-07-14 ', 'có khoảng trắng thừa quanh ngày.'],
    ['2023-07-4', 'tháng và ngày phải đủ hai chữ số.'],
    ['2023/07/04', 'ngày phải viết theo thứ tự năm-tháng-ngày.'],
    ['2023-07-14 08:00', 'chỉ ghi ngày, không ghi giờ và múi giờ.'],
    ['17h, 14/7/2023', 'chỉ ghi ngày, không ghi giờ và múi giờ.'],
    ['8 g 14/7/2023', 'chỉ ghi ngày, không ghi giờ và múi giờ.'],
    ['2023-25-07', 'không có tháng 25.'],
    ['2023-31-1', 'không có tháng 31.'],
    ['31-12-2023', 'ngày phải viết theo thứ tự năm-tháng-ngày.'],
    ['12/2011', 'ở đây chưa đủ ngày, tháng và năm.'],
    ['Tháng 12  năm 2011', 'ở đây chưa đủ ngày, tháng và năm.'],
    ['2011-12', 'ở đây chưa đủ ngày, tháng và năm.'],
    ['2011', 'ở đây chưa đủ ngày, tháng và năm.'],
    ['quý IV năm 2011', 'ở đây chưa đủ ngày, tháng và năm.'],
    ['2011-13', 'không có tháng 13.'],
    ['2011-0', 'không có tháng 0.'],
    ['ngày 15  tháng 12', 'ngày này không có năm.'],
    ['15.12', 'ngày này không có năm.'],
    ['năm 2011 và 2012', 'ngày không đúng dạng năm-tháng-ngày.'],
    ['từ tháng 12/2011', 'ngày không đúng dạng năm-tháng-ngày.'],
    ['hôm qua', 'ngày không đúng dạng năm-tháng-ngày.'],
  ])('says of “%s”: %s', (written, message) => expect(dateMessage(written).message).toBe(message));

  it('reads no more than a line', () => {
    const long = (length: number): string => `${'mùng '.padEnd(length - 9, ' ')}14/7/2023`;
    expect(dateMessage(long(80)).fix).toBe('viết 2023-07-14.');
    expect(dateMessage(long(81)).fix).toMatch(/^viết bốn chữ số năm/);
    expect(dueTimeMessage('tháng 7/2023'.padEnd(80, ' ')).fix).toBe('viết 2023-07.');
    expect(dueTimeMessage('tháng 7/2023'.padEnd(81, ' ')).fix).not.toBe('viết 2023-07.');
  });

  it.each([
    ['tháng 12/2026', 'viết 2026-12.'],
    ['quý IV năm 2026', 'viết 2026-Q4.'],
    ['năm 2026', 'viết 2026.'],
    ['14/7/2023', 'viết 2023-07-14.'],
    ['2023-02-30', 'xem lại ngày trong văn bản nguồn rồi viết đúng ngày đó.'],
    ['sớm', 'viết một ngày (2026-12-31) hoặc một kỳ: 2026-12, 2026-Q4, 2026-H2, 2026.'],
  ])('offers for a time that may be a period, “%s”: %s', (written, fix) => {
    expect(dueTimeMessage(written).fix).toBe(fix);
  });

  it('takes nothing for a date that has more around it', () => {
    for (const text of ['trước 14/7/2023', '14/7/2023 hoặc sau', 'x2023-07-14T08', '14//7/2023'])
      expect(dateMessage(text).fix).toMatch(/^viết bốn chữ số năm/);
  });

  it.each([
    ['2023-05-00', 'ngày từ 1 đến 31'],
    ['2023-05-32', 'ngày từ 1 đến 31'],
    ['2023-00-10', 'không có tháng 0'],
    ['2023-13-45', 'không có tháng 13'],
    ['1944-12-31', 'năm 1944 nằm ngoài khoảng từ 1945 đến 2099'],
    ['2100-01-01', 'năm 2100 nằm ngoài khoảng từ 1945 đến 2099'],
  ])('says of %s what cannot be', (written, said) => {
    expect(dateMessage(written).message).toContain(said);
  });

  it('says how many days a month has', () => {
    expect(dateMessage('2023-02-30').message).toContain('28');
    expect(dateMessage('2024-02-30').message).toContain('29');
  });

  it.each(['2023-13-45', '0023-01-01', 'hôm qua', 'null', 'true', '20230714', '2023-00-10'])(
    'has a sentence for %s',
    (written) => {
      expect(dateMessage(written).message).toMatch(/\.$/);
      expect(dateMessage(written).fix).toMatch(/\.$/);
    },
  );
});
