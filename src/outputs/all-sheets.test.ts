import { describe, expect, it } from 'vitest';
import { aCorpus, aTask, aUnit } from '../testing/builders/corpus.ts';
import { aClause, aDocument } from '../testing/builders/document.ts';
import { sheetRuns } from './all-sheets.ts';

const ids = (runs: ReturnType<typeof sheetRuns>): string[][] => runs.map((units) => units.map(({ id }) => id));
const givenTo = (...units: string[]) =>
  aDocument({
    status: 'active',
    body: { provisions: [aClause('1', 'Rà soát.')] },
    tasks: [aTask('1', { to: units }), aTask('2', { to: units })],
  });

describe('the sheets of all units', () => {
  it('leave out who has nothing to do and who has ended', () => {
    const units = [
      aUnit('phong-a', 'Phòng A'),
      aUnit('phong-b', 'Phòng B'),
      aUnit('phong-cu', 'Phòng cũ', { validTo: '2025-01-01' }),
    ];
    expect(ids(sheetRuns(aCorpus({ units, documents: [givenTo('phong-a', 'phong-cu')] })))).toEqual([['phong-a']]);
  });

  it('have one for a group only where none of its units is listed', () => {
    const units = [
      aUnit('nhom-co', 'Nhóm có đơn vị', { kind: 'group' }),
      aUnit('nhom-khong', 'Nhóm không có đơn vị', { kind: 'group' }),
      aUnit('phong-a', 'Phòng A', { groups: ['nhom-co'] }),
    ];
    const corpus = aCorpus({ units, documents: [givenTo('nhom-co', 'nhom-khong')] });
    expect(ids(sheetRuns(corpus))).toEqual([['nhom-khong', 'phong-a']]);
  });

  it('go onto further pages when one is full, each unit whole', () => {
    const units = ['a', 'b', 'c'].map((id) => aUnit(id, `Phòng ${id}`));
    const corpus = aCorpus({ units, documents: [givenTo('a', 'b', 'c')] });
    expect(ids(sheetRuns(corpus, 4))).toEqual([['a', 'b'], ['c']]);
    expect(ids(sheetRuns(corpus, 1))).toEqual([['a'], ['b'], ['c']]);
  });

  it('are one empty page where nobody has anything to do', () => {
    expect(sheetRuns(aCorpus())).toEqual([[]]);
  });
});
