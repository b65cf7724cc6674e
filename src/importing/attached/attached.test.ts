import { describe, expect, it } from 'vitest';
import { blockText } from '../paper/block.ts';
import { readText } from '../readers/read-text.ts';
import { attachedParts } from './attached.ts';

const parts = (text: string) =>
  attachedParts(readText(text).blocks).map(({ blocks, ...part }) => ({ ...part, texts: blocks.map(blockText) }));

describe('attachedParts', () => {
  it('takes number and title from the lines above the text', () => {
    expect(
      parts(
        'PHỤ LỤC I\nDANH MỤC NHIỆM VỤ\nNĂM 2026\n(Kèm theo Quyết định số 9/QĐ-UBND)\n1. Lập kế hoạch.\nPHỤ LỤC II: BIỂU MẪU\n1. Mẫu số một.',
      ),
    ).toEqual([
      {
        number: 'I',
        title: 'DANH MỤC NHIỆM VỤ NĂM 2026',
        isUnnamed: false,
        texts: ['(Kèm theo Quyết định số 9/QĐ-UBND)', '1. Lập kế hoạch.'],
      },
      { number: 'II', title: 'BIỂU MẪU', isUnnamed: false, texts: ['1. Mẫu số một.'] },
    ]);
  });

  it('knows a document that is issued with this one', () => {
    expect(
      parts('QUY CHẾ\nPhối hợp quản lý cây xanh\n(Kèm theo Quyết định số 9/QĐ-UBND)\nĐiều 1. Phạm vi'),
    ).toMatchObject([
      {
        kind: 'Quy chế',
        texts: ['QUY CHẾ', 'Phối hợp quản lý cây xanh', '(Kèm theo Quyết định số 9/QĐ-UBND)', 'Điều 1. Phạm vi'],
      },
    ]);
  });

  it('takes the title of a chapter for no document', () => {
    expect(parts('QUY CHẾ\nHọp\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi')).toMatchObject([{ kind: 'Quy chế' }]);
  });

  it.each([
    ['PHỤ LỤC V\nQUY TRÌNH TIẾP CÔNG DÂN\n1. Một.', 'V', 'QUY TRÌNH TIẾP CÔNG DÂN'],
    ['Phụ lục II\nKẾ HOẠCH TRỒNG CÂY\n1. Một.', 'II', 'KẾ HOẠCH TRỒNG CÂY'],
    ['PHỤ LỤC\nDANH MỤC CẦU\n1. Một.', undefined, 'DANH MỤC CẦU'],
    ['PHỤ LỤC SỔ GỐC CẤP GIẤY\n1. Một.', undefined, 'SỔ GỐC CẤP GIẤY'],
    ['PHỤ LỤC DANH MỤC CẦU\n1. Một.', undefined, 'DANH MỤC CẦU'],
    ['PHỤ LỤC A. DANH MỤC CẦU\n1. Một.', 'A', 'DANH MỤC CẦU'],
  ])('takes the name of a document below “Phụ lục” for its title: %j', (text, number, title) => {
    const found = parts(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ title, texts: ['1. Một.'] });
    expect(found[0]?.number).toBe(number);
  });

  it('loses nothing that bears no name', () => {
    expect(parts('Ghi chú của đơn vị soạn thảo.\nPHỤ LỤC\nBẢNG SỐ LIỆU\n1. Một.')).toMatchObject([
      { isUnnamed: true, texts: ['Ghi chú của đơn vị soạn thảo.'] },
      { isUnnamed: false, title: 'BẢNG SỐ LIỆU' },
    ]);
  });
});
