import { describe, expect, it } from 'vitest';
import { findImpossibleDays } from './impossible-days.ts';

const named = (text: string): string[] => findImpossibleDays(text).map(({ start, end }) => text.slice(start, end));

describe('days that no calendar has', () => {
  it.each([
    ['Nghị định số 30/2020/NĐ-CP ngày 31 tháng 4 năm 2020 của Chính phủ', 'ngày 31 tháng 4 năm 2020'],
    ['hoàn thành trước ngày 30/02/2025;', 'ngày 30/02/2025'],
    ['họp ngày 31.11.2025', 'ngày 31.11.2025'],
    ['ngày 29-02-2025', 'ngày 29-02-2025'],
    ['gửi về trước ngày 31/9', 'ngày 31/9'],
    ['trước ngày 31 tháng 6 hằng năm', 'ngày 31 tháng 6'],
    ['Thông báo ngày 15/13/2024', 'ngày 15/13/2024'],
    ['ngay 00/05/2024', 'ngay 00/05/2024'],
    ['ngày 31\ntháng 4 năm 2020', 'ngày 31\ntháng 4 năm 2020'],
    ['30 tháng 2 năm 2024', '30 tháng 2 năm 2024'],
  ])('are found in “%s”', (text, words) => {
    expect(named(text)).toEqual([words]);
  });

  it.each([
    'ngày 29 tháng 02 năm 2024',
    'ngày 29/2',
    'ngày 31/12/2025',
    'từ ngày 25-30/6/2025',
    'ngày 15/31 cuộc họp tháng 1',
    'các ngày 30/31 tháng 3',
    'Quyết định 45/31/2024',
    'ngày 28.30 giờ',
    'văn bản ngày 30/2020/NĐ-CP',
    'trong 45 ngày, 31 tháng',
    'mỗi ngày 24/24 giờ',
    'tỷ lệ 31/4',
  ])('are not seen in “%s”', (text) => {
    expect(named(text)).toEqual([]);
  });
});
