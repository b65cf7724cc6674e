import { describe, expect, it } from 'vitest';
import type { Content } from '../../../corpus/content.ts';
import type { Unit } from '../../../domain/unit/unit.schema.ts';
import { aContent, sourcedDocument, sourcedUnit } from '../../../testing/builders/content.ts';
import { aTask, aUnit } from '../../../testing/builders/corpus.ts';
import { aDocument } from '../../../testing/builders/document.ts';
import type { Rule } from '../../finding.ts';
import { issuersSound } from '../document/issuers-sound.ts';
import { idsUnique } from '../register/ids-unique.ts';
import { namesUnique } from '../register/names-unique.ts';
import { codesOwn } from './codes-own.ts';
import { kindsNamed } from './kinds-named.ts';
import { successorsSound } from './successors-sound.ts';
import { unitsAtWork } from './units-at-work.ts';
import { unitsSound } from './units-sound.ts';

const found = (rule: Rule, content: Partial<Content>) =>
  rule.find(aContent(content), '2026-03-10').map(({ at, kind, path, message, fix }) => ({
    code: kind.code,
    place: `${at.file} ${path.join('.')}`,
    message,
    fix,
  }));
const of = (rule: Rule, ...units: Unit[]) => found(rule, { units: units.map((one) => sourcedUnit(one)) });
const heir = (unit: string, scope: 'whole' | 'part' = 'whole') => ({
  unit,
  scope,
  resolution: 'Nghị quyết số 1/NQ-HĐND',
});
const codes = (told: { code: string; place: string }[]) => told.map(({ code, place }) => `${code} ${place}`);

describe('groups and successions', () => {
  it('lead to groups, and somewhere', () => {
    const group = aUnit('nhom', 'Nhóm', { kind: 'group' });
    expect(of(unitsSound, group, aUnit('a', 'A', { groups: ['nhom', 'khong-co'] }))).toEqual([]);
    expect(of(unitsSound, aUnit('b', 'B'), aUnit('a', 'A', { groups: ['b'] }))).toMatchObject([
      {
        code: 'group-not-group',
        place: 'don-vi/a.yaml groups.0',
        message: 'b không phải là nhóm đơn vị (kind: agency).',
      },
    ]);
    const circle = [
      aUnit('x', 'X', { kind: 'group', groups: ['y'] }),
      aUnit('y', 'Y', { kind: 'group', groups: ['x'] }),
    ];
    expect(of(unitsSound, ...circle).map(({ message }) => message)).toEqual([
      'các nhóm tạo thành vòng lặp: x → y → x.',
      'các nhóm tạo thành vòng lặp: y → x → y.',
    ]);
  });

  it('are of units that have ended, one after the other', () => {
    const ended = { validTo: '2025-06-30' };
    expect(of(unitsSound, aUnit('a', 'A', { ...ended, successors: [heir('b')] }), aUnit('b', 'B'))).toEqual([]);
    expect(codes(of(unitsSound, aUnit('a', 'A', { successors: [heir('b')] })))).toEqual([
      'successor-without-end don-vi/a.yaml successors',
    ]);
    expect(of(unitsSound, aUnit('a', 'A', { successors: [heir('b')], missing: ['validTo'] }))).toEqual([]);
    const circle = [
      aUnit('a', 'A', { ...ended, successors: [heir('b')] }),
      aUnit('b', 'B', { ...ended, successors: [heir('a')] }),
    ];
    expect(codes(of(unitsSound, ...circle))).toEqual([
      'successor-cycle don-vi/a.yaml successors.0.unit',
      'successor-cycle don-vi/b.yaml successors.0.unit',
    ]);
  });
});

