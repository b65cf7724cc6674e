import { describe, expect, it } from 'vitest';
import { toParagraphs } from './paragraphs.ts';
import { blockText, type TextBlock } from './block.ts';

const line = (text: string): TextBlock => ({ type: 'text', text, line: 1, isWhole: text.length > 160 });
const LONG = line(`Các xã, phường rà soát ${'hộ nuôi cá lồng, '.repeat(12)}báo cáo kết quả.`);

const joined = (...texts: string[]): string[] => toParagraphs(texts.map(line)).map(blockText);
const joinedInPasted = (...texts: string[]): string[] =>
  toParagraphs([...Array.from({ length: 5 }, () => LONG), ...texts.map(line)])
    .slice(5)
    .map(blockText);

describe('toParagraphs', () => {
  it.each([
    [['Căn cứ Luật Nuôi trồng ngày 16 tháng 6 năm 2025;', 'Căn cứ Luật Lồng bè ngày 22 tháng 6 năm 2023;']],
    [['STT', 'Địa bàn', '1', 'Phường Hoa Sữa', '2', 'Xã Gió Ngàn']],
    [['(Ban hành kèm theo Quyết định số 12/QĐ-UBND)', 'STT', 'Tên hộ']],
    [['Sở Nội vụ lập danh sách, thời hạn như sau', 'Quý I: 12 hộ', 'Quý II: 15 hộ']],
  ])('joins no lines of a paper whose long paragraphs came whole: %j', (lines) => {
    expect(joinedInPasted(...lines)).toEqual(lines);
  });

  it('still joins there what goes on in small letters', () => {
    expect(joinedInPasted('Sở Nội vụ lập danh sách', 'hộ nuôi cá lồng.')).toEqual([
      'Sở Nội vụ lập danh sách hộ nuôi cá lồng.',
    ]);
  });

  it('joins lines that a program broke where few paragraphs are long', () => {
    expect(
      joined(
        'Giám đốc các sở, Thủ trưởng các cơ quan, ban, ngành có trách nhiệm phối hợp với',
        'Sở Nông nghiệp lập danh sách hộ nuôi cá lồng trên sông và báo cáo kết quả về',
        'Uỷ ban nhân dân Thành phố trước ngày 15.',
      ),
    ).toHaveLength(1);
  });

  it.each([
    [['2. Sở', 'Nông nghiệp và Môi trường']],
    [['1.2. Các sở: Nội vụ và', 'Xây dựng']],
    [['Căn cứ Chỉ thị số', '24/CT-UBND của Chủ tịch;']],
    [['Căn cứ Luật', 'Nuôi trồng;']],
  ])('joins what a line with no end leaves open, however short: %j', (lines) => {
    expect(joinedInPasted(...lines)).toEqual([lines.join(' ')]);
  });

  it.each([
    ['Điều 3. Bến đò mở cửa lúc 6 giờ.', 2],
    ['2. Bến đò mở cửa lúc 6 giờ.', 2],
    ['2. bến đò mở cửa lúc 6 giờ.', 1],
    ['Bến đò mở cửa lúc 6 giờ.', 1],
  ])('begins a provision behind the end of a sentence, though the page seems to go on: «%s»', (text, count) => {
    const blocks = [
      line('Điều 2. Quyết định này có hiệu lực từ ngày ký.'),
      { ...line(text), flow: 'goes-on' as const },
    ];
    expect(toParagraphs(blocks)).toHaveLength(count);
  });

  it('leaves a line alone that only looks open', () => {
    const lines = ['Đơn vị tính: đồng/tháng', 'Địa bàn'];
    expect(joinedInPasted(...lines)).toEqual(lines);
  });

  describe('where an empty line stands above every number', () => {
    const below = (text: string): TextBlock => ({ ...line(text), gap: 1 });
    const items = Array.from({ length: 5 }, (_, index) =>
      below(`${index + 1}. Rà soát các bến đò trên sông và báo cáo kết quả về Thành phố.`),
    );
    const inSpaced = (...blocks: TextBlock[]): string[] =>
      toParagraphs([...items, ...blocks])
        .slice(items.length)
        .map(blockText);

    it('goes on right below, however short the line', () => {
      expect(inSpaced(below('6. Phòng Văn hoá - Xã hội'), line('Hoa Sữa, Trăng Non lập'), line('danh sách.'))).toEqual([
        '6. Phòng Văn hoá - Xã hội Hoa Sữa, Trăng Non lập danh sách.',
      ]);
    });

    it('begins anew below an empty line, however long the one above', () => {
      const title = '6. Xây dựng các văn bản quy định chi tiết những nội dung được giao trong Luật Nuôi trồng';
      const blocks = [below(title), below('Sở Nội vụ có trách nhiệm rà soát và'), line('báo cáo.')];
      expect(inSpaced(...blocks)).toEqual([title, 'Sở Nội vụ có trách nhiệm rà soát và báo cáo.']);
    });
  });
});
