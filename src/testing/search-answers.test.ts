import { describe, expect, it } from 'vitest';
import { foundDocument } from '../search/found-document.ts';
import { curatedQueries } from './bench-search/curated-queries.ts';
import { corpusOf, readDocuments, readFixture } from './bench-search/fixture-corpus.ts';
import { searchInMemory } from './bench-search/memory-index.ts';
import { machineQueries } from './bench-search/queries.ts';
import { recall, slugOf } from './bench-search/report.ts';

const documents = readDocuments(readFixture('van-ban.txt'));
const search = searchInMemory(corpusOf(documents));

/** The first addresses of what a query finds, as `slug#provision`. */
async function firstOf(query: string): Promise<string[]> {
  const { matches, near } = await search.find(query);
  const first = [...matches, ...near].slice(0, 3);
  const found = await Promise.all(
    first.map(async (match) => foundDocument(match, await search.index.read(match.id), query)),
  );
  return found.map(({ href }) => slugOf(href));
}

const answersTo = async (query: string): Promise<number> => (await search.find(query)).matches.length;

describe('search', () => {
  for (const [kind, queries] of Map.groupBy(curatedQueries(), (query) => query.kind)) {
    it(`finds what was meant first: ${kind}`, async () => {
      const missed: string[] = [];
      for (const { query, wanted } of queries) {
        const found = await firstOf(query);
        if (recall(wanted, found, 1) < 1 || recall(wanted, found, 3) < 1) missed.push(`${query}: ${found.join(', ')}`);
      }
      expect(missed).toEqual([]);
    });
  }

  it('finds 98 of 100 random phrases first, however they are typed', async () => {
    const queries = machineQueries(documents, 20);
    const missed: string[] = [];
    for (const { query, wanted } of queries) if (recall(wanted, await firstOf(query), 1) < 1) missed.push(query);
    expect(missed.length / queries.length, missed.join('\n')).toBeLessThan(0.02);
  });

  it.each(['', '   ', '!!!', '“”', '😀', '.*+?^${}()|[]\\', '\u200b', '<b></b>~^`'])(
    'finds nothing for “%s”',
    async (query) => {
      expect(await answersTo(query)).toBe(0);
    },
  );

  it.each(['đ', 'a', '1', 'constructor', '__proto__', '%', '🙂 đất', 'x'.repeat(10_000), 'đất đai '.repeat(1250)])(
    'answers whatever is typed: “%s”',
    async (query) => {
      expect(await answersTo(query)).toBeGreaterThanOrEqual(0);
    },
  );

  it('finds by the beginning of a long paste', async () => {
    const text = 'hoàn thành việc kiểm đếm đất đai, nhà ở và cây trồng của 214 hộ dân trước ngày 31 tháng 3 năm 2023 ';
    expect((await firstOf(text.repeat(3)))[0]).toBe('boi-thuong-dat-dai#khoan-1');
  });

  it('never takes a correction for an answer', async () => {
    const { matches, near, corrected } = await search.find('kiem dem dat daii cay trogn');
    expect(matches).toEqual([]);
    expect(corrected).toBe(true);
    expect(near[0]?.id).toBe('boi-thuong-dat-dai');
  });

  it('does not guess where most of the words would be others', async () => {
    expect(await search.find('qwert zxcvb')).toMatchObject({ matches: [], near: [], corrected: false });
  });

  it('puts the document with a number before those that mention it', async () => {
    expect((await firstOf('12/QĐ-UBND'))[0]).toBe('boi-thuong-dat-dai');
  });

  it('finds nothing but the phrase inside quotation marks', async () => {
    expect(await answersTo('"kiểm đếm đất đai"')).toBe(1);
    expect(await search.find('"đất đai kiểm đếm"')).toMatchObject({ matches: [], near: [] });
  });

  it.each([
    ['kiểm đ', 'kiểm đếm đất đai'],
    ['kiểm đế', 'kiểm đếm'],
    ['thếp b', 'thếp bạc'],
  ])('goes on from the half word in “%s”', async (query) => {
    expect(await answersTo(query)).toBeGreaterThan(0);
  });
});
