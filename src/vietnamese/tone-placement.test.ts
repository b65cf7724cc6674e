import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNewTonePlacement, toOldTonePlacement } from './tone-placement.ts';

interface Fixture {
  pairs: { old: string; new: string }[];
  examples: [string, string][];
  never_change: string[];
}

const file = new URL('../testing/fixtures/vietnamese/tone-placement.json', import.meta.url);
const fixture = JSON.parse(readFileSync(file, 'utf8')) as Fixture;
const pairs = [...fixture.pairs.map((pair): [string, string] => [pair.old, pair.new]), ...fixture.examples];

describe('tone placement', () => {
  it.each(pairs)('turns %s and %s into each other', (old, modern) => {
    expect(toNewTonePlacement(old)).toBe(modern);
    expect(toOldTonePlacement(modern)).toBe(old);
    expect(toNewTonePlacement(old.normalize('NFD'))).toBe(modern);
    expect(toOldTonePlacement(modern.normalize('NFD'))).toBe(old);
  });

  it.each(fixture.never_change)('leaves %s in both directions', (word) => {
    for (const spelling of [word, word.toUpperCase()]) {
      expect(toNewTonePlacement(spelling)).toBe(spelling);
      expect(toOldTonePlacement(spelling)).toBe(spelling);
    }
  });

  it('works on words inside sentences and leaves the rest', () => {
    const modern = 'Uỷ ban (hoà giải), “thuỷ lợi”; hoá đơn… quý II, khoản 2 — HOÀ.';
    const old = 'Ủy ban (hòa giải), “thủy lợi”; hóa đơn… quý II, khoản 2 — HÒA.';
    expect(toOldTonePlacement(modern)).toBe(old);
    expect(toNewTonePlacement(old)).toBe(modern);
  });

  it('leaves syllables that letters follow or precede', () => {
    for (const word of ['hoàn', 'hoàB', 'giòa', 'Boà\u0301', 'banoà'])
      expect(toOldTonePlacement(word)).toBe(word.normalize('NFC'));
  });

  it('loses nothing: there and back is the same text', () => {
    const syllable = fc.constantFrom(...pairs.flat(), ...fixture.never_change, ' ', '-', 'a', 'q', '\u0301');
    fc.assert(
      fc.property(fc.array(syllable), (parts) => {
        const modern = toNewTonePlacement(parts.join(''));
        expect(toNewTonePlacement(toOldTonePlacement(modern))).toBe(modern);
      }),
    );
  });
});
