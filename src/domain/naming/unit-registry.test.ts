import { describe, expect, it } from 'vitest';
import { toUnitRegistry } from './unit-registry.ts';

describe('what names are found with', () => {
  it('is taken of a unit as far as it is known', () => {
    const unit = { id: 'so-y-te', name: 'Sở Y tế', kind: 'department', groups: ['cac-so'], successors: [] } as never;
    expect(toUnitRegistry([unit], []).units).toEqual([
      { id: 'so-y-te', name: 'Sở Y tế', isGroup: false, groups: ['cac-so'] },
    ]);
  });

  it('tells a group, its short name, its days and who took over', () => {
    const unit = {
      id: 'cac-so',
      name: 'Các sở',
      shortName: 'Sở',
      kind: 'group',
      groups: [],
      validFrom: '2025-07-01',
      validTo: '2026-06-30',
      successors: [{ unit: 'a' }, { unit: 'b' }],
    } as never;
    expect(toUnitRegistry([unit], []).units).toEqual([
      {
        id: 'cac-so',
        name: 'Các sở',
        shortName: 'Sở',
        isGroup: true,
        groups: [],
        validFrom: '2025-07-01',
        validTo: '2026-06-30',
        successors: ['a', 'b'],
      },
    ]);
  });

  it('tells which abbreviation may mean several things', () => {
    const abbreviations = [
      { short: 'CT', expansions: ['Chỉ thị', 'Chủ tịch'], ambiguous: 'Tuỳ câu.' },
      { short: 'VT', expansions: ['Văn thư'] },
    ] as never[];
    expect(toUnitRegistry([], abbreviations).abbreviations).toEqual([
      { short: 'CT', expansions: ['Chỉ thị', 'Chủ tịch'], isAmbiguous: true },
      { short: 'VT', expansions: ['Văn thư'], isAmbiguous: false },
    ]);
  });
});
