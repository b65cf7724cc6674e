import { describe, expect, it } from 'vitest';
import { blockText } from '../../paper/block.ts';
import { readText } from '../read-text.ts';
import { tabbedTable } from './tabbed-table.ts';

const rows = (...lines: string[]): string[][] | undefined => tabbedTable(lines, 0)?.rows;

describe('lines with tabs', () => {
  it('are the rows of a table, empty cells with them', () => {
    const lines = [
      'Đơn vị\tViệc\tThời hạn',
      'Bến Đò\tĐóng cọc\t30/4',
      'Bến Cá\t\t5/5',
      'Bến Tre\tCắm biển',
      '',
      'Hết.',
    ];
    expect(rows(...lines)).toEqual([
      ['Đơn vị', 'Việc', 'Thời hạn'],
      ['Bến Đò', 'Đóng cọc', '30/4'],
      ['Bến Cá', '', '5/5'],
      ['Bến Tre', 'Cắm biển', ''],
    ]);
    expect(tabbedTable(lines, 0)?.lines).toBe(4);
  });

  it('go on with the paragraphs of their cells where rows have numbers', () => {
    expect(
      rows(
        'TT\tViệc\tĐơn vị',
        'thực hiện\tThời hạn',
        '1\tĐóng cọc',
        'và cắm biển\tBến Đò',
        'Bến Cá\t30/4',
        '2\tNạo vét\tBến Đò\t5/5',
      ),
    ).toEqual([
      ['TT', 'Việc', 'Đơn vị thực hiện', 'Thời hạn'],
      ['1', 'Đóng cọc và cắm biển', 'Bến Đò Bến Cá', '30/4'],
      ['2', 'Nạo vét', 'Bến Đò', '5/5'],
    ]);
  });

  it('have lines between that name the rows below, or go on in the last cell', () => {
    expect(
      rows('TT\tViệc\tNơi', '1\tĐóng cọc\tBến Đò', 'II. TRÊN BỜ', '1\tTrồng tre\tBến Cá', 'và Bến Tre', '2\tDọn\tBờ'),
    ).toEqual([
      ['TT', 'Việc', 'Nơi'],
      ['1', 'Đóng cọc', 'Bến Đò'],
      ['II. TRÊN BỜ', '', ''],
      ['1', 'Trồng tre', 'Bến Cá và Bến Tre'],
      ['2', 'Dọn', 'Bờ'],
    ]);
  });

  it('have cells in quotes where a spreadsheet has broken them', () => {
    expect(rows('TT\tViệc\tNơi', '1\t"Đóng cọc ""tre""', 'và cắm biển"\tBến Đò')).toEqual([
      ['TT', 'Việc', 'Nơi'],
      ['1', 'Đóng cọc "tre" và cắm biển', 'Bến Đò'],
    ]);
    expect(rows('TT\tViệc\tNơi', '1\t"Đóng cọc', '2\tCắm biển\tBến Đò')?.[1]).toEqual(['1', '"Đóng cọc', '']);
  });

  it.each([
    [['Một\tHai\tBa', 'Không có hàng nào.']],
    [['- Lưu: VT.\tGIÁM ĐỐC', 'Trần Văn Mẫu']],
    [['1.\tRà soát hồ sơ.', '2.\tBáo cáo.']],
  ])('are no table: %j', (lines) => {
    expect(rows(...lines)).toBeUndefined();
  });
});

describe('a tab in a text', () => {
  const read = (line: string) =>
    readText(line).blocks.map((block) => [blockText(block), block.column].filter(Boolean).join(' @'));

  it.each([
    ['SỞ NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc', ['SỞ NỘI VỤ @left', 'Độc lập - Tự do - Hạnh phúc @right']],
    ['Nơi nhận:\tGIÁM ĐỐC', ['Nơi nhận: @left', 'GIÁM ĐỐC @right']],
    ['1.\tRà soát hồ sơ.', ['1. Rà soát hồ sơ.']],
    ['Kính gửi:\t- Sở Nội vụ;', ['Kính gửi: - Sở Nội vụ;']],
    ['\tRà soát hồ sơ.', ['Rà soát hồ sơ.']],
    ['II.     NHIỆM VỤ', ['II. NHIỆM VỤ']],
    [
      'Số:      /KH-UBND      Gió Ngàn, ngày    tháng 5 năm 2026',
      ['Số: /KH-UBND @left', 'Gió Ngàn, ngày tháng 5 năm 2026 @right'],
    ],
  ])('«%s» is read as %j', (line, blocks) => {
    expect(read(line)).toEqual(blocks);
  });
});
