import { describe, expect, it } from 'vitest';
import { searchLexicon } from '../../outputs/search/search-lexicon.ts';
import { encode } from '../../vietnamese/index-encoding.ts';
import { readGlossary } from './glossary.ts';
import { readLexicon } from './lexicon.ts';
import { kindIn } from '../on-demand/kinds.ts';
import { readQuoted } from '../on-demand/quoted.ts';
import { suggestionsOf } from '../on-demand/suggestions.ts';
import { interpretationsOf } from './interpretations.ts';
import { readQuery } from './typed-words.ts';

const TEXT = [
  'Giải phóng mặt bằng đường vành đai trước ngày 31 tháng 3 năm 2023',
  'Uỷ ban nhân dân phường và UBND xã chi trả bảo hiểm y tế, BHYT',
  'giải quyết khiếu nại, tố cáo; đất đai',
].map(encode);

const lexicon = readLexicon(
  searchLexicon([
    {
      sections: TEXT.map((form) => ({ form })),
      order: '0',
    },
  ]),
);
const glossary = readGlossary({
  abbreviations: [
    ['UBND', ['Uỷ ban nhân dân']],
    ['BHYT', ['bảo hiểm y tế']],
    ['TU', ['Thành uỷ', 'Tỉnh uỷ'], 1],
  ],
  small: [],
  kinds: [
    ['CV', ['Công văn']],
    ['', ['Thông báo']],
  ],
});

function allReadings(query: string) {
  const typed = readQuoted(query);
  const guesses = typed.phrases.length > 0 ? [] : suggestionsOf(typed, { lexicon, glossary });
  return [...interpretationsOf(typed, { lexicon, glossary }), ...guesses];
}

const interpretations = async (query: string) =>
  allReadings(query).map((interpretation) => ({
    ...interpretation,
    keys: interpretation.words.map(({ key, ends }) => ends?.join('|') ?? key).join(' '),
  }));
const keys = async (query: string) => (await interpretations(query)).map((interpretation) => interpretation.keys);

describe('the interpretations of a query', () => {
  it('begin with the words as typed, believed most', async () => {
    expect((await interpretations('giải phóng'))[0]).toMatchObject({ keys: 'giai phong', trust: 1, corrected: 0 });
  });

  it.each([
    ['a slip of the finger', 'giải phóngg mặt bằng', 'giai phong mat bang'],
    ['keys of Telex', 'ddaats ddai ', 'dat dai'],
    ['keys of VNI', 'd9at61 d9ai', 'dat dai'],
    ['half a word', 'khiếu nại tố c', 'khieu nai to cao'],
    ['two words run together', 'giảiphóng mặt bằng', 'giai phong mat bang'],
    ['a word broken in two', 'gi ai phong mat bang', 'giai phong mat bang'],
    ['a slip in a short word, for the words around', 'phong ma bang ', 'phong mat bang'],
    ['an abbreviation', 'bhyt', 'bao hiem y te'],
    ['half a word that alone would be written with i', 'giải quy', 'giai quyet'],
    ['a zero before a month', '31/03/2023', '31 3 2023'],
    ['a date in words', 'ngay 31 thang 3 nam 2023', 'ngay 31 3 2023'],
  ])('hold what was meant behind %s', async (_what, typed, meant) => {
    expect(await keys(typed)).toContain(meant);
  });

  it('say when a word was put in place of another, and when it was only completed', async () => {
    const all = [...(await interpretations('khieu nai to coa')), ...(await interpretations('khieu nai to ca'))];
    const corrected = all
      .filter(({ keys }) => keys === 'khieu nai to cao')
      .map((interpretation) => interpretation.corrected);
    expect(corrected.slice(0, 2)).toEqual([1, 0]);
  });

  it('trust a correction of a word that exists less than one of a word that does not', async () => {
    const trustOf = async (query: string, meant: string) =>
      (await interpretations(query)).find((interpretation) => interpretation.keys === meant)?.trust ?? 0;
    expect(await trustOf('chi tra bao hiem y ta ', 'chi tra bao hiem y te')).toBeLessThan(1);
    expect(await trustOf('giai phong mat banh ', 'giai phong mat bang')).toBeGreaterThan(0.85);
  });

  it.each([
    ['uỷ ban n', false],
    ['uỷ ban n ', true],
    ['uỷ ban nhb', true],
    ['uỷ ban xã', true],
    ['uỷ bamn n', true],
  ])('put no known word in place of another while the last one has a letter or two: “%s”', async (query, isMended) => {
    expect((await interpretations(query)).some(({ corrected }) => corrected > 0)).toBe(isMended);
  });

  it('are the typed words alone inside quotation marks', async () => {
    expect(await keys('"giai phongg"')).toEqual(['giai phongg']);
  });

  it('do not write out a syllable that only looks like an abbreviation', async () => {
    expect((await keys('dau tu')).join('|')).not.toContain('uy');
    expect((await keys('hop TU')).join('|')).toContain('thanh uy');
  });

  it('stay few, whatever is typed', async () => {
    expect((await keys('a b c d e g h i k l m n o p q r s t u v x y')).length).toBeLessThanOrEqual(16);
    expect(new Set(await keys('!!!')).size).toBe(1);
  });
});