describe('who takes a unit over', () => {
  const ended = (successors: Unit['successors'], validTo = '2025-06-30') => aUnit('a', 'A', { validTo, successors });

  it('is one for the whole, or several for parts', () => {
    expect(of(successorsSound, ended([heir('b')]))).toEqual([]);
    expect(of(successorsSound, ended([heir('b', 'part'), heir('c', 'part')]))).toEqual([]);
    expect(codes(of(successorsSound, ended([heir('b'), heir('c')])))).toEqual([
      'successors-whole don-vi/a.yaml successors.1.unit',
    ]);
    expect(codes(of(successorsSound, ended([heir('b', 'part'), heir('c')])))).toEqual([
      'successor-scope don-vi/a.yaml successors.0.unit',
    ]);
  });

  it('is named once', () => {
    expect(codes(of(successorsSound, ended([heir('b', 'part'), heir('b', 'part')])))).toEqual([
      'duplicate-entry don-vi/a.yaml successors.1.unit',
    ]);
    expect(codes(of(successorsSound, ended([heir('b'), heir('b')])))).toEqual([
      'duplicate-entry don-vi/a.yaml successors.1.unit',
    ]);
  });

  it('was at work when it did', () => {
    const b = (validTo: string) => aUnit('b', 'B', { validTo });
    expect(of(successorsSound, ended([heir('b')]), b('2025-06-29'))).toMatchObject([
      {
        code: 'successor-ended',
        message: 'đơn vị kế thừa kết thúc hoạt động ngày 29/6/2025, trước đơn vị này (30/6/2025).',
      },
    ]);
    expect(of(successorsSound, ended([heir('b')]), b('2025-06-30'))).toEqual([]);
    expect(of(successorsSound, aUnit('a', 'A', { successors: [heir('b')] }), b('2025-06-29'))).toEqual([]);
  });
});

describe('a unit that a document names', () => {
  const named = (unit: Unit, fields: Parameters<typeof aDocument>[0] = {}, ...others: Unit[]) =>
    found(unitsAtWork, {
      units: [unit, ...others].map((one) => sourcedUnit(one)),
      documents: [
        sourcedDocument(aDocument({ issuedDate: '2026-03-05', to: [{ text: 'A', units: ['a'] }], ...fields })),
      ],
    });

  it('was at work on the day of the document', () => {
    expect(named(aUnit('a', 'A', { validFrom: '2026-03-05', validTo: '2026-03-05' }))).toEqual([]);
    expect(named(aUnit('a', 'A'))).toEqual([]);
    expect(named(aUnit('b', 'B', { validTo: '2020-01-01' }))).toEqual([]);
    expect(named(aUnit('a', 'A', { validTo: '2026-03-04' }), { issuedDate: undefined })).toEqual([]);
    expect(named(aUnit('a', 'A', { validFrom: '2026-04-01', validTo: '2026-03-04' }))).toEqual([]);
  });

  it('had not ended: else whoever took it over may be meant', () => {
    expect(named(aUnit('a', 'A', { validTo: '2026-03-04' }))).toEqual([
      {
        code: 'unit-ended',
        place: 'van-ban/cong-van.mdx to.0.units.0',
        message: 'đơn vị này kết thúc hoạt động ngày 04/3/2026, trước ngày ban hành (05/3/2026).',
        fix: 'xem lại validTo của đơn vị; văn bản giấy đúng như vậy thì để nguyên.',
      },
    ]);
    const gone = aUnit('a', 'A', { validTo: '2026-03-04', successors: [heir('b', 'part'), heir('c', 'part')] });
    expect(named(gone, { tasks: [aTask('1', { to: ['a'] })] })[0]).toMatchObject({
      message: expect.stringContaining(' Tệp có 2 chỗ như vậy.'),
      fix: 'văn bản chỉ đơn vị kế thừa thì viết b, c; văn bản giấy đúng như vậy thì để nguyên.',
    });
  });

  it('had begun: else whoever was there before may be meant', () => {
    const young = aUnit('a', 'A', { validFrom: '2026-03-06' });
    expect(named(young)[0]).toMatchObject({
      code: 'unit-not-begun',
      message: 'đơn vị này bắt đầu hoạt động ngày 06/3/2026, sau ngày ban hành (05/3/2026).',
      fix: 'xem lại validFrom của đơn vị; văn bản giấy đúng như vậy thì để nguyên.',
    });
    expect(named(young, {}, aUnit('cu', 'Cũ', { successors: [heir('a')] }), aUnit('khac', 'Khác'))[0]!.fix).toContain(
      'văn bản chỉ đơn vị trước đó thì viết cu;',
    );
  });
});

