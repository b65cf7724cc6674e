import { describe, expect, it } from 'vitest';
import { searchInMemory } from '../../testing/bench-search/memory-index.ts';
import { aCorpus } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { excludedIn } from './excluded.ts';

describe('a minus', () => {
  it.each<[string, string, string[]]>([
    ['rác -thải', 'rác', ['thải']],
    ['rác -"sinh hoạt" phường', 'rác  phường', ['sinh hoạt']],
    ['rác -“sinh hoạt”', 'rác', ['sinh hoạt']],
    ['rác -thải -y -tế', 'rác', ['thải', 'y', 'tế']],
    ['kế hoạch -KT-XH', 'kế hoạch', ['KT-XH']],
    ['rác 2023 -thải', 'rác 2023', ['thải']],
    ['rác -2023', 'rác', ['2023']],
    ['"vỉa hè" -chợ', '"vỉa hè"', ['chợ']],
  ])('takes from “%s”', (query, wanted, excluded) => {
    expect(excludedIn(query)).toEqual({ wanted, excluded });
  });

  it.each([
    'kinh tế - xã hội',
    '319-TB/VPTU',
    '319 -TB/VPTU',
    'thông báo 319 -TB',
    'quý 1-2',
    '- Phòng Nội vụ',
    '-rác',
    '"thu -gom"',
    'rác -',
    'rác --',
    '! -rác',
  ])('takes nothing from “%s”', (query) => {
    expect(excludedIn(query)).toBeUndefined();
  });
});

describe('what a query excludes', () => {
  const of = (slug: string, ...texts: string[]) =>
    aDocument({ slug, body: { provisions: texts.map((text, i) => aClause(String(i + 1), text)) } });
  const search = searchInMemory(
    aCorpus({
      documents: [
        of('cho', 'Giữ vỉa hè quanh chợ.'),
        of('truong', 'Giữ vỉa hè trước cổng trường.'),
        of('cho-xa', 'Giữ vỉa hè.', 'Người dân chờ xe đúng nơi quy định; cổng và trường.'),
      ],
    }),
  );
  const found = async (query: string): Promise<string[]> => {
    const { matches, near } = await search.find(query);
    return [...matches, ...near].map(({ id }) => id).sort();
  };

  it('is not found, wherever in the document it stands', async () => {
    expect(await found('vỉa hè -trường')).toEqual(['cho']);
    expect(await found('vỉa hè -cổng')).toEqual(['cho']);
  });

  it('has the very marks once some are typed, and any where none are', async () => {
    expect(await found('vỉa hè -chợ')).toEqual(['cho-xa', 'truong']);
    expect(await found('vỉa hè -cho')).toEqual(['truong']);
  });

  it('is a phrase only where its words stand in a row', async () => {
    expect(await found('vỉa hè -"cổng trường"')).toEqual(['cho', 'cho-xa']);
    expect(await found('vỉa hè -"trường cổng"')).toEqual(['cho', 'cho-xa', 'truong']);
  });

  it('is nothing where no document has the word, and is everything where all have it', async () => {
    expect(await found('vỉa hè -zzz')).toEqual(['cho', 'cho-xa', 'truong']);
    expect(await found('vỉa hè -giữ')).toEqual([]);
    expect(await found('"vỉa hè" -chợ -trường')).toEqual([]);
  });

  it('is not marked in what is found', async () => {
    const [match] = (await search.find('vỉa hè -chợ')).matches;
    expect(match?.interpretation.wording?.(match.interpretation, match, [])).toBe('vỉa hè');
  });
});