describe('the ways to understand a query as it was typed', () => {
  const ways = (query: string): string[] =>
    interpretationsOf(readQuery(query), { lexicon, glossary }).map(({ words, kind }) =>
      [kind, words].map((part) => part.map(({ key, ends }) => ends?.join('|') ?? key).join(' ')).join(' : '),
    );

  it.each([
    ['giải phóng ', [' : giai phong']],
    ['công văn ', [' : cong van']],
    ['công văn giải phóng ', [' : cong van giai phong']],
    ['giải phóngzz', [' : giai phongzz']],
    ['khiếu nại tố c', [' : khieu nai to c', ' : khieu nai to cao']],
  ])('are no more than there are: “%s”', (query, expected) => {
    expect(ways(query)).toEqual(expected);
  });
});

describe('the glossary', () => {
  it.each([
    ['công văn số 12', 3],
    ['thong bao ve viec giai phong', 4],
    ['thông báo v/v giải phóng', 4],
    ['cv số', 0],
    ['công văn vì', 2],
    ['giải phóng công văn', 0],
  ])('knows how many words in front name a kind and lead on: “%s”', (query, count) => {
    expect(kindIn(readQuery(query).words, glossary)).toBe(count);
  });

  it('finds where an abbreviation can stand for words of the query', () => {
    const [run] = glossary.runsIn(readQuery('chủ tịch uỷ ban nhân dân phường').words);
    expect(run).toMatchObject({ from: 2, to: 5, short: [{ key: 'ubnd' }] });
  });

  it('does not where typed marks say otherwise', () => {
    expect(glossary.runsIn(readQuery('bảo hiểm ý tế').words)).toEqual([]);
  });

  it.each([
    ['t', 1, 2],
    ['th', 2, 3],
    ['tha', 3, 4],
  ])('complete “%s” with %i words at most, or with %i that follow the word before it', (typed, most, mostNext) => {
    const begun = [...'abcdefghij'].map((letter) => `${typed}${letter}`);
    const endsWhere = (follows: (word: string, next: string) => boolean) =>
      interpretationsOf(readQuery(`gi ${typed}`), {
        lexicon: { ...lexicon, startingWith: () => begun, follows },
        glossary,
      }).at(-1)?.words[1]?.ends;
    expect(endsWhere(() => false)).toEqual(begun.slice(0, most));
    expect(endsWhere((word, next) => word === 'gi' && !next.endsWith('a'))).toEqual(begun.slice(1, 1 + mostNext));
    expect(endsWhere((word, next) => word + next === `gi${typed}j`)).toEqual([`${typed}j`]);
  });
});
