import { describe, expect, it } from 'vitest';
import { movedEntry } from './moved-entry.ts';

const entry = (note: string, date = '2026-01-01') => ({ date, kind: 'editorial', note });
const [a, b, c, d] = [entry('A'), entry('B'), entry('C'), entry('D')];

describe('movedEntry', () => {
  it.each([
    ['an entry was taken away and others were put in at the end', [a, b, c], [a, c, d, entry('E')], 1],
    ['an entry was put in before one that was published', [a, b], [a, d, b], 2],
    ['two have changed places', [a, b, c], [a, c, b], 2],
  ])('is found where %s', (_, before, now, place) => {
    expect(movedEntry(before, now)?.now).toBe(place);
  });

  it.each([
    ['nothing has changed', [a, b], [a, b]],
    ['an entry was put in at the end', [a, b], [a, b, c]],
    ['the same was written of a later change', [a, b], [a, b, b, a]],
    ['an entry was reworded', [a, b], [a, entry('B, rõ hơn'), c]],
    ['an entry got another day', [a, b], [a, entry('B', '2026-01-02'), c]],
  ])('is none where %s', (_, before, now) => {
    expect(movedEntry(before, now)).toBeUndefined();
  });
});
