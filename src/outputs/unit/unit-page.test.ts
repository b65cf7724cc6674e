import { describe, expect, it } from 'vitest';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import { addressesUnder } from '../site/addresses.ts';
import { unitPage } from './unit-page.ts';
import { unitSheet } from './unit-sheet.ts';

const units = [
  aUnit('cac-phong', 'Các phòng', { kind: 'group' }),
  aUnit('phong-moi', 'Phòng mới'),
  aUnit('phong-khac', 'Phòng khác'),
];
const addresses = addressesUnder('/');
const corpusWith = (unit: Unit, documents: Parameters<typeof aDocument>[0][] = []) =>
  aCorpus({
    units: [...units, unit],
    documents: documents.map((fields, at) =>
      aDocument({
        slug: `van-ban-${at}`,
        displayTitle: `Tên ${at}`,
        body: { provisions: [aClause('1', 'Rà soát.')] },
        tasks: [aTask('1', { to: [unit.id] })],
        ...fields,
      }),
    ),
  });
const pageOf = (fields: Partial<Unit>) => {
  const unit = aUnit('phong-noi-vu', 'Phòng Nội vụ', fields);
  return unitPage(corpusWith(unit), unit, addresses);
};

describe('the page of a unit', () => {
  it('says what is known of it, in the words of its fields, and what is known to be unknown', () => {
    const page = pageOf({
      shortName: 'PNV',
      administrativeCode: '27145',
      organId: 'H29.3',
      validFrom: '2021-07-01',
      missing: ['validTo'],
    });
    expect(page.facts).toStrictEqual([
      { label: 'Tên gọi tắt', value: 'PNV' },
      { label: 'Mã đơn vị hành chính', value: '27145' },
      { label: 'Mã định danh', value: 'H29.3' },
      { label: 'Hoạt động từ ngày', value: '01/7/2021' },
      { label: 'Hoạt động đến ngày' },
    ]);
    expect(pageOf({}).facts).toEqual([]);
  });

  it('names its kind, its groups and, of a group, its members', () => {
    const page = pageOf({ kind: 'ward', groups: ['cac-phong'] });
    expect([page.kindLabel, page.isGroup]).toEqual(['Phường', false]);
    expect(page.groups).toEqual([{ name: 'Các phòng', href: '/don-vi/cac-phong/' }]);
    const unit = aUnit('phong-noi-vu', 'Phòng Nội vụ', { groups: ['cac-phong'] });
    const group = unitPage(corpusWith(unit), units[0]!, addresses);
    expect([group.isGroup, group.members]).toEqual([true, [{ name: 'Phòng Nội vụ', href: '/don-vi/phong-noi-vu/' }]]);
  });

  it('says when it ended and who takes over, the whole or a part', () => {
    const page = pageOf({
      validTo: '2025-06-30',
      successors: [
        { unit: 'phong-moi', scope: 'whole', resolution: 'Nghị quyết số 1' },
        { unit: 'phong-khac', scope: 'part', resolution: 'Nghị quyết số 2' },
      ],
    });
    expect(page.lastDay).toEqual({ iso: '2025-06-30', text: '30/6/2025' });
    expect(page.successors).toEqual([
      { name: 'Phòng mới', href: '/don-vi/phong-moi/', whole: true, resolution: 'Nghị quyết số 1' },
      { name: 'Phòng khác', href: '/don-vi/phong-khac/', whole: false, resolution: 'Nghị quyết số 2' },
    ]);
  });

  it('says of a unit that ends, or that others take over, that it has a succession', () => {
    const successors = [{ unit: 'phong-y-te', scope: 'whole', resolution: 'Nghị quyết số 1' }] as const;
    expect(pageOf({}).hasSuccession).toBe(false);
    expect(pageOf({ validTo: '2026-06-30' }).hasSuccession).toBe(true);
    expect(pageOf({ successors: [...successors] }).hasSuccession).toBe(true);
  });

  it('has no field for what is not given', () => {
    expect(Object.keys(pageOf({}))).toEqual([
      'id',
      'name',
      'kindLabel',
      'isGroup',
      'facts',
      'groups',
      'members',
      'successors',
      'hasSuccession',
      'checklist',
    ]);
    expect(pageOf({ provenance: 'Quyết định số 3', note: 'Ghi chú' })).toMatchObject({
      provenance: 'Quyết định số 3',
      note: 'Ghi chú',
    });
  });
});

describe('the sheet of a unit', () => {
  const unit = aUnit('phong-noi-vu', 'Phòng Nội vụ');
  const frame = {
    name: 'Trang',
    publisher: 'Văn phòng',
    contentVersion: '22/11/2026 · 3f9a2c1b',
    contentDigest: '3f9a2c1b',
    addresses,
  };
  const sheetOf = (count: number) => {
    const corpus = corpusWith(
      unit,
      Array.from({ length: count }, () => ({})),
    );
    return unitSheet(corpus, unitPage(corpus, unit, addresses), frame);
  };

  it('names its documents, or how many they are where they would push the duties away', () => {
    expect(sheetOf(0).basis).toBe('');
    expect(sheetOf(4).basis.split('; ')).toHaveLength(4);
    expect(sheetOf(5).basis).toBe('5 văn bản, nêu ở đầu từng phần');
  });

  it('knows the version of its content and where its page lives', () => {
    expect(sheetOf(1)).toMatchObject({
      unit: 'phong-noi-vu',
      isGroup: false,
      contentVersion: '22/11/2026 · 3f9a2c1b',
      contentDigest: '3f9a2c1b',
      address: 'https://vi-du.vn/don-vi/phong-noi-vu/',
    });
    expect(sheetOf(1)).not.toHaveProperty('mark');
  });
});
