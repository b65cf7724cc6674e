import { describe, expect, it } from 'vitest';
import { namedTimes, type Reading } from './named-times.ts';

const ISSUED = '2026-06-10';
const deadlines = (text: string, reading: Reading = 'sure', issued: string | undefined = ISSUED): string[] =>
  namedTimes(text, issued, reading).map(({ words, deadline }) => `${words} = ${deadline ?? 'none'}`);
/** Two spaces, as papers of others have them around a time. */
const spaced = (text: string): string =>
  text.replace(
    / (?=(?:ngày|tháng|quý|là|hết|vào|trong|đến|việc|hồ sơ|mô hình|tiếp nhận|khởi công)(?!\p{L}))/gu,
    ' \u00a0',
  );
const collapsed = (text: string): string => text.replace(/\s+/gu, ' ');

const SURE: [string, string][] = [
  ['gửi trước ngày 30/6/2026', 'trước ngày 30/6/2026 = 2026-06-30'],
  ['gửi trước tháng 9 năm 2026', 'trước tháng 9 năm 2026 = 2026-08-31'],
  ['chậm nhất là ngày 15/7/2026', 'chậm nhất là ngày 15/7/2026 = 2026-07-15'],
  ['hạn cuối cùng: 15/7/2026', 'hạn cuối cùng: 15/7/2026 = 2026-07-15'],
  ['thời hạn hoàn thành trước ngày 15/7/2026', 'trước ngày 15/7/2026 = 2026-07-15'],
  ['không muộn hơn 17 giờ 00 phút, ngày 15/7/2026', 'không muộn hơn 17 giờ 00 phút, ngày 15/7/2026 = 2026-07-15'],
  ['trước 16h30’ thứ Sáu, ngày 17/7/2026', 'trước 16h30’ thứ Sáu, ngày 17/7/2026 = 2026-07-17'],
  ['xong trong tháng 12 năm 2026', 'xong trong tháng 12 năm 2026 = 2026-12-31'],
  [
    'hoàn thành việc rà soát hồ sơ trong quý IV năm 2026',
    'hoàn thành việc rà soát hồ sơ trong quý IV năm 2026 = 2026-12-31',
  ],
  ['phấn đấu đến ngày 30/9/2026', 'phấn đấu đến ngày 30/9/2026 = 2026-09-30'],
  ['thực hiện đến hết ngày 30/9/2026', 'đến hết ngày 30/9/2026 = 2026-09-30'],
  ['gửi hồ sơ trước ngày 15/7', 'trước ngày 15/7 = 2026-07-15'],
  ['gửi hồ sơ trước ngày 15 tháng 3', 'trước ngày 15 tháng 3 = 2027-03-15'],
];

const NONE = [
  'họp ngày 15/7/2026',
  'hồ sơ đã tiếp nhận trước ngày 15/7/2026',
  'công trình được khởi công trước ngày 15/7/2026',
  'trẻ em sinh trước ngày 15/7/2026',
  'số liệu tính đến hết ngày 30/6/2026',
  'thí điểm mô hình mới đến hết ngày 30/6/2027',
  'kể từ ngày 01/7/2026 đến hết ngày 31/12/2026',
  'hằng năm, trước ngày 15/12/2026',
  'trước ngày 15/12/2026 hằng năm',
];

describe('a time that a sentence names', () => {
  it.each(SURE)('sets a deadline that nobody would doubt: “%s”', (text, expected) => {
    expect(deadlines(text)).toEqual([expected]);
  });

  it.each(SURE)('sets it however wide its spaces are: “%s”', (text, expected) => {
    expect(deadlines(spaced(text)).map(collapsed)).toEqual([expected]);
  });

  it.each(NONE)('sets none, however wide its spaces are: “%s”', (text) => {
    for (const written of [text, spaced(text)]) expect(deadlines(written)[0]).toMatch(/ = none$/);
  });

  it.each([
    ['rà soát, phê duyệt hồ sơ trước ngày 15/7/2026'],
    ['cấp xã báo cáo trước ngày 15/7/2026'],
    ['học sinh nộp trước ngày 15/7/2026'],
    ['thiết bị gửi về trước ngày 15/7/2026'],
    ['đã rà soát thì báo cáo trước ngày 15/7/2026'],
    ['xuất phát từ yêu cầu đó, gửi trước ngày 15/7/2026'],
    ['kể từ nay gửi trước ngày 15/7/2026'],
    ['gửi số liệu về Sở Y tế trước ngày 15/7/2026'],
    ['lập phương án, trình Chủ tịch phê duyệt trước ngày 15/7/2026'],
  ])('is not of the past by words that only look so: “%s”', (text) => {
    expect(deadlines(text)).toEqual(['trước ngày 15/7/2026 = 2026-07-15']);
  });

  it('is left out where it lies before the day of issue; on that day it is named', () => {
    expect(deadlines('trước ngày 09/6/2026')).toEqual([]);
    expect(deadlines('trước ngày 10/6/2026')).toEqual(['trước ngày 10/6/2026 = 2026-06-10']);
    expect(namedTimes('trước ngày 09/6/2026', undefined)).toHaveLength(1);
  });

  it('is given in the order of the text, full days and those without a year alike', () => {
    expect(deadlines('trước ngày 15/8, trước ngày 30/6/2026 và trước ngày 15/7')).toEqual([
      'trước ngày 15/8 = 2026-08-15',
      'trước ngày 30/6/2026 = 2026-06-30',
      'trước ngày 15/7 = 2026-07-15',
    ]);
  });

  it('is none where a sentence has neither a figure nor a quarter', () => {
    expect(deadlines('hoàn thành sớm', 'likely')).toEqual([]);
  });
});

