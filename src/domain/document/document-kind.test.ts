import { describe, expect, it } from 'vitest';
import {
  allKindsOf,
  exampleOfAddress,
  findKind,
  hasAddressees,
  hasPlaceAndDate,
  hasSubject,
  isLegislation,
  isOfficialLetter,
  kindsOf,
} from './document-kind.ts';

describe('the kinds of documents', () => {
  it('are as many as their regulations list, each with a name of its own', () => {
    const names = (['state', 'party'] as const).map((system) => kindsOf(system).map(({ name }) => name));
    expect(names.map((list) => [list.length, new Set(list).size])).toEqual([
      [29, 29],
      [22, 22],
    ]);
  });

  it('have an abbreviation in capitals, or none, no two of the State the same', () => {
    const marks = allKindsOf('state').flatMap(({ abbreviation }) => abbreviation ?? []);
    expect(new Set(marks).size).toBe(marks.length);
    for (const { name, abbreviation } of [...allKindsOf('state'), ...allKindsOf('party')]) {
      expect(name).toMatch(/^\p{Lu}\p{L}*(?: \p{Ll}+)*$/u);
      expect(abbreviation ?? 'A').toMatch(/^\p{Lu}\p{L}*$/u);
    }
    expect(['Công văn', 'Thư công'].map((name) => findKind('state', name)?.abbreviation)).toEqual([null, null]);
  });

  it('are found by their name in one system, wherever it places its tones', () => {
    expect(findKind('state', 'Giấy ủy quyền')?.abbreviation).toBe('GUQ');
    expect(findKind('state', 'Kết luận')).toBeUndefined();
    expect(findKind('party', 'Kết luận')?.abbreviation).toBe('KL');
    expect([findKind('state', 'Quy định'), findKind('party', 'Quy định')].map((kind) => kind?.abbreviation)).toEqual([
      'QyĐ',
      'QĐ',
    ]);
  });

  it('of a city office are no legislation; those of the organs above it are, and say whose they are', () => {
    expect(kindsOf('state').filter(({ name }) => isLegislation(name))).toEqual([]);
    expect(['Nghị định', 'Luật', 'Kết luận'].map(isLegislation)).toEqual([true, true, false]);
    expect(allKindsOf('state').flatMap(({ name, isOf }) => (isOf === 'legislature' ? [name] : []))).toEqual([
      'Hiến pháp',
      'Bộ luật',
      'Luật',
      'Pháp lệnh',
      'Lệnh',
    ]);
    expect(allKindsOf('party').some(({ isOf }) => isOf !== undefined)).toBe(false);
  });
});

describe('the paper of a kind', () => {
  it.each([
    ['Công văn', 'always', true, true],
    ['Tờ trình', 'always', true, true],
    ['Báo cáo', 'sometimes', true, true],
    ['Công điện', 'sometimes', true, true],
    ['Giấy mời', 'sometimes', true, true],
    ['Giấy giới thiệu', 'sometimes', false, true],
    ['Giấy nghỉ phép', 'never', false, true],
    ['Thư công', 'never', false, true],
    ['Biên bản', 'never', true, false],
    ['Quyết định', 'never', true, true],
  ])('%s names those it goes to %s; has a subject: %s; has a place and a day: %s', (kind, addressees, ...has) => {
    expect([hasAddressees(kind), hasSubject(kind), hasPlaceAndDate(kind)]).toEqual([addressees, ...has]);
  });

  it('speaks to those it goes to in words of its own, or with “Kính gửi:”', () => {
    expect(exampleOfAddress('Công điện')).toMatch(/điện:$/);
    expect(exampleOfAddress('Giấy mời')).toMatch(/kính mời:$/);
    expect(exampleOfAddress('Giấy giới thiệu')).toMatch(/giới thiệu:$/);
    expect(['Công văn', 'toString'].map(exampleOfAddress)).toEqual([undefined, undefined]);
  });

  it('has no kind in its heading where it is a letter', () => {
    expect(['Công văn', 'Công điện'].map(isOfficialLetter)).toEqual([true, false]);
  });
});
