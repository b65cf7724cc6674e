import { describe, expect, it } from 'vitest';
import { addresseeKey, officeFor, readAddressees } from './addressed-office.ts';

describe('the addressees of a line', () => {
  it.each([
    ['- Giám đốc Sở Y tế;', 'Giám đốc', 'Sở Y tế'],
    ['Chủ tịch UBND các phường', 'Chủ tịch', 'UBND các phường'],
    ['- Thủ trưởng các phòng', 'Thủ trưởng', 'các phòng'],
    ['đồng chí Chánh Văn phòng UBND thành phố', 'Chánh Văn phòng', 'Văn phòng UBND thành phố'],
    ['Đ/c Chánh Thanh tra thành phố.', 'Chánh Thanh tra', 'Thanh tra thành phố'],
    ['Trưởng phòng Nội vụ', 'Trưởng phòng', 'phòng Nội vụ'],
    ['Trưởng Công an xã Đông Đầu', 'Trưởng Công an', 'Công an xã Đông Đầu'],
    ['Trưởng Ban Quản lý chợ', 'Trưởng Ban', 'Ban Quản lý chợ'],
    ['Phó Chủ tịch UBND thành phố', 'Phó Chủ tịch', 'UBND thành phố'],
    ['Quyền Giám đốc Sở Tài chính', 'Quyền Giám đốc', 'Sở Tài chính'],
    ['Tổng Giám đốc Công ty Cấp nước', 'Tổng Giám đốc', 'Công ty Cấp nước'],
    ['Cục trưởng Cục Thuế', 'Cục trưởng', 'Cục Thuế'],
    ['Hiệu trưởng các trường', 'Hiệu trưởng', 'các trường'],
    ['Bộ trưởng Bộ Nội vụ', 'Bộ trưởng', 'Bộ Nội vụ'],
    ['Đội trưởng Đội Quản lý trật tự', 'Đội trưởng', 'Đội Quản lý trật tự'],
    ['Bí thư Đảng uỷ phường Bến Đò', 'Bí thư', 'Đảng uỷ phường Bến Đò'],
    ['Giám đốc của Trung tâm Y tế', 'Giám đốc', 'Trung tâm Y tế'],
  ])('have the office before the name: %s', (line, office, body) => {
    expect(readAddressees(line)[0]).toEqual({ office, body });
  });

  it.each(['Sở Y tế', 'Trường Mầm non', 'Các phòng', 'Ban Quản lý chợ', 'Trung tâm Giám định'])(
    'are bodies where no office stands before the name: %s',
    (line) => {
      expect(readAddressees(line)).toEqual([{ body: line }]);
    },
  );

  it('are as many as the line names', () => {
    expect(readAddressees('Giám đốc Sở Y tế, Sở Nội vụ và Chủ tịch UBND xã A')).toEqual([
      { office: 'Giám đốc', body: 'Sở Y tế' },
      { body: 'Sở Nội vụ' },
      { office: 'Chủ tịch', body: 'UBND xã A' },
    ]);
    expect(readAddressees('Giám đốc Sở Giáo dục và Đào tạo')).toEqual([
      { office: 'Giám đốc', body: 'Sở Giáo dục và Đào tạo' },
    ]);
  });
});

describe('the office that a line addresses in a unit', () => {
  it.each([
    ['- Giám đốc Sở Y tế;', ['Sở Y tế'], 'Giám đốc'],
    ['Giám đốc Sở Y tế, Chánh Văn phòng UBND Thành phố', ['Văn phòng Uỷ ban nhân dân Thành phố'], 'Chánh Văn phòng'],
    ['Giám đốc Sở Y tế, Sở Nội vụ', ['Sở Nội vụ'], undefined],
    ['Chủ tịch UBND phường Bến Đò', ['Phường Bến Đò'], 'Chủ tịch'],
    ['Chủ tịch UBND các xã, phường', ['Uỷ ban nhân dân các xã, phường, đặc khu'], 'Chủ tịch'],
    ['Giám đốc, Thủ trưởng các sở, ban, ngành', ['Các sở, ban, ngành'], 'Giám đốc, Thủ trưởng'],
    ['Giám đốc Sở Văn hoá, Thể thao và Du lịch', ['Sở Văn hoá, Thể thao và Du lịch'], 'Giám đốc'],
    ['- Các sở, ban, ngành;', ['Các sở, ban, ngành'], undefined],
  ])('%s, %j', (line, names, office) => {
    expect(officeFor(line, names)).toBe(office);
  });
});

describe('the key of an addressee', () => {
  it('is the same with and without Uỷ ban nhân dân, written short or out', () => {
    const names = [
      'UBND phường Bến Đò',
      'Uỷ ban nhân dân phường Bến Đò',
      'Ủy ban nhân dân phường Bến Đò',
      'Phường Bến Đò',
    ];
    expect(new Set(names.map(addresseeKey)).size).toBe(1);
  });

  it('is another one for another body, and is not empty', () => {
    expect(addresseeKey('Văn phòng UBND')).not.toBe(addresseeKey('UBND'));
    expect(addresseeKey('Uỷ ban nhân dân')).toBe('uy-ban-nhan-dan');
  });
});
