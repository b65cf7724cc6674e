import { describe, expect, it } from 'vitest';
import { passagesOf, type Occurrence } from './alignment.ts';

const at = (place: number, word: number, to = word, agreement = 1): Occurrence => ({
  place,
  from: word,
  to,
  agreement,
});
const weights = [1, 1, 1, 1];
const best = (...occurrences: Occurrence[]) => passagesOf(occurrences, weights)[0]?.score ?? 0;

describe('the passages of a document', () => {
  const phrase = [at(10, 0), at(11, 1), at(12, 2), at(13, 3)];

  it('score 1 for the whole interpretation, word by word', () => {
    expect(passagesOf(phrase, weights)[0]).toMatchObject({ start: 10, end: 13, score: 1 });
  });

  it('score less the more is between the words', () => {
    const near = best(at(10, 0), at(11, 1), at(13, 2), at(14, 3));
    const far = best(at(10, 0), at(11, 1), at(18, 2), at(19, 3));
    expect(near).toBeLessThan(1);
    expect(far).toBeLessThan(near);
  });

  it('score less in another order, and less still with a word missing', () => {
    const swapped = best(at(10, 1), at(11, 0), at(12, 2), at(13, 3));
    const missing = best(at(10, 0), at(12, 2), at(13, 3));
    expect(swapped).toBeLessThan(1);
    expect(missing).toBeLessThan(swapped);
  });

  it('take an abbreviation for the run of words that it stands for', () => {
    expect(best(at(10, 0, 2), at(11, 3))).toBe(1);
  });

  it('score less where the marks are others than were typed', () => {
    expect(best(at(10, 0, 0, 0.5), ...phrase.slice(1))).toBeLessThan(1);
  });

  it('are the tightest ones, not the first ones', () => {
    const [found] = passagesOf([at(1, 0), at(8, 0), at(9, 1), at(10, 2), at(11, 3)], weights);
    expect(found).toMatchObject({ start: 8, end: 11, score: 1 });
  });

  it('count a word once, even where the interpretation has it twice', () => {
    const twice = [at(10, 0), at(10, 2), at(11, 1), at(12, 3)];
    const both = [at(10, 0), at(10, 2), at(11, 1), at(12, 0), at(12, 2), at(13, 3)];
    expect(best(...twice)).toBeLessThan(0.8);
    expect(best(...both)).toBe(1);
  });

  it('do not overlap', () => {
    const again = phrase.map(({ place, from }) => at(place + 20, from));
    expect(passagesOf([...phrase, ...again], weights).map(({ start }) => start)).toEqual([10, 30]);
  });
});
