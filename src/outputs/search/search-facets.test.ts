import { describe, expect, it } from 'vitest';
import { aCorpus } from '../../testing/builders/corpus.ts';
import { aDocument } from '../../testing/builders/document.ts';
import { searchFacetIndex, type SearchFacetName } from './search-facets.ts';
import { searchFacets, withoutDay } from './search-page.ts';

const corpus = aCorpus({
  documents: [
    aDocument({ slug: 'a', organName: 'Uỷ ban nhân dân phường Xuân Hoà', issuedDate: '2023-07-15' }),
    aDocument({ slug: 'b', organName: 'ỦY BAN NHÂN DÂN PHƯỜNG XUÂN HÒA', issuedDate: '2023-07-14' }),
    aDocument({
      slug: 'c',
      organName: 'Bộ Y tế',
      signer: [
        { organName: 'Bộ Y tế', fullName: 'Lê Văn Hà' },
        { organName: 'Bộ Công an', fullName: 'Trần Thị Bưởi' },
      ],
    }),
    aDocument({ slug: 'd', organName: 'Bộ Y tế', signer: { position: 'BỘ TRƯỞNG', fullName: 'Lê Văn Hạ' } }),
  ],
});
const valuesOf = (name: SearchFacetName) =>
  searchFacetIndex(corpus)[name].map(({ label, documents }) => [label, documents.map(({ slug }) => slug).join(' ')]);

describe('what search can narrow by besides the choices of the register', () => {
  it('is the organ, however its name is set, as the newest document has it, and each of several that have issued one document', () => {
    expect(searchFacetIndex(corpus)['co-quan'].map(({ slug }) => slug)[1]).toBe('bộ y tế');
    expect(valuesOf('co-quan')).toEqual([
      ['Bộ Công an', 'c'],
      ['Bộ Y tế', 'c d'],
      ['Uỷ ban nhân dân phường Xuân Hoà', 'a b'],
    ]);
  });

  it('is each signer whose name is known; who differs in a mark is somebody else', () => {
    expect(valuesOf('nguoi-ky')).toEqual([
      ['Lê Văn Hà', 'c'],
      ['Lê Văn Hạ', 'd'],
      ['Trần Thị Bưởi', 'c'],
    ]);
  });

  it('is each document by itself', () => {
    expect(valuesOf('van-ban')).toEqual(['c', 'd', 'a', 'b'].map((slug) => [slug, slug]));
  });

  it('is the day, of documents that have one', () => {
    expect(valuesOf('ngay')).toEqual([
      ['2023-07-15', 'a'],
      ['2023-07-14', 'b'],
    ]);
  });
});

describe('what the search page offers', () => {
  const offered = (documents: ReturnType<typeof aDocument>[]) =>
    searchFacets(aCorpus({ documents })).map(({ name }) => name);
  const signed = { signer: { fullName: 'Lê Văn Hà' }, issuedDate: '2023-07-14' };

  it('is no choice that would leave no document out', () => {
    expect(offered([aDocument({ slug: 'a', ...signed }), aDocument({ slug: 'b', ...signed })])).toEqual([]);
    expect(offered([aDocument({ slug: 'a', ...signed }), aDocument({ slug: 'b' })])).toEqual(['nam', 'nguoi-ky']);
    expect(offered([])).toEqual([]);
  });

  it('is days where documents differ in them, with how many have none', () => {
    const dated = (...days: (string | undefined)[]) =>
      withoutDay(
        aCorpus({
          documents: days.map((issuedDate, at) => aDocument({ slug: `${at}`, ...(issuedDate && { issuedDate }) })),
        }),
      );
    expect(dated('2023-07-14', '2023-07-15')).toBe(0);
    expect(dated('2023-07-14', undefined, undefined)).toBe(2);
    expect(dated('2023-07-14', '2023-07-14')).toBeUndefined();
    expect(dated(undefined)).toBeUndefined();
  });
});
