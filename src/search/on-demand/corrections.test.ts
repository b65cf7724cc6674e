import { describe, expect, it } from 'vitest';
import { searchInMemory } from '../../testing/bench-search/memory-index.ts';
import { aCorpus } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { readQuery } from '../engine/typed-words.ts';
import { correctionsOf } from './corrections.ts';

const vocabulary = searchInMemory(
  aCorpus({
    documents: [
      aDocument({
        body: { provisions: [aClause('1', 'Thu gom rác thải của các phường. Kiểm đếm đất đai, giải phóng mặt bằng.')] },
      }),
    ],
  }),
);

/** What may be meant by the first word of a query, as keys. */
function meant(query: string, isLikely = (_: string) => true) {
  const [word, next] = readQuery(query).words;
  return correctionsOf(word!, next, vocabulary, isLikely).map(({ words, ...rest }) => ({
    keys: words.map(({ key }) => key).join(' '),
    ...rest,
  }));
}
const keysOf = (query: string): string[] => meant(query).map(({ keys }) => keys);

describe('what may be meant by a word', () => {
  it.each([
    ['a letter more', 'racc', 'rac'],
    ['a letter less', 'thi', 'thai'],
    ['another letter', 'phuonq', 'phuong'],
    ['two letters swapped', 'kime', 'kiem'],
    ['keys of Telex', 'ddaats', 'dat'],
    ['two words run together', 'racthai', 'rac thai'],
    ['several words run together', 'giaiphongmatbang', 'giai phong mat bang'],
    ['one word broken in two', 'gi ai', 'giai'],
  ])('behind %s: “%s”', (_, typed, expected) => {
    expect(keysOf(typed)).toContain(expected);
  });

  it('is no slip of a number, nor of a small word that is known', () => {
    expect(keysOf('2023').filter((key) => /^\d+$/.test(key))).toEqual([]);
    expect(keysOf('của')).toEqual([]);
  });

  it('is a slip alone where the word is known', () => {
    expect(keysOf('thai')).toEqual([]);
    expect(meant('dai').every(({ corrected, takes }) => corrected === 1 && takes === 1)).toBe(true);
  });

  it('is a slip only where it is likely', () => {
    expect(meant('racc', (other) => other !== 'rac').map(({ keys }) => keys)).not.toContain('rac');
  });

  it('counts as put in place of what was typed where a letter is another, not where a space or a key slipped', () => {
    const byKeys = new Map([...meant('racc'), ...meant('racthai'), ...meant('gi ai')].map((one) => [one.keys, one]));
    expect(byKeys.get('rac')).toMatchObject({ corrected: 1, takes: 1 });
    expect(byKeys.get('rac thai')).toMatchObject({ corrected: 0, takes: 1 });
    expect(byKeys.get('giai')).toMatchObject({ corrected: 0, takes: 2 });
  });

  it('is believed less of a word that is known, costs more, and is counted as doubted', () => {
    const [known] = meant('mat').filter(({ keys }) => keys === 'dat');
    const [unknown] = meant('xat').filter(({ keys }) => keys === 'dat');
    expect([known!.doubted, unknown!.doubted]).toEqual([1, 0]);
    expect(known!.trust).toBeLessThan(unknown!.trust);
    expect(known!.cost).toBeGreaterThan(unknown!.cost);
  });

  it('costs more the rarer the word is, and where the first letter is another', () => {
    const cost = (typed: string, key: string): number => meant(typed).find(({ keys }) => keys === key)!.cost;
    expect(cost('xac', 'rac')).toBeGreaterThan(cost('racx', 'rac'));
  });

  it('is no cut through letters that are longer than words run together ever are', () => {
    expect(keysOf('rac'.repeat(11))).toEqual([]);
    expect(keysOf('thugomracthai')).toContain('thu gom rac thai');
  });

  it('is no chain of words that never follow each other', () => {
    expect(keysOf('thaigomdat')).not.toContain('thai gom dat');
    expect(keysOf('thaigom')).toContain('thai gom');
  });
});
