import { describe, expect, it } from 'vitest';
import { readQuery } from '../engine/typed-words.ts';
import { readQuoted } from './quoted.ts';

describe('a query with quotation marks', () => {
  it('has a phrase for each pair, and none for one that is not closed', () => {
    expect(readQuoted('"báo cáo quý"').phrases).toEqual([{ from: 0, to: 2 }]);
    expect(readQuoted('“báo cáo” quý «hai»').phrases).toEqual([
      { from: 0, to: 1 },
      { from: 3, to: 3 },
    ]);
    expect(readQuoted('báo cáo "quý hai').phrases).toEqual([]);
    expect(readQuoted('báo cáo “”').phrases).toEqual([]);
  });

  it('has the words that it has without them', () => {
    expect(readQuoted('hai"ba"bốn TU').words).toEqual(readQuery('hai ba bốn TU').words);
  });

  it('is quoted where no word stands outside of them', () => {
    expect(readQuoted('"vỉa hè" “lò nhôm”').isQuoted).toBe(true);
    for (const query of ['"vỉa hè" chợ', 'vỉa hè', '']) expect(readQuoted(query).isQuoted).toBe(false);
  });

  it('has no phrase beyond the words that are looked at', () => {
    const { words, phrases } = readQuoted(`${'một '.repeat(31)}"hai ba" "bốn"`);
    expect([words.length, phrases]).toEqual([32, [{ from: 31, to: 31 }]]);
  });
});
