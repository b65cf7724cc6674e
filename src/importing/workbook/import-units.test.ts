import { describe, expect, it } from 'vitest';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import { readCsv } from '../readers/read-workbook.ts';
import { importUnits } from './import-units.ts';
import { faultText } from './row-fault.ts';

const aUnit = (fields: Partial<Unit> & Pick<Unit, 'id' | 'name' | 'kind'>): Unit => ({
  groups: [],
  successors: [],
  missing: [],
  ...fields,
});

const GROUP = aUnit({ id: 'ubnd-xa-phuong', name: 'Uỷ ban nhân dân các xã, phường', kind: 'group' });
const WARD = aUnit({ id: 'phuong-mot', name: 'Phường Một', kind: 'ward', administrativeCode: '00001' });

/** A list as a clerk pastes it: columns parted by “|” here, by tabs there. */
const list = (...lines: string[]) => readCsv(lines.map((line) => line.replace(/ *\| */g, '\t')).join('\n'));
const read = (lines: string[], registered: Unit[] = [GROUP, WARD]) => importUnits(list(...lines), registered)!;
const faultsOf = (...lines: string[]) => read(lines).faults.map(faultText);

describe('a workbook of units', () => {
  it('becomes the files of the register, below whatever stands above its head', () => {
    const { units, faults, kept } = read([
      'UBND TỈNH MẪU | |',
      'DANH SÁCH ĐƠN VỊ | |',
      'STT | Tên đơn vị | Loại | Mã ĐVHC | Nhóm | Hoạt động từ ngày',
      '1 | 2 | 3 | 4 | 5 | 6',
      '1 | Uỷ ban nhân dân phường Bến Đò | Phường | 26734 | Uỷ ban nhân dân các xã, phường | 01/7/2025',
      '2 | Sở Y tế | Cơ quan, ban, ngành | | |',
    ]);
    expect([faults, kept]).toEqual([[], []]);
    expect(units.map(({ id }) => id)).toEqual(['uy-ban-nhan-dan-phuong-ben-do', 'so-y-te']);
    expect(units[0]!.text).toBe(
      [
        'name: Uỷ ban nhân dân phường Bến Đò',
        'kind: ward',
        'groups: [ubnd-xa-phuong]',
        'validFrom: 2025-07-01',
        "administrativeCode: '26734'",
        'missing: [validTo]',
        '',
      ].join('\n'),
    );
    expect(units[1]!.text).toBe('name: Sở Y tế\nkind: agency\nmissing: [validFrom, validTo]\n');
  });

  it('leaves registered units as they are, known by their codes, and tells of another name', () => {
    const { units, kept, remarks } = read(['Tên đơn vị | Mã', 'Phường Một mới | 00001', 'Phường Hai | 00002']);
    expect(units.map(({ id }) => id)).toEqual(['phuong-hai']);
    expect(kept).toEqual([{ sheet: '', row: 2, name: 'Phường Một mới', id: 'phuong-mot' }]);
    expect(remarks).toEqual([expect.stringContaining('«Phường Một mới», danh mục có «Phường Một» cùng mã')]);
  });

  it('gives units of one name file names by their codes', () => {
    const { units } = read(['Tên đơn vị | Mã', 'Xã Tân Phú | 00011', 'Xã Tân Phú | 00012', 'Phường Một | 00099']);
    expect(units.map(({ id }) => id)).toEqual(['xa-tan-phu-00011', 'xa-tan-phu-00012', 'phuong-mot-00099']);
  });

  it('takes what a name itself says for its kind, and nothing else', () => {
    expect(read(['Tên đơn vị', 'UBND đặc khu Hòn Khoai']).units[0]!.text).toContain('kind: special-zone');
    expect(faultsOf('Tên đơn vị', 'Xã hội Học viện')).toEqual([expect.stringContaining('chưa ghi loại đơn vị')]);
  });

  it('writes successors into the files of predecessors that it lists, and tells the rest', () => {
    const { units, faults, remarks } = read([
      'Tên đơn vị | Loại | Tiền thân | Nghị quyết | Đến ngày',
      'Xã Cũ | Xã | | | 30/6/2025',
      'Xã Mới | Xã | Xã Cũ (toàn bộ); Phường Một (một phần); Xã Xa | 1685/NQ-UBTVQH15 |',
    ]);
    expect(faults).toEqual([]);
    const written = '  - unit: xa-moi\n    scope: whole\n    resolution: 1685/NQ-UBTVQH15\n';
    expect(units[0]!.text).toContain(`successors:\n${written}`);
    expect(units[1]!.text).toContain('note: "Đơn vị tiền thân theo bảng đã nhập: Xã Xa."'.replaceAll('"', "'"));
    expect(remarks).toEqual([
      expect.stringMatching(/^Dòng 3: .*\(Xã Xa\)/),
      expect.stringMatching(/^Thêm vào don-vi\/phuong-mot\.yaml .*\nsuccessors:\n {2}- unit: xa-moi\n {4}scope: part/),
    ]);
  });

  it.each([
    ['Xã A | Thôn | | | ', /^Dòng 2, cột «Loại», «Thôn»: không phải loại đơn vị\. Sửa: ghi một trong: .*Phường/],
    ['Xã A | | 1234 | |', /cột «Mã ĐVHC», «1234»: mã đơn vị hành chính phải có năm chữ số\. Sửa: .*số 0/],
    ['Xã A | | | Nhóm lạ |', /«Nhóm lạ»: không có nhóm này.*Sửa: .*«Uỷ ban nhân dân các xã, phường»/],
    ['Xã A | | | | 31/02/2025', /«31\/02\/2025»: không phải một ngày\. Sửa: /],
    [' | Xã | | |', /dòng này không có tên đơn vị\. Sửa: /],
  ])('tells a bad row with its place, value and remedy, and makes no file of it: %s', (row, message) => {
    const lines = ['Tên đơn vị | Loại | Mã ĐVHC | Nhóm | Từ ngày', row, 'Xã B | Xã | | |'];
    expect(faultsOf(...lines)).toEqual([expect.stringMatching(message)]);
    expect(read(lines).units.map(({ id }) => id)).toEqual(['xa-b']);
  });

  it('does not guess how much of a predecessor was taken over, by which resolution, or which of two is meant', () => {
    const head = 'Tên đơn vị | Mã | Tiền thân | Nghị quyết';
    expect(faultsOf(head, 'Xã A | | Phường Một | 1/NQ')).toEqual([expect.stringContaining('toàn bộ hay một phần')]);
    expect(faultsOf(head, 'Xã A | | Phường Một (toàn bộ) |')).toEqual([expect.stringContaining('Nghị quyết')]);
    expect(faultsOf(head, 'Xã B | 00011 | |', 'Xã B | 00012 | |', 'Xã A | | Xã B (toàn bộ) | 1/NQ')).toEqual([
      expect.stringMatching(/^Dòng 4, «Xã B»: có nhiều đơn vị/),
    ]);
  });

  it('finds the second of two rows with one code at fault, and two of one name without codes', () => {
    expect(faultsOf('Tên đơn vị | Mã', 'Xã A | 00011', 'Xã B | 00011')).toEqual([
      expect.stringMatching(/^Dòng 3, «Xã B»: mã đơn vị hành chính 00011 đã có ở dòng 2 \(«Xã A»\)\. Sửa: /),
    ]);
    expect(faultsOf('Tên đơn vị | Loại', 'Xã A | Xã', 'Xã A | Xã')).toEqual([
      expect.stringMatching(/^Dòng 3, «Xã A»: tên này đã có ở dòng 2.*Sửa: ghi mã/),
    ]);
  });

  it('is no table of tasks, and no text', () => {
    expect(
      importUnits(list('STT | Nội dung công việc | Đơn vị | Thời hạn', '1 | Rà soát | Sở A | 01/7/2026'), []),
    ).toBeUndefined();
    expect(importUnits(list('Kính gửi: Sở Y tế, Sở Nội vụ', 'Tên đơn vị, địa chỉ ghi ở dưới.'), [])).toBeUndefined();
  });
});
