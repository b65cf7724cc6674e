import { describe, expect, it } from 'vitest';
import { passagesOf } from '../engine/alignment.ts';
import { seededRandom } from '../../testing/seeded-random.ts';
import { mostOf, wordsIn } from './most-of.ts';

describe('what words can be worth at most', () => {
  it('is all where all are there, and nothing where none is', () => {
    expect(mostOf([true, true, true], [1, 2, 3])).toBe(1);
    expect(mostOf([], [1, 2, 3])).toBe(0);
  });

  it('counts each word, and each pair of neighbours', () => {
    expect(mostOf([true, false, true], [1, 1, 1])).toBeCloseTo(2 / 5);
    expect(mostOf([true, true, false], [1, 1, 1])).toBeCloseTo(3 / 5);
  });

  it('is never less than what a passage with them is worth', () => {
    const random = seededRandom(5);
    const upTo = (most: number): number => Math.floor(random() * most);
    for (let round = 0; round < 500; round += 1) {
      const weights = Array.from({ length: 1 + upTo(6) }, () => 0.2 + random() * 3);
      const found = Array.from({ length: 1 + upTo(12) }, () => {
        const from = upTo(weights.length);
        const to = Math.min(weights.length - 1, from + upTo(2));
        return { place: upTo(20), from, to, agreement: 0.3 + 0.7 * random() };
      }).sort((a, b) => a.place - b.place);
      const [best] = passagesOf(found, weights);
      expect(best!.score).toBeLessThanOrEqual(mostOf(wordsIn(found), weights) + 1e-9);
    }
  });
});