describe('what may be a deadline', () => {
  it.each([
    ['xong trong tháng 8', 'xong trong tháng 8 = 2026-08-31'],
    ['tiến độ đến 31/7', 'tiến độ đến 31/7 = 2026-07-31'],
    ['ra quân vào ngày 15/9/2026', 'vào ngày 15/9/2026 = 2026-09-15'],
    ['thời gian: các tháng 9', 'thời gian: các tháng 9 = 2026-09-30'],
    ['trong năm 2026', 'trong năm 2026 = 2026-12-31'],
    ['Quý I/2027, các cơ quan đánh giá', 'Quý I/2027 = 2027-03-31'],
    ['- Trong tuần đầu tháng 9/2026, các sở báo cáo', 'Trong tuần đầu tháng 9/2026 = 2026-09-30'],
    ['a) Cuối tháng 9/2026, các sở báo cáo', 'Cuối tháng 9/2026 = 2026-09-30'],
    ['(2) Tháng 9/2026, các sở báo cáo', 'Tháng 9/2026 = 2026-09-30'],
    ['kể từ tháng 7/2026 đến tháng 9/2026', 'tháng 7/2026 = none'],
    ['hoàn thành trong quý I', 'hoàn thành trong quý I = 2027-03-31'],
  ])('is taken for one where one asks for that: “%s”', (text, expected) => {
    expect(deadlines(text, 'likely')[0]).toEqual(expected);
    expect(deadlines(spaced(text), 'likely').map(collapsed)[0]).toEqual(expected);
  });

  it.each([
    ['Quý I/2027 các cơ quan đánh giá', 'Quý I/2027 = none'],
    ['Sau đó Quý I/2027, các cơ quan đánh giá', 'Quý I/2027 = none'],
    ['Năm 2027, các cơ quan đánh giá', 'Năm 2027 = none'],
    ['sổ lập trước năm 2027', 'năm 2027 = none'],
    ['chỉ tiêu đề ra trong năm 2026', 'năm 2026 = none'],
    ['kế hoạch hoàn thành trong năm 2026', 'năm 2026 = none'],
    ['xong trong tháng 8 của năm sau', 'tháng 8 = none'],
    ['rà soát công trình đã được phê duyệt trước ngày 15/7/2026', 'ngày 15/7/2026 = none'],
    ['rà soát hồ sơ, trình tự đã phê duyệt trước ngày 15/7/2026', 'ngày 15/7/2026 = none'],
    ['nêu số liệu đến ngày 15/7/2026', 'ngày 15/7/2026 = none'],
    ['gửi trước ngày 20/6 và ngày 20/12 hằng năm', '20/6 = none'],
    ['xong trong tháng 8 hằng năm', 'tháng 8 = none'],
  ])('is not where its words say otherwise: “%s”', (text, expected) => {
    expect(deadlines(text, 'likely')[0]?.replace(/^xong trong /, '')).toEqual(expected);
  });

  it('leaves out a part of a full date, and a number of something else', () => {
    expect(deadlines('gửi trước 31/7/2026', 'likely')).toEqual(['trước 31/7/2026 = 2026-07-31']);
    expect(deadlines('đạt trước 3/5 chỉ tiêu', 'likely')).toEqual([]);
    expect(deadlines('đến 31/2', 'likely')).toEqual([]);
    expect(deadlines('đến 12/13', 'likely')).toEqual([]);
    expect(deadlines('trước tháng 13', 'likely')).toEqual([]);
    expect(deadlines('trước tháng 0', 'likely')).toEqual([]);
    expect(deadlines('đến 0/7', 'likely')).toEqual([]);
    expect(deadlines('đến 10/6', 'likely')).toEqual(['đến 10/6 = 2026-06-10']);
    expect(deadlines('đến 9/6', 'likely')).toEqual(['đến 9/6 = 2027-06-09']);
  });
});
