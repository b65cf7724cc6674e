import { describe, expect, it } from 'vitest';
import { blockText } from '../paper/block.ts';
import { readText } from '../readers/read-text.ts';
import { withPartedHalves } from './parted-halves.ts';

const halves = (line: string): string[] => withPartedHalves(readText(line).blocks).map(blockText);

describe('the two halves of a letterhead with one blank between', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ỦY BAN NHÂN DÂN'],
    ['TỈNH GIÓ NGÀN Độc Lập - Tự Do - Hạnh Phúc', 'TỈNH GIÓ NGÀN'],
    ['Số: 12/BC-SNV Độc lập – Tự do – Hạnh phúc', 'Số: 12/BC-SNV'],
    ['ĐẢNG BỘ TỈNH GIÓ NGÀN ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐẢNG BỘ TỈNH GIÓ NGÀN'],
    ['BCH ĐOÀN TỈNH GIÓ NGÀN ĐOÀN TNCS HỒ CHÍ MINH', 'BCH ĐOÀN TỈNH GIÓ NGÀN'],
    ['Số: 454/UBND-NC Bến Đò, ngày 6 tháng 4 năm 2011', 'Số: 454/UBND-NC'],
    ['Số 31-CT/TU Thành phố Gió Ngàn, ngày 18 tháng 6 năm 2026', 'Số 31-CT/TU'],
    ['Số:    /TB-UBND Gió Ngàn, ngày   tháng 6 năm 2026', 'Số: /TB-UBND'],
    ['* Gió Ngàn, ngày 18 tháng 6 năm 2026', '*'],
    ['PHÒNG KINH TẾ TP. Gió Ngàn, ngày 18 tháng 6 năm 2026', 'PHÒNG KINH TẾ'],
    ['V/v nuôi cá lồng trên sông Gió Ngàn, ngày 18 tháng 6 năm 2026', 'V/v nuôi cá lồng trên sông'],
  ])('are parted: «%s»', (line, left) => {
    expect(halves(line)[0]).toBe(left);
    expect(halves(line)).toHaveLength(2);
  });

  it.each([
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Gió Ngàn, ngày 18 tháng 6 năm 2026',
    'Thành phố Gió Ngàn, ngày 18 tháng 6 năm 2026',
    'V/v trả lời Công văn số 5/SNV ngày 18 tháng 6 năm 2026',
    'Nhân dịp kỷ niệm ngày thành lập nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    'Số: 454/UBND-NC',
  ])('«%s» is one line', (line) => {
    expect(halves(line)).toEqual([line]);
  });
});
