import { describe, expect, it } from 'vitest';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { sheetRuns } from './all-sheets.ts';

const ids = (runs: ReturnType<typeof sheetRuns>): string[][] => runs.map((units) => units.map(({ id }) => id));
const givenTo = (...units: string[]) =>
  aDocument({
    status: 'active',
    body: { provisions: [aClause('1', 'Rà soát.')] },
    tasks: [aTask('1', { to: units }), aTask('2', { to: units })],
  });

describe('the sheets of all units', () => {
  it('leave out who has nothing to do', () => {
    const units = [aUnit('phong-a', 'Phòng A'), aUnit('phong-b', 'Phòng B')];
    expect(ids(sheetRuns(aCorpus({ units, documents: [givenTo('phong-a')] })))).toEqual([['phong-a']]);
  });

  it('have one for a unit whose last day is known: whether it lies behind, only the reader’s clock knows', () => {
    const units = [aUnit('phong-a', 'Phòng A', { validTo: '2099-12-31' })];
    expect(ids(sheetRuns(aCorpus({ units, documents: [givenTo('phong-a')] })))).toEqual([['phong-a']]);
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

  it.each([
    ['began after the document', { validFrom: '2025-07-01' }, [['nhom']]],
    ['ended before the document', { validTo: '2023-06-30' }, [['nhom']]],
    ['ended after the document', { validTo: '2025-06-30' }, [['nhom', 'xa-a']]],
  ])('have one for a group whose only unit %s', (_case, fields, expected) => {
    const units = [
      aUnit('nhom', 'Các xã', { kind: 'group' }),
      aUnit('xa-a', 'Xã A', { kind: 'commune', groups: ['nhom'], ...fields }),
    ];
    const documents = [{ ...givenTo('nhom'), issuedDate: '2023-08-01' }];
    expect(ids(sheetRuns(aCorpus({ units, documents })))).toEqual(expected);
  });

  it('have one for a group with a duty that none of its units has, though they have others of the same document', () => {
    const units = [
      aUnit('nhom', 'Các phòng', { kind: 'group' }),
      aUnit('phong-a', 'Phòng A', { groups: ['nhom'], validFrom: '2025-07-01' }),
    ];
    const before = { ...givenTo('nhom'), slug: 'truoc', issuedDate: '2025-01-05' };
    const after = { ...givenTo('nhom'), slug: 'sau', issuedDate: '2025-08-01' };
    expect(ids(sheetRuns(aCorpus({ units, documents: [before, after] })))).toEqual([['nhom', 'phong-a']]);
    expect(ids(sheetRuns(aCorpus({ units, documents: [after] })))).toEqual([['phong-a']]);
  });

  it('have one for a group of groups only where a duty stands on the sheet of none of them', () => {
    const units = [
      aUnit('tat-ca', 'Tất cả', { kind: 'group' }),
      aUnit('cac-xa', 'Các xã', { kind: 'group', groups: ['tat-ca'] }),
    ];
    expect(ids(sheetRuns(aCorpus({ units, documents: [givenTo('tat-ca')] })))).toEqual([['cac-xa']]);
    expect(ids(sheetRuns(aCorpus({ units, documents: [givenTo('cac-xa')] })))).toEqual([['cac-xa']]);
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
