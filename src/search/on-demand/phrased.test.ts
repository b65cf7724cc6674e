import { describe, expect, it } from 'vitest';
import type { Occurrence } from '../engine/alignment.ts';
import { interpretationOf } from '../../testing/builders/interpretation.ts';
import { naming } from './naming.ts';
import { phrased } from './phrased.ts';
import { ofYear } from './numbers/years.ts';

/** A word of the query that stands at a place. */
const at = (place: number, from: number, agreement = 1, to = from): Occurrence => ({ place, from, to, agreement });
const placesOf = (occurrences: readonly Occurrence[]): number[] => occurrences.map(({ place }) => place);

describe('phrases in quotation marks', () => {
  const find = (occurrences: Occurrence[], ...phrases: [number, number][]): number[] =>
    placesOf(
      phrased(occurrences, { ...interpretationOf('a b c d'), phrases: phrases.map(([from, to]) => ({ from, to })) }),
    );

  it('leave only the places where their words stand just so', () => {
    const words = [at(10, 0), at(11, 1), at(20, 0), at(22, 1), at(30, 1), at(31, 0)];
    expect(find(words, [0, 1])).toEqual([10, 11]);
  });

  it('go on by whichever word leads to their end', () => {
    expect(find([at(10, 0), at(11, 1, 1, 2), at(11, 1), at(12, 2), at(13, 3)], [0, 3])).toEqual([10, 11, 12, 13]);
  });

  it('leave words outside of them as they are', () => {
    expect(find([at(5, 2), at(10, 0), at(11, 1), at(12, 2), at(40, 0)], [0, 1])).toEqual([5, 10, 11, 12]);
  });

  it('leave nothing where one of them is missing', () => {
    expect(find([at(10, 0), at(11, 1), at(20, 2)], [0, 1], [2, 3])).toEqual([]);
    expect(find([at(10, 0), at(11, 1), at(20, 2), at(21, 3)], [0, 1], [2, 3])).toEqual([10, 11, 20, 21]);
  });

  it('want the very marks that were typed', () => {
    expect(find([at(10, 0, 0.45), at(11, 1)], [0, 1])).toEqual([]);
    expect(find([at(10, 0, 0.98), at(11, 1)], [0, 1])).toEqual([10, 11]);
  });

  it('want no marks where none were typed, once another of their words has some', () => {
    const inMarked = (occurrences: Occurrence[], from: number, to: number): number[] =>
      placesOf(phrased(occurrences, { ...interpretationOf('á b c d'), phrases: [{ from, to }] }));
    expect(inMarked([at(10, 0), at(11, 1, 0.98)], 0, 1)).toEqual([]);
    expect(inMarked([at(10, 0), at(11, 1)], 0, 1)).toEqual([10, 11]);
    expect(inMarked([at(10, 1, 0.98), at(11, 2, 0.98)], 1, 2)).toEqual([10, 11]);
  });

  it('take no abbreviation for the words that it covers', () => {
    expect(find([at(10, 0, 0.96, 1), at(11, 2)], [0, 2])).toEqual([]);
  });
});

describe('a document whose own number or date was typed', () => {
  const named = (query: string, occurrences: Occurrence[], score = 1, corrected = 0): boolean => {
    const [start, end] = [Math.min(...placesOf(occurrences)), Math.max(...placesOf(occurrences))];
    const passage = { start, end, score, has: [] };
    return naming(passage, occurrences, { ...interpretationOf(query), corrected }) > 0;
  };

  it('is named by what stands in the passage alone', () => {
    const [before, number, behind] = [at(6, 0), at(8, 1), at(20, 0)];
    const passage = { start: 7, end: 8, score: 1, has: [] };
    expect(naming(passage, [before, number, behind], interpretationOf('so 12'))).toBe(0);
    expect(naming(passage, [at(7, 0), number], interpretationOf('so 12'))).toBeGreaterThan(0);
  });

  it('is named by its number, by its date, and by a year', () => {
    expect(named('so 12', [at(7, 0), at(8, 1)])).toBe(true);
    expect(named('14 7 2023', [at(12, 0), at(14, 1), at(16, 2)])).toBe(true);
    expect(named('nam 2023', [at(15, 0), at(16, 1)])).toBe(true);
  });

  it.each<[string, string, Occurrence[], number, number]>([
    ['without any number', 'cong van', [at(0, 0), at(1, 1)], 1, 0],
    ['by a lone number elsewhere', 'ngay 14', [at(11, 0), at(12, 1)], 1, 0],
    ['where a word is missing', 'so 12', [at(8, 1)], 1, 0],
    ['where a number was corrected', 'so 12', [at(7, 0), at(8, 1)], 1, 1],
    ['where its marks are others', 'so 12', [at(7, 0, 0.45), at(8, 1)], 1, 0],
    ['where one number stands for two', '12 12', [at(8, 0), at(8, 1)], 1, 0],
    ['where the numbers stand far apart', '14 7 2023', [at(12, 0), at(30, 1), at(40, 2)], 0.8, 0],
  ])('is not named %s', (_, query, occurrences, score, corrected) => {
    expect(named(query, occurrences, score, corrected)).toBe(false);
  });
});

describe('a year beside other words', () => {
  const years = (query: string, fields = {}): string[] =>
    ofYear([{ ...interpretationOf(query), ...fields }]).map(
      ({ year, words, trust }) => `${year}: ${words.map(({ key }) => key).join(' ')} (${trust})`,
    );

  it('is taken for that of the document, the word before it too', () => {
    expect(years('rac thai 2022')).toEqual(['2022: rac thai (0.97)']);
    expect(years('rac thai nam 2022')).toEqual(['2022: rac thai (0.97)']);
    expect(years('nam 1999 rac')).toEqual(['1999: rac (0.97)']);
    expect(years('nam nay rac 2022')).toEqual(['2022: nam nay rac (0.97)']);
  });

  it.each(['2022', 'nam 2022', 'rac thai', 'thang 7 2022', 'rac 1822', 'rac 20225'])('is not in “%s”', (query) => {
    expect(years(query)).toEqual([]);
  });

  it('is a word like others inside quotation marks', () => {
    expect(years('rac 2022', { phrases: [{ from: 0, to: 1 }] })).toEqual([]);
  });
});
