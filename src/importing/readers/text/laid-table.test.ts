import { describe, expect, it } from 'vitest';
import { laidTable } from './laid-table.ts';

const rows = (...lines: string[]): string[][] | undefined => laidTable(lines, 0)?.rows;

describe('a table whose columns stand below each other', () => {
  it('is read by the strips of blanks between them, row by row', () => {
    const lines = [
      'TT     Việc                            Chủ trì              Phối hợp          Thời hạn',
      '1      Đóng cọc cho toàn bộ bến đò     Trạm Quan trắc nước  Đội Cứu hộ        Tháng',
      '       trên sông Gió Ngàn              lũ                                     4/2026',
      '2      Cắm biển báo ở các bến nhỏ      Sở Xây dựng          Các phòng, đơn vị Quý II/2026',
      '       ven sông                                             thuộc UBND phường',
      '',
      '      Sở Nội vụ theo dõi.',
    ];
    expect(rows(...lines)).toEqual([
      ['TT', 'Việc', 'Chủ trì', 'Phối hợp', 'Thời hạn'],
      ['1', 'Đóng cọc cho toàn bộ bến đò trên sông Gió Ngàn', 'Trạm Quan trắc nước lũ', 'Đội Cứu hộ', 'Tháng 4/2026'],
      ['2', 'Cắm biển báo ở các bến nhỏ ven sông', 'Sở Xây dựng', 'Các phòng, đơn vị thuộc UBND phường', 'Quý II/2026'],
    ]);
    expect(laidTable(lines, 0)?.lines).toBe(5);
  });

  it('ends before the text behind it, and has one blank behind the word for the number', () => {
    const lines = [
      'STT Nội dung công việc           Đơn vị chủ trì     Thời gian',
      '1   Đóng cọc cho toàn bộ         Trạm Quan trắc     30/4/2026',
      '    bến đò',
      '2    Cắm biển ở mọi bến trên sông Sở Xây dựng      5/5/2026',
    ];
    const text = '     2. Sở Nội vụ theo dõi, đôn đốc các bến đò và báo cáo kết quả.';
    expect(laidTable([...lines, text], 0)).toBeUndefined();
    const wide = [...lines.slice(0, 3), '2   Cắm biển ở mọi bến           Sở Xây dựng        5/5/2026'];
    const long = '     Sở Nội vụ theo dõi, đôn đốc các bến đò, báo cáo kết quả.';
    for (const behind of [text, long, '     IV. KINH PHÍ']) {
      expect(laidTable([...wide, behind], 0)?.lines).toBe(4);
      expect(laidTable([...wide, behind], 0)?.rows.at(-1)).toEqual([
        '2',
        'Cắm biển ở mọi bến',
        'Sở Xây dựng',
        '5/5/2026',
      ]);
    }
  });

  it('has a head of several lines, and words over several columns', () => {
    expect(
      rows(
        'STT    Nội dung                 Đơn vị               Thời gian',
        '                          Chủ trì    Phối hợp       hoàn thành',
        ' 1     Đóng cọc           Bến Đò     Bến Cá         30/4/2026',
      )?.[0],
    ).toEqual(['STT', 'Nội dung', 'Đơn vị Chủ trì', 'Phối hợp', 'Thời gian hoàn thành']);
  });

  it('has rows with their number in the middle where empty lines part them', () => {
    expect(
      rows(
        'TT    Việc               Nơi',
        '      Đóng cọc cho',
        ' 1                       Bến Đò',
        '      toàn bến',
        '',
        ' 2    Cắm biển           Bến Cá',
      )?.slice(1),
    ).toBeUndefined();
    expect(
      rows(
        'TT    Việc               Nơi',
        ' 1    Đóng cọc cho       Bến Đò',
        '      toàn bến',
        '',
        '      Cắm biển ở',
        ' 2                       Bến Cá',
        '      bến nhỏ',
        '',
        ' 3    Dọn bờ             Bến Tre',
      )?.slice(1),
    ).toEqual([
      ['1', 'Đóng cọc cho toàn bến', 'Bến Đò'],
      ['2', 'Cắm biển ở bến nhỏ', 'Bến Cá'],
      ['3', 'Dọn bờ', 'Bến Tre'],
    ]);
  });

  it.each([
    [['TT   Việc   Nơi', 'Không có hàng nào.']],
    [['Việc      Chủ trì      Thời hạn', 'Đóng cọc  Bến Đò       30/4']],
    [['TT    Việc       Nơi', '1     Đóng cọc cho Bến Đò', '2     Cắm biển   Bến Cá']],
  ])('is not taken where no strip proves it: %j', (lines) => {
    expect(rows(...lines)).toBeUndefined();
  });
});
