import { describe, expect, it } from 'vitest';
import { encode } from '../../vietnamese/index-encoding.ts';
import { aCorpus } from '../../testing/builders/corpus.ts';
import { aDocument } from '../../testing/builders/document.ts';
import { searchGlossary } from './search-glossary.ts';
import { searchLexicon } from './search-lexicon.ts';

const record = (order: string, ...texts: string[]) =>
  ({ order, sections: texts.map((text) => ({ form: encode(text) })) }) as never;

describe('the lexicon of the search', () => {
  it('has the number of documents, where provisions begin, newest first, and words by how often they stand', () => {
    const [count, newest, older, ...words] = searchLexicon([
      record('b', 'báo cáo', 'kế hoạch'),
      record('a', 'kế hoạch, kế hoạch'),
    ]).split('\n');
    expect([count, newest, older]).toEqual(['2', '', 'd']);
    expect(words.map((line) => line.split(' ')[0])).toEqual(['hoach', 'ke', 'bao', 'cao']);
  });

  it('leads from a word to those that follow it somewhere, within one provision', () => {
    const [, , ...words] = searchLexicon([record('a', 'a b a c', 'b')])
      .split('\n')
      .slice(-3);
    expect(words).toEqual([expect.stringMatching(/^c /)]);
    const lines = searchLexicon([record('a', 'x y x z')])
      .split('\n')
      .slice(2);
    expect(lines).toEqual(['x bb', 'y a', 'z ']);
    expect(
      searchLexicon([record('a', 'x z x y y')])
        .split('\n')
        .slice(2),
    ).toEqual(['x bb', 'y b', 'z a']);
  });

  it('counts past twenty-six with a capital before the small letter', () => {
    const many = Array.from({ length: 30 }, (_, index) => `x w${String(index).padStart(2, '0')}`).join(' ');
    const [line] = searchLexicon([record('a', many)])
      .split('\n')
      .slice(2);
    expect(line).toBe(`x ${'b'.repeat(30)}`);
    const [first] = searchLexicon([record('a', 'một '.repeat(29).trim(), 'hai')])
      .split('\n')
      .slice(1);
    expect(first).toBe('Be');
  });
});

describe('the glossary of the search', () => {
  const glossary = searchGlossary(
    aCorpus({
      documents: [aDocument({ typeName: 'Bản tin' })],
      abbreviations: [
        { short: 'UBND', expansions: ['Uỷ ban nhân dân'] },
        { short: 'TU', expansions: ['Thành uỷ'] },
        { short: 'KT-XH', expansions: ['kinh tế - xã hội'] },
        { short: 'T/M', expansions: ['thay mặt'] },
        { short: 'đ', expansions: ['đồng'] },
        { short: 'QĐ', expansions: ['Quyết định'] },
      ] as never,
    }),
  );

  it('has the abbreviations that can be sought, and says which may be a syllable', () => {
    expect(glossary.abbreviations).toEqual([
      ['UBND', ['Uỷ ban nhân dân']],
      ['TU', ['Thành uỷ'], 1],
      ['KT-XH', ['kinh tế - xã hội']],
      ['QĐ', ['Quyết định']],
    ]);
  });

  it('has every kind once, with its short form where the abbreviations have none', () => {
    const names = glossary.kinds.map(([, [name]]) => name);
    expect(new Set(names).size).toBe(names.length);
    const kinds = new Map(glossary.kinds.map(([short, [name]]) => [name, short]));
    expect(
      ['Văn bản', 'Bản tin', 'Công văn', 'Quyết định', 'Kế hoạch', 'Thư công'].map((name) => kinds.get(name)),
    ).toEqual(['', '', 'CV', '', 'KH', '']);
  });

  it.each([
    ['tu', true],
    ['phuong', true],
    ['nghieng', true],
    ['quoc', true],
    ['giao', true],
    ['trach', true],
    ['ubnd', false],
    ['bhyt', false],
    ['xaab', false],
    ['aaaa', false],
  ])('takes “%s” for a syllable: %s', (short, isSyllable) => {
    const { abbreviations } = searchGlossary(aCorpus({ abbreviations: [{ short, expansions: ['x'] }] as never }));
    expect(abbreviations[0]).toHaveLength(isSyllable ? 3 : 2);
  });

  it('has small words with their marks and without', () => {
    expect(glossary.small).toEqual(expect.arrayContaining(['và', 'va', 'các', 'cac']));
    expect(new Set(glossary.small).size).toBe(glossary.small.length);
  });
});
