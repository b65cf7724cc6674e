import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flow } from './text-flow.ts';

describe('a text in a column', () => {
  it('takes a line for each line end and each word that does not fit', () => {
    expect(flow('', 10).lines).toBe(1);
    expect(flow('một hai ba', 10).lines).toBe(1);
    expect(flow('một hai bốn', 10).lines).toBe(2);
    expect(flow('một\nhai', 10).lines).toBe(2);
    expect(flow('a'.repeat(25), 10).lines).toBe(3);
  });

  it('goes on in a new part, between words, when a part is full', () => {
    expect(flow('một hai ba bốn', 4, 2).parts).toEqual(['một hai', 'ba bốn']);
    expect(flow('một\nhai\nba', 10, 2).parts).toEqual(['một\nhai', 'ba']);
  });

  it('loses no word, and no part holds more lines than allowed save one long word', () => {
    const word = fc.string({ unit: fc.constantFrom('ạ', 'b', 'c'), maxLength: 12 });
    const text = fc.array(fc.tuple(fc.constantFrom(' ', '\n'), word)).map((pairs) => pairs.flat().join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 4 }), (whole, width, most) => {
        const { parts } = flow(whole, width, most);
        const words = (string: string) => string.split(/[ \n]+/).filter((found) => found !== '');
        expect(words(parts.join(' '))).toEqual(words(whole));
        for (const part of parts.filter((found) => /[ \n]\S/.test(found.trim()))) {
          expect(flow(part, width).lines).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
