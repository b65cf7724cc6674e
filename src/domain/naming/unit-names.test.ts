import { describe, expect, it } from 'vitest';
import type { RegisteredUnit } from './unit-registry.ts';
import { unitNames } from './unit-names.ts';

/** All ways to write the name of one unit, each with how far it is from the name. */
function waysOf(name: string, more: Partial<RegisteredUnit> = {}): string[] {
  const registry = { units: [{ id: 'x', name, isGroup: false, groups: [], ...more }], abbreviations: [] };
  return [...unitNames(registry).values()]
    .flat()
    .map(({ keys, distance }) => `${keys.join(' ')} ${distance}`)
    .toSorted();
}

describe('the ways to write the name of a unit', () => {
  it.each<[string, Partial<RegisteredUnit>, string[]]>([
    ['Sở Y tế', {}, ['so y te 0']],
    ['Sở Y tế', { shortName: 'SYT' }, ['so y te 0', 'syt 0']],
    ['Sở Giáo dục và Đào tạo', {}, ['so gddt 1', 'so giao duc va dao tao 0']],
    ['Sở Y tế Xã', {}, ['so y te xa 0', 'so ytx 1']],
    ['Hội Chữ thập đỏ', {}, ['hoi chu thap do 0']],
    ['Uỷ ban nhân dân phường Hoa Sữa', {}, ['phuong hoa sua 2', 'uy ban nhan dan phuong hoa sua 0']],
    ['Uỷ ban nhân dân huyện Mây', {}, ['huyen may 2', 'uy ban nhan dan 1', 'uy ban nhan dan huyen may 0']],
    ['Uỷ ban nhân dân đặc khu Côn Mây', {}, ['dac khu con may 2', 'uy ban nhan dan dac khu con may 0']],
    ['Uỷ ban nhân dân các xã', { isGroup: true }, ['uy ban nhan dan cac xa 0']],
    ['Uỷ ban Mặt trận Tổ quốc', {}, ['mat tran to quoc 2', 'uy ban mat tran to quoc 0']],
    ['Phòng Nội vụ thành phố Mây', {}, ['phong noi vu 1', 'phong noi vu thanh pho may 0', 'phong nvtpm 1']],
    ['Hội Nông dân thuộc tỉnh Mây', {}, ['hoi nong dan 1', 'hoi nong dan thuoc tinh may 0']],
    ['Đoàn thanh niên Thành uỷ', {}, ['doan thanh nien thanh uy 0']],
    ['Hội Phụ nữ thành Trà', {}, ['hoi phu nu thanh tra 0', 'hoi phu nu 1']],
    ['Công an phường Hoa Sữa', {}, ['cong an phuong 1', 'cong an phuong hoa sua 0']],
    ['Công an xã Đồng', {}, ['cong an xa 1', 'cong an xa dong 0']],
    ['Công an xã hội', {}, ['cong an xa hoi 0']],
    ['Công an đặc khu Côn', {}, ['cong an dac khu 1', 'cong an dac khu con 0']],
    ['Công an đặc khu', {}, ['cong an dac khu 0']],
    ['Công an đặc nhiệm', {}, ['cong an dac nhiem 0']],
    ['Công an phường', {}, ['cong an phuong 0']],
    ['Trạm Y tế phường Hoa', {}, ['tram y te 1', 'tram y te phuong 1', 'tram y te phuong hoa 0']],
    ['Văn phòng Thành uỷ', {}, ['chanh van phong 2', 'chanh van phong thanh uy 1', 'van phong thanh uy 0']],
    ['Phòng Văn thư', {}, ['phong van thu 0']],
  ])('of “%s” are these: %j', (name, more, ways) => {
    expect(waysOf(name, more)).toEqual(ways.toSorted());
  });

  it('of all departments are those of the bodies and of their heads', () => {
    const ways = waysOf('Các sở, ban, ngành', { isGroup: true });
    expect(ways).toContain('cac so ban nganh 0');
    for (const way of [
      'so ban nganh',
      'so nganh',
      'cac so nganh',
      'so co quan ban nganh',
      'so thu truong co quan nganh',
      'so thu truong ban nganh',
      'cac so thu truong cac co quan ban nganh',
    ])
      expect(ways).toContain(`${way} 1`);
    expect(ways).toHaveLength(24);
  });

  it.each([
    ['Sở, ban, ngành', true],
    ['Các ban, ngành', true],
    ['Các sở, ban, hội, đoàn, ngành', true],
    ['Các sở, hội', true],
    ['Các sở, ban, ngành', false],
  ])('are no more than its name where it is not all departments: “%s”, a group: %s', (name, isGroup) => {
    expect(waysOf(name, { isGroup })).toHaveLength(1);
  });

  it('stand with the longest first, and under their first word', () => {
    const names = unitNames({
      units: [
        { id: 'a', name: 'Sở Y tế', isGroup: false, groups: [] },
        { id: 'b', name: 'Sở Y tế Dự phòng', isGroup: false, groups: [] },
      ],
      abbreviations: [],
    });
    expect([...names.keys()]).toEqual(['so']);
    expect(names.get('so')!.map(({ id }) => id)[0]).toBe('b');
    expect(names.get('so')!.at(-1)!.keys).toEqual(['so', 'ytdp']);
  });
});
