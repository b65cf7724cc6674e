import { describe, expect, it } from 'vitest';
import { blockText } from '../paper/block.ts';
import { readText } from '../readers/read-text.ts';
import { withWholeLines } from './whole-lines.ts';

const whole = (...lines: string[]): string[] => withWholeLines(readText(lines.join('\n')).blocks).map(blockText);

describe('the lines of a letterhead that a narrow half has broken', () => {
  it.each([
    [['CỘNG HOÀ XÃ HỘI', 'CHỦ NGHĨA VIỆT NAM'], 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [['ĐẢNG CỘNG SẢN', 'VIỆT NAM'], 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    [['Độc lập - Tự do -', 'Hạnh phúc'], 'Độc lập - Tự do - Hạnh phúc'],
    [['Gió Ngàn, ngày', '26 tháng 11 năm 2026'], 'Gió Ngàn, ngày 26 tháng 11 năm 2026'],
    [['Gió Ngàn, ngày 26', 'tháng 11', 'năm 2026'], 'Gió Ngàn, ngày 26 tháng 11 năm 2026'],
    [['Thành phố Gió', 'Ngàn, ngày 5 tháng 3 năm 2026'], 'Thành phố Gió Ngàn, ngày 5 tháng 3 năm 2026'],
    [['NGHỊ', 'QUYẾT'], 'NGHỊ QUYẾT'],
  ])('are joined: %j', (lines, line) => {
    expect(whole('UỶ BAN NHÂN DÂN', ...lines)).toEqual(['UỶ BAN NHÂN DÂN', line]);
  });

  it.each([
    [['Số:', '12/QĐ-UBND', 'Gió Ngàn, ngày 5 tháng 3 năm 2026']],
    [['THÀNH PHỐ GIÓ NGÀN', 'Gió Ngàn, ngày 5 tháng 3 năm 2026']],
    [['Độc lập - Tự do - Hạnh phúc', 'Gió Ngàn, ngày 5 tháng 3 năm 2026']],
    [['Thực hiện Kế hoạch của Sở Nội vụ, ngày', '5 tháng 3 năm 2026 các cơ quan họp.']],
  ])('stay apart where each says something: %j', (lines) => {
    expect(whole(...lines)).toEqual(lines);
  });

  it('are joined over the lines of the other half, which stand between', () => {
    const lines = [
      'UBND HUYỆN               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT',
      'ĐẢO GIÓ NGÀN                          NAM',
      'Số: 5/QĐ-UBND            Độc lập - Tự do - Hạnh phúc',
    ];
    expect(whole(...lines)).toEqual([
      'UBND HUYỆN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'ĐẢO GIÓ NGÀN',
      'Số: 5/QĐ-UBND',
      'Độc lập - Tự do - Hạnh phúc',
    ]);
  });
});
