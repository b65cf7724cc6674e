import { describe, expect, it } from 'vitest';
import { plainStart, writtenMarker } from './lines.ts';

describe('what a line begins with', () => {
  it.each([
    ['1. Một', '1. Một'],
    ['  ##   Điều  1. Tên', 'Điều 1. Tên'],
    ['######\tI. MỘT', 'I. MỘT'],
    ['####### Một', '####### Một'],
    ['##Một', '##Một'],
    ['**1.** _Một_', '1. Một'],
    ['1.\t\tMột', '1. Một'],
  ])('without the signs of Markdown: “%s”', (raw, plain) => expect(plainStart(raw)).toBe(plain));

  it('is read no further than a number may reach', () => {
    expect(plainStart('x'.repeat(500))).toHaveLength(400);
  });
});

describe('the number of a line', () => {
  const marker = (text: string, raw = text, dashed: ('clause' | 'letter')[] = []) =>
    writtenMarker(text, raw, false, new Set(dashed))?.text;

  it('is the one that it begins with, unless its writer has escaped it', () => {
    expect(marker('1. Một', '**1.** Một')).toBe('1.');
    expect(marker('1. Một', '1\\. Một')).toBeUndefined();
    expect(marker('Một')).toBeUndefined();
  });

  it('may have a dash where its document numbers with dashes', () => {
    expect(marker('1- Một')).toBeUndefined();
    expect(marker('1- Một', '1- Một', ['clause'])).toBe('1-');
  });
});
