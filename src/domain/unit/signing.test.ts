import { describe, expect, it } from 'vitest';
import { signingOf } from './signing.ts';

describe('how a unit signs', () => {
  it.each([
    ['Uỷ ban nhân dân xã Suối Mơ', 'Uỷ ban nhân dân xã Suối Mơ'],
    ['UBND phường Bến Đò', 'Uỷ ban nhân dân phường Bến Đò'],
    ['Phường Bến Đò', 'Uỷ ban nhân dân phường Bến Đò'],
    ['Đặc khu Hòn Sương', 'Uỷ ban nhân dân đặc khu Hòn Sương'],
  ])('is, for %s, as a People’s Committee, with no organ above it', (unit, name) => {
    expect(signingOf(unit)).toEqual({
      name,
      hasSuperior: false,
      authority: 'TM. UỶ BAN NHÂN DÂN',
      position: 'CHỦ TỊCH',
    });
  });

  it.each([
    ['Phòng Nội vụ', 'TRƯỞNG PHÒNG'],
    ['Sở Y tế', 'GIÁM ĐỐC'],
    ['Văn phòng HĐND và UBND', 'CHÁNH VĂN PHÒNG'],
    ['Thanh tra', 'CHÁNH THANH TRA'],
    ['Ban Quản lý chợ đầu mối', 'TRƯỞNG BAN'],
    ['Uỷ ban Mặt trận Tổ quốc Thành phố', 'THỦ TRƯỞNG ĐƠN VỊ'],
    ['Xãng dầu khu vực', 'THỦ TRƯỞNG ĐƠN VỊ'],
  ])('is, for %s, as %s, below an organ above it', (unit, position) => {
    expect(signingOf(unit)).toEqual({ name: unit, hasSuperior: true, position });
  });
});