describe('the unit that issued a document', () => {
  const issued = (units: Partial<Unit>[], fields: Parameters<typeof aDocument>[0] = {}, broken: string[] = []) =>
    found(issuersSound, {
      units: units.map((one, index) => sourcedUnit(aUnit(`u${index}`, 'UBND Thành phố', one))),
      documents: [
        sourcedDocument(
          aDocument({ organName: 'Ubnd thành phố', issuedDate: '2026-01-05', status: 'active', ...fields }),
          broken,
        ),
      ],
    });

  it('was there on its day', () => {
    expect(issued([{ validTo: '2026-01-04' }])).toMatchObject([
      {
        code: 'issuer-ended',
        place: 'van-ban/cong-van.mdx organName',
        message: expect.stringContaining('04/1/2026'.replace('/1/', '/01/')),
      },
    ]);
    expect(issued([{ validTo: '2026-01-04' }, {}])).toEqual([]);
    expect(issued([])).toEqual([]);
    expect(issued([{ validTo: '2026-01-04' }], { organName: 'Tổ chức khác' })).toEqual([]);
  });

  it('has not ended while its document stands, unless that says so', () => {
    expect(codes(issued([{ validTo: '2026-03-09' }]))).toEqual(['issuer-ended van-ban/cong-van.mdx status']);
    expect(issued([{ validTo: '2026-03-10' }])).toEqual([]);
    expect(issued([{ validTo: '2026-03-09' }], { status: 'closed' })).toEqual([]);
    expect(codes(issued([{ validTo: '2026-02-01' }, { validTo: '2026-03-09' }]))).toHaveLength(1);
    expect(issued([{ validTo: '2026-03-09' }], {}, ['status'])).toEqual([]);
    expect(issued([{ validTo: '2026-03-09' }], {}, ['organName'])).toEqual([]);
  });

  it('has ended where the document says so', () => {
    expect(issued([{}], { status: 'issuer-ended' })).toMatchObject([
      { code: 'issuer-at-work', message: expect.stringContaining('don-vi/u0.yaml') },
    ]);
    expect(issued([{ missing: ['validTo'] }], { status: 'issuer-ended' })).toEqual([]);
    expect(issued([{}, { validTo: '2026-02-01' }], { status: 'issuer-ended' })).toEqual([]);
  });
});

describe('the code of a unit', () => {
  it.each(['administrativeCode', 'organId'] as const)('is that of no other at the same time: %s', (field) => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => aUnit(id, id, { [field]: '00123', validFrom: '2025-07-01' }));
    const ended = { ...a!, validFrom: '2010-07-01', validTo: '2025-06-30' };
    expect(of(codesOwn, ended, b!)).toEqual([]);
    expect(of(codesOwn, ended, b!, c!)).toMatchObject([
      { code: 'unit-code-shared', place: `don-vi/c.yaml ${field}`, message: 'don-vi/b.yaml cũng mang mã này.' },
    ]);
    expect(of(codesOwn, b!, { ...c!, [field]: '00124' })).toEqual([]);
  });
});

describe('the kind of a unit', () => {
  const told = (name: string, kind: Unit['kind']) => of(kindsNamed, aUnit('a', name, { kind })).map(({ fix }) => fix);

  it.each([
    ['Uỷ ban nhân dân xã Tân Hoà', 'ward', 'viết kind: commune.'],
    ['UBND Phường 1', 'commune', 'viết kind: ward.'],
    ['Đặc khu Hòn Chuối', 'ward', 'viết kind: special-zone.'],
  ] as const)('is the one that “%s” says, not %s', (name, kind, fix) => {
    expect(told(name, kind)).toEqual([fix]);
  });

  it.each([
    ['Uỷ ban nhân dân xã Tân Hoà', 'commune'],
    ['Công an xã Tân Hoà', 'ward'],
    ['Xã hội học', 'agency'],
    ['Đảng uỷ phường 1', 'organization'],
  ] as const)('may be anything where “%s” says none: %s', (name, kind) => {
    expect(told(name, kind)).toEqual([]);
  });
});

