import { describe, expect, it } from 'vitest';
import { aRegistry } from '../../testing/builders/a-registry.ts';
import { findMentions } from './mentions.ts';

const DAY = '2026-05-01';
const found = (text: string, day = DAY): string[] =>
  findMentions(text, { registry: aRegistry(), day }).map(
    ({ words, ids, isSure }) => `${words} = ${ids.join('|') || '?'}${isSure ? '' : ' ?'}`,
  );

describe('findMentions', () => {
  it.each([
    ['Giám đốc Sở Nội vụ trình', ['Sở Nội vụ = so-noi-vu']],
    [
      'UBND phường Hoa Sữa, Ủy ban nhân dân xã Đồng Dâu',
      ['UBND phường Hoa Sữa = hoa-sua', 'Ủy ban nhân dân xã Đồng Dâu = dong-dau'],
    ],
    ['Sở GD&ĐT và Sở GDĐT', ['Sở GD&ĐT = so-giao-duc', 'Sở GDĐT = so-giao-duc']],
    ['Uỷ ban MTTQ Việt Nam Thành phố vận động', ['Uỷ ban MTTQ Việt Nam Thành phố = mat-tran']],
    ['UBND cấp xã', ['UBND cấp xã = cac-xa']],
    [
      'các sở, ban, ngành và Chủ tịch UBND các xã, phường, đặc khu',
      ['các sở, ban, ngành = cac-so', 'UBND các xã, phường, đặc khu = cac-xa'],
    ],
  ])('reads «%s»', (text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });

  it('reads enumerations, with names that hold commas and “và” themselves', () => {
    expect(found('các phường Hoa Sữa, Cầu Vồng và xã Đồng Dâu')).toEqual([
      'Hoa Sữa = hoa-sua',
      'Cầu Vồng = cau-vong',
      'xã Đồng Dâu = dong-dau',
    ]);
    expect(found('các Sở: Y tế, Giáo dục và Đào tạo, Tài chính')).toEqual([
      'Y tế = so-y-te',
      'Giáo dục và Đào tạo = so-giao-duc',
      'Tài chính = so-tai-chinh',
    ]);
    expect(found('UBND phường Hoa Sữa và Cầu Vồng')).toEqual(['UBND phường Hoa Sữa = hoa-sua', 'Cầu Vồng = cau-vong']);
  });

  it('tells what the registry does not have by its words', () => {
    expect(found('các phường Hoa Sữa, Trăng Non')).toContain('phường Trăng Non = ? ?');
    expect(found('Ban Tuyên giáo và Dân vận Thành ủy tham mưu')).toEqual(['Ban Tuyên giáo và Dân vận Thành ủy = ? ?']);
    expect(found('Bộ Công Thương và các cơ quan liên quan')).toEqual(['Bộ Công Thương = ? ?']);
    expect(found('Uỷ ban nhân dân thành phố Gió Ngàn cần rà soát')).toEqual([
      'Uỷ ban nhân dân thành phố Gió Ngàn = ? ?',
    ]);
    expect(found('Bộ Giáo dục và Đào tạo hướng dẫn')).toEqual(['Bộ Giáo dục và Đào tạo = ? ?']);
    expect(found('Ban Quản lý dự án đầu tư xây dựng Thành phố đôn đốc')).toEqual([
      'Ban Quản lý dự án đầu tư xây dựng Thành phố = ? ?',
    ]);
    expect(found('Ban Cán sự đảng Hội đồng nhân dân Tỉnh lãnh đạo')).toEqual([
      'Ban Cán sự đảng Hội đồng nhân dân Tỉnh = ? ?',
    ]);
    expect(found('Kho bạc Nhà nước khu vực hướng dẫn chủ đầu tư')).toEqual(['Kho bạc Nhà nước khu vực = ? ?']);
  });

  it('tells where each name stands, with “các” and the word that several share', () => {
    const text = 'Giao các phường Hoa Sữa, Cầu Vồng và UBND xã Đồng Dâu.';
    const places = findMentions(text, { registry: aRegistry(), day: DAY });
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([
      'các phường Hoa Sữa',
      'Cầu Vồng',
      'UBND xã Đồng Dâu',
    ]);
  });

  it('says of a name whether it is that of a place alone, which only an address makes a unit', () => {
    const isPlace = (text: string): boolean[] =>
      findMentions(text, { registry: aRegistry(), day: DAY }).map((mention) => mention.isPlace);
    expect(isPlace('phường Hoa Sữa')).toEqual([true]);
    expect(isPlace('xã Đồng Dâu')).toEqual([true]);
    expect(isPlace('UBND phường Hoa Sữa và Cầu Vồng')).toEqual([false, false]);
    expect(isPlace('các phường Hoa Sữa, Cầu Vồng')).toEqual([false, false]);
    expect(isPlace('UBND cấp xã')).toEqual([false]);
    expect(isPlace('Sở Công Thương')).toEqual([false]);
  });

  it('takes a unit for at work on its first and its last day, and on every day where none is asked', () => {
    const sure = (text: string, day?: string): boolean[] =>
      findMentions(text, { registry: aRegistry(), ...(day !== undefined && { day }) }).map(({ isSure }) => isSure);
    expect(sure('Sở Nội vụ', '2025-07-01')).toEqual([true]);
    expect(sure('Sở Nội vụ', '2025-06-30')).toEqual([false]);
    expect(sure('Phòng Nội vụ', '2025-06-30')).toEqual([true]);
    expect(sure('Phòng Nội vụ', '2025-07-01')).toEqual([false]);
    expect(sure('Phòng Nội vụ')).toEqual([true]);
    const isOut = (day: string) =>
      findMentions('Phòng Nội vụ', { registry: aRegistry(), day }).map((mention) => mention.isOutOfTime);
    expect([isOut('2025-06-30'), isOut('2025-07-01')]).toEqual([[undefined], [true]]);
  });

  it('is not sure which of two units of one name is meant, unless the organ that speaks has one of them', () => {
    const registry = {
      units: [
        { id: 'a', name: 'Hội Nông dân tỉnh An Mẫu', isGroup: false, groups: [] },
        { id: 'b', name: 'Hội Nông dân tỉnh Bình Mẫu', isGroup: false, groups: [] },
      ],
      abbreviations: [],
    };
    const meant = (organ?: string) =>
      findMentions('Hội Nông dân vận động', { registry, ...(organ !== undefined && { organ }) }).map(
        ({ ids, isSure }) => [...ids, isSure],
      );
    expect(meant()).toEqual([['a', 'b', false]]);
    expect(meant('Uỷ ban nhân dân tỉnh Bình Mẫu')).toEqual([['b', true]]);
    expect(meant('Uỷ ban nhân dân tỉnh Chi Mẫu')).toEqual([['a', 'b', false]]);
    expect(meant('Văn phòng Chính phủ')).toEqual([['a', 'b', false]]);
  });

  it('takes no name for a unit of another level', () => {
    const registry = {
      units: [
        { id: 'ven-song', name: 'Uỷ ban nhân dân các phường ven sông', isGroup: true, groups: [] },
        { id: 'mat-tran', name: 'Uỷ ban Mặt trận Tổ quốc Việt Nam', isGroup: false, groups: [] },
      ],
      abbreviations: [],
    };
    const meant = (text: string) => findMentions(text, { registry }).map(({ words, ids }) => [words, ...ids]);
    expect(meant('Uỷ ban nhân dân các huyện rà soát')).toEqual([['Uỷ ban nhân dân các huyện']]);
    expect(meant('Uỷ ban nhân dân các tỉnh rà soát')).toEqual([['Uỷ ban nhân dân các tỉnh']]);
    expect(meant('Uỷ ban nhân dân các phường ven sông rà soát')).toEqual([
      ['Uỷ ban nhân dân các phường ven sông', 'ven-song'],
    ]);
    const ofWard = 'Uỷ ban Mặt trận Tổ quốc Việt Nam phường Hoa Sữa';
    expect(meant(`${ofWard} vận động`)).toEqual([[ofWard]]);
    expect(meant('Uỷ ban Mặt trận Tổ quốc Việt Nam, phường Hoa Sữa')[0]).toEqual([
      'Uỷ ban Mặt trận Tổ quốc Việt Nam',
      'mat-tran',
    ]);
  });

  it.each([
    ['Văn phòng Uỷ ban nhân dân tỉnh', 'vp'],
    ['Văn phòng UBND thành phố', ''],
    ['Văn phòng UBND xã', ''],
    ['Văn phòng UBND quản lý hồ sơ', 'vp'],
    ['Mặt trận Tổ quốc và các đoàn thể phường', ''],
    ['Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh', 'mat-tran'],
    ['Sở Y tế tỉnh', 'so-y-te'],
    ['UBND phường Hoa Sữa thành phố Mẫu', 'hoa-sua'],
  ])('takes no name for that of a unit of another level that stands behind it: «%s»', (text, id) => {
    const registry = {
      units: [
        { id: 'vp', name: 'Văn phòng Uỷ ban nhân dân tỉnh Bình Mẫu', isGroup: false, groups: [] },
        { id: 'mat-tran', name: 'Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh Bình Mẫu', isGroup: false, groups: [] },
        { id: 'so-y-te', name: 'Sở Y tế', isGroup: false, groups: [] },
        { id: 'hoa-sua', name: 'Uỷ ban nhân dân phường Hoa Sữa', isGroup: false, groups: [] },
      ],
      abbreviations: [],
    };
    expect(findMentions(text, { registry })[0]?.ids.join()).toBe(id);
  });

  it('takes the office of a committee for none that is called by its first words', () => {
    const registry = {
      units: [{ id: 'vp', name: 'Văn phòng', isGroup: false, groups: [] }],
      abbreviations: [],
    };
    const meant = (text: string) => findMentions(text, { registry }).map(({ words, ids }) => [words, ...ids]);
    expect(meant('Chánh Văn phòng HĐND và UBND huyện')).toEqual([['Văn phòng HĐND và UBND huyện']]);
    expect(meant('Văn phòng theo dõi')).toEqual([['Văn phòng', 'vp']]);
  });

  it('knows the organ that speaks by its name, and by its name without its place', () => {
    const isOrgan = (text: string, organ = 'Uỷ ban nhân dân thành phố Gió Ngàn') =>
      findMentions(text, { registry: aRegistry(), day: DAY, organ }).map((mention) => mention.isOrgan === true);
    expect(isOrgan('Uỷ ban nhân dân thành phố Gió Ngàn')).toEqual([true]);
    expect(isOrgan('UBND thành phố')).toEqual([true]);
    expect(isOrgan('Uỷ ban nhân dân')).toEqual([false]);
    expect(isOrgan('UBND phường Hoa Sữa')).toEqual([false]);
    expect(isOrgan('Uỷ ban nhân dân', 'Uỷ ban nhân dân')).toEqual([true]);
  });

  it.each([
    ['các xã', ['các xã = cac-xa ?']],
    ['các xã và phường', ['các xã và phường = cac-xa ?']],
    ['UBND các phường, xã, đặc khu', ['UBND các phường, xã, đặc khu = cac-xa']],
    ['các phường ven sông', ['các phường ven sông = ven-song']],
    ['các xã, phường, đặc khu vùng trũng', ['các xã, phường, đặc khu = cac-xa ?']],
    ['xã, phường', []],
    ['UBND xã, phường', ['UBND xã, phường = cac-xa ?']],
  ])('reads «%s», which is said of many communes', (text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });

  it.each([
    ['các sở: Y tế; Nội vụ', ['Y tế = so-y-te']],
    ['Sở: Y tế, Tài chính', ['Y tế = so-y-te', 'Tài chính = so-tai-chinh']],
    ['các Sở Y tế và Nội vụ và Tài chính', ['Y tế = so-y-te', 'Nội vụ = so-noi-vu', 'Tài chính = so-tai-chinh']],
    ['các Sở, Chủ tịch Hoa Sữa', []],
    ['các Cục Thuế, Hải quan', ['Cục Thuế = ? ?', 'Cục Hải quan = ? ?']],
    ['các Chi cục Thuế Một Hai Ba Bốn Năm Sáu Bảy Tám', ['Chi cục Thuế Một Hai Ba Bốn Năm Sáu Bảy = ? ?']],
    ['các Sở Y tế cùng nhau', ['Y tế = so-y-te']],
    ['Sở Y tế, Tài chính báo cáo', ['Sở Y tế = so-y-te', 'Tài chính = so-tai-chinh']],
  ])('reads «%s», which shares its first word', (text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });

  it('takes of two units with one name the one that worked on the day', () => {
    expect(found('Ủy ban nhân dân xã Đồng Dâu', '2024-01-01')).toEqual(['Ủy ban nhân dân xã Đồng Dâu = dong-dau-cu']);
    expect(found('Phòng Nội vụ', '2024-01-01')).toEqual(['Phòng Nội vụ = phong-noi-vu']);
  });

  it('is not sure of a unit that did not work on the day, nor of words that narrow a group', () => {
    expect(found('Phòng Nội vụ', DAY)).toEqual(['Phòng Nội vụ = phong-noi-vu ?']);
    expect(found('Chủ tịch UBND các xã, phường ven sông')).toEqual(['UBND các xã, phường ven sông = ven-song ?']);
  });

  it.each(['các phương án ứng phó', 'Các phương tiện giao thông', 'từng địa phương: Bến Đò', 'các bản Nà Sương'])(
    'names nobody by «%s», which only looks like a name without its marks',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('names no unit by the beginning of a longer name, nor by words with small letters', () => {
    expect(found('Sở Tài chính Kế hoạch')).not.toContain('Sở Tài chính = so-tai-chinh');
    expect(found('cơ sở nội vụ')).toEqual([]);
  });
});

describe('the place behind a name', () => {
  const by = (organ: string, text: string): string[] =>
    findMentions(text, { registry: aRegistry(), day: DAY, organ }).map(({ words, ids }) => `${words} = ${ids.join()}`);

  it.each([
    ['Uỷ ban nhân dân tỉnh Bình Mẫu', 'Sở Y tế Bình Mẫu', 'Sở Y tế Bình Mẫu = so-y-te'],
    ['Uỷ ban nhân dân thành phố Gió Ngàn', 'Sở Nội vụ Gió Ngàn, các sở', 'Sở Nội vụ Gió Ngàn = so-noi-vu'],
    ['Uỷ ban nhân dân tỉnh Bình Mẫu', 'Sở Tài chính Bình Mẫu lập dự toán', 'Sở Tài chính Bình Mẫu = so-tai-chinh'],
  ])('of the organ %s belongs to it: «%s»', (organ, text, mention) => {
    expect(by(organ, text)).toEqual([mention]);
  });

  it.each([
    ['Uỷ ban nhân dân tỉnh Bình Mẫu', 'Sở Y tế Gió Ngàn'],
    ['Văn phòng Chính phủ', 'Sở Y tế Bình Mẫu'],
    ['Uỷ ban nhân dân tỉnh Bình Mẫu', 'Sở Y tế Bình Mẫu Thượng'],
  ])('of another makes it another unit: %s, «%s»', (organ, text) => {
    expect(by(organ, text).join()).not.toContain('so-y-te');
  });

  describe('in what a commune says of its own bodies', () => {
    const registry = {
      units: [
        ['vp', 'Văn phòng HĐND và UBND phường Hoa Sữa'],
        ['kinh-te', 'Phòng Kinh tế, Hạ tầng và Đô thị phường Hoa Sữa'],
        ['van-hoa', 'Phòng Văn hóa - Xã hội phường Hoa Sữa'],
        ['cong-an', 'Công an phường Hoa Sữa'],
        ['so-van-hoa', 'Sở Văn hóa, Thể thao và Du lịch'],
        ['cong-an-gio', 'Công an xã Gió Ngàn'],
      ].map(([id, name]) => ({ id: id!, name: name!, isGroup: false, groups: [] })),
      abbreviations: [],
    };
    const own = (text: string): string[] =>
      findMentions(text, { registry, organ: 'Uỷ ban nhân dân phường Hoa Sữa' }).map(
        ({ words, ids, isSure }) => `${words} = ${ids.join('|') || '?'}${isSure ? '' : ' ?'}`,
      );

    it.each([
      ['Văn phòng HĐND và UBND phường chủ trì', ['Văn phòng HĐND và UBND phường = vp']],
      ['Văn phòng HĐND&UBND phường chủ trì', ['Văn phòng HĐND&UBND phường = vp']],
      [
        'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân và Phòng Văn hóa - Xã hội',
        ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân = vp', 'Phòng Văn hóa - Xã hội = van-hoa'],
      ],
      [
        'Phòng Kinh tế, Hạ tầng và Đô thị và Công an phường',
        ['Phòng Kinh tế, Hạ tầng và Đô thị = kinh-te', 'Công an phường = cong-an'],
      ],
      ['Sở Văn hóa Thể thao Du lịch', ['Sở Văn hóa Thể thao Du lịch = so-van-hoa']],
      ['Sở Văn hoá, Thể thao - Du lịch', ['Sở Văn hoá, Thể thao - Du lịch = so-van-hoa']],
      ['Văn phòng HĐND và UBND các xã', ['Văn phòng HĐND = ? ?', 'UBND các xã = ? ?']],
      ['Công an phường Trăng Non', ['Công an phường Trăng Non = ? ?']],
      ['Văn phòng Đoàn ĐBQH và HĐND tỉnh', ['Văn phòng Đoàn ĐBQH và HĐND tỉnh = ? ?']],
    ])('reads «%s»', (text, mentions) => {
      expect(own(text)).toEqual(mentions);
    });
  });
});
