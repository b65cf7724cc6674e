import { describe, expect, it } from 'vitest';
import { inRunningText, organsOf } from './organ-name.ts';

describe('the names of a letterhead', () => {
  it.each([
    [['UỶ BAN NHÂN DÂN', 'THÀNH PHỐ MẪU'], ['UỶ BAN NHÂN DÂN THÀNH PHỐ MẪU']],
    [
      ['UỶ BAN NHÂN DÂN', 'THÀNH PHỐ MẪU', 'SỞ TÀI CHÍNH'],
      ['UỶ BAN NHÂN DÂN THÀNH PHỐ MẪU', 'SỞ TÀI CHÍNH'],
    ],
    [
      ['BỘ NỘI VỤ', 'CỤC VĂN THƯ VÀ', 'LƯU TRỮ'],
      ['BỘ NỘI VỤ', 'CỤC VĂN THƯ VÀ LƯU TRỮ'],
    ],
    [
      ['THÀNH ỦY MẪU', 'BAN TỔ CHỨC'],
      ['THÀNH ỦY MẪU', 'BAN TỔ CHỨC'],
    ],
    [['CHỦ TỊCH', 'UỶ BAN NHÂN DÂN', 'TỈNH MẪU'], ['CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH MẪU']],
  ])('%j are %j', (lines, names) => {
    expect(organsOf(lines)).toEqual(names);
  });
});

describe('a name in capitals', () => {
  it('is written as the text of the paper writes it', () => {
    expect(inRunningText('SỞ Y TẾ TỈNH MẪU', 'Sở Y tế tỉnh Mẫu báo cáo')).toEqual({
      name: 'Sở Y tế tỉnh Mẫu',
      isFound: true,
    });
  });

  it.each([
    ['UỶ BAN NHÂN DÂN TỈNH HOA SƯƠNG', 'Uỷ ban nhân dân tỉnh Hoa Sương'],
    ['HỘI ĐỒNG NHÂN DÂN XÃ SUỐI MƠ', 'Hội đồng nhân dân xã Suối Mơ'],
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'Sở Giáo dục và Đào tạo'],
    ['SỞ VĂN HOÁ, THỂ THAO VÀ DU LỊCH', 'Sở Văn hoá, Thể thao và Du lịch'],
    ['BỘ NỘI VỤ', 'Bộ Nội vụ'],
    ['BAN TỔ CHỨC', 'Ban Tổ chức'],
    ['SỞ Y TẾ - CÔNG AN TỈNH', 'Sở Y tế - Công an tỉnh'],
    ['UBND PHƯỜNG BẾN ĐÒ', 'UBND phường Bến Đò'],
    ['THỦ TƯỚNG CHÍNH PHỦ', 'Thủ tướng Chính phủ'],
    ['VĂN PHÒNG QUỐC HỘI', 'Văn phòng Quốc hội'],
    ['CHI CỤC THUẾ', 'Chi cục Thuế'],
    ['CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH MẪU', 'Chủ tịch Uỷ ban nhân dân tỉnh Mẫu'],
  ])('%s gets small letters where such names have them', (capitals, name) => {
    expect(inRunningText(capitals, 'không có tên')).toEqual({ name, isFound: false });
  });

  it('takes the capitals of its place from the place that the paper names', () => {
    expect(inRunningText('UỶ BAN NHÂN DÂN QUẬN HOA BAN', 'Hoa Ban').name).toBe('Uỷ ban nhân dân quận Hoa Ban');
  });
});