describe('names', () => {
  it('tell units apart, whatever the case and the tones, unless one followed the other or a number does', () => {
    const two = (a: Partial<Unit>, b: Partial<Unit>, name = 'PHÒNG HÒA  BÌNH') =>
      codes(of(namesUnique, aUnit('a', 'Phòng Hoà Bình', a), aUnit('b', name, b)));
    expect(two({}, {})).toEqual(['duplicate-name don-vi/b.yaml name']);
    expect(two({}, {}, 'Phòng Hoa Bình')).toEqual([]);
    expect(two({ validTo: '2025-06-30' }, { validFrom: '2025-06-30' })).toEqual([]);
    expect(two({ validFrom: '2025-06-30' }, { validTo: '2025-06-30' })).toEqual([]);
    expect(two({ validTo: '2025-07-01' }, { validFrom: '2025-06-30' })).toHaveLength(1);
    expect(two({ validTo: '2025-06-30' }, {})).toHaveLength(1);
    expect(two({ administrativeCode: '1' }, { administrativeCode: '2' })).toEqual([]);
    expect(two({ organId: 'x' }, { organId: 'y' })).toEqual([]);
    expect(two({ organId: 'x' }, { organId: 'x' })).toHaveLength(1);
    expect(two({ organId: 'x' }, {})).toHaveLength(1);
  });

  it('tell a unit apart from each that is there with it, not from the first of its name alone', () => {
    const [old, one, other] = ['a', 'b', 'c'].map((id) => aUnit(id, 'Phòng Kinh tế', { validFrom: '2025-07-01' }));
    const ended = { ...old!, validFrom: '2010-07-01', validTo: '2025-06-30' };
    expect(of(namesUnique, ended, one!, other!)).toMatchObject([
      { place: 'don-vi/c.yaml name', message: 'don-vi/b.yaml cũng mang tên này.' },
    ]);
  });

  it('tell topics, pages of the handbook and the ways to write out an abbreviation apart', () => {
    const topics = {
      file: 'linh-vuc.yaml',
      value: {
        topics: [
          { id: 'a', name: 'Y tế' },
          { id: 'b', name: 'y TẾ' },
        ],
      },
      broken: [],
    };
    expect(found(namesUnique, { topics })).toMatchObject([
      { place: 'linh-vuc.yaml topics.1.name', message: 'lĩnh vực a cũng mang tên này.' },
    ]);
    const page = (id: string) => ({ file: `huong-dan/${id}.mdx`, value: { id, title: 'Cách đọc' }, broken: [] });
    expect(found(namesUnique, { handbook: [page('a'), page('b')] as never })).toMatchObject([
      { place: 'huong-dan/b.mdx title', fix: 'là một trang thì bỏ một; là hai thì đặt tên khác nhau.' },
    ]);
    const abbreviations = {
      file: 'viet-tat.yaml',
      value: { abbreviations: [{ short: 'TU', expansions: ['Tỉnh uỷ', 'Thành uỷ', 'tỉnh ủy'] }] },
      broken: [],
    };
    expect(codes(found(namesUnique, { abbreviations }))).toEqual([
      'duplicate-entry viet-tat.yaml abbreviations.0.expansions.2',
    ]);
  });
});

describe('ids', () => {
  it('tell tasks, indicators and topics apart, and not by hyphens alone', () => {
    const indicator = (id: string) => ({ id, title: id, quote: id });
    const tasks = [
      aTask('ra-soat', { indicators: [indicator('x'), indicator('x')] }),
      aTask('rasoat'),
      aTask('ra-soat'),
    ];
    const topics = {
      file: 'linh-vuc.yaml',
      value: {
        topics: [
          { id: 'a', name: 'A' },
          { id: 'a', name: 'B' },
        ],
      },
      broken: [],
    };
    const told = found(idsUnique, { documents: [sourcedDocument(aDocument({ tasks }))], topics });
    expect(codes(told).toSorted()).toEqual([
      'duplicate-indicator van-ban/cong-van.mdx tasks.0.indicators.1.id',
      'duplicate-task van-ban/cong-van.mdx tasks.2.id',
      'duplicate-topic linh-vuc.yaml topics.1.id',
      'near-duplicate van-ban/cong-van.mdx tasks.1.id',
    ]);
    expect(found(idsUnique, { documents: [sourcedDocument(aDocument({ tasks: [aTask('1'), aTask('2')] }))] })).toEqual(
      [],
    );
  });
});
