import type { RegisteredUnit } from '../../domain/naming/unit-registry.ts';
import type { Registry } from '../../importing/registry/registry.ts';

const unit = (id: string, name: string, more: Partial<RegisteredUnit> = {}): RegisteredUnit => ({
  id,
  name,
  isGroup: false,
  groups: [],
  ...more,
});

/** What an invented city registers: departments, communes, their groups, and those of the city before it. */
export const aRegistry = (more: Partial<Registry> = {}): Registry => ({
  units: [
    unit('so-noi-vu', 'Sở Nội vụ', { validFrom: '2025-07-01' }),
    unit('so-tai-chinh', 'Sở Tài chính'),
    unit('so-y-te', 'Sở Y tế'),
    unit('so-giao-duc', 'Sở Giáo dục và Đào tạo', { shortName: 'Sở GD&ĐT' }),
    unit('van-phong', 'Văn phòng Uỷ ban nhân dân Thành phố', { shortName: 'Văn phòng UBND' }),
    unit('mat-tran', 'Uỷ ban Mặt trận Tổ quốc Thành phố'),
    unit('cac-so', 'Các sở, ban, ngành Thành phố', { isGroup: true }),
    unit('cac-xa', 'Uỷ ban nhân dân các xã, phường, đặc khu', { isGroup: true }),
    unit('ven-song', 'Uỷ ban nhân dân các phường ven sông', { isGroup: true }),
    unit('hoa-sua', 'Uỷ ban nhân dân phường Hoa Sữa'),
    unit('cau-vong', 'Uỷ ban nhân dân phường Cầu Vồng'),
    unit('dong-dau', 'Uỷ ban nhân dân xã Đồng Dâu', { validFrom: '2025-07-01' }),
    unit('dong-dau-cu', 'Uỷ ban nhân dân xã Đồng Dâu, thành phố Mây Trắng', { validTo: '2025-06-30' }),
    unit('phong-noi-vu', 'Phòng Nội vụ thành phố Mây Trắng', { validTo: '2025-06-30', successors: ['so-noi-vu'] }),
  ],
  topics: [],
  abbreviations: [],
  documents: [],
  ...more,
});
