import { describe, expect, it } from 'vitest';
import { apartLines } from './source-apart.ts';

const pagesIn = (source: string): [line: number, start: number][] =>
  apartLines(source).flatMap(({ what, line, start }) => (what === 'page' ? [[line, start] as [number, number]] : []));

describe('the number of a page, alone in its line', () => {
  it.each([
    ['2'],
    ['- 2 -'],
    ['–2–'],
    ['Trang 2/5'],
    ['TRANG 2'],
    ['Page 2 of 5'],
    ['2 / 5'],
    ['\f2'],
    ['\t - \u00a0 2 \u2003- \t'],
    [` \f${' '.repeat(50)}Trang${'\t'.repeat(50)}2${'\u00a0'.repeat(50)}of${' '.repeat(50)}5${' '.repeat(50)}`],
  ])('is found with any blanks: %j', (line) => {
    expect(pagesIn(`Một.\n${line}\n\nHai.`)).toEqual([[2, 4]]);
  });

  it.each([
    ['2.'],
    ['12345'],
    ['Trang hai'],
    ['Trang2'],
    ['2 3'],
    ['- 2 - 3'],
    [`2${' '.repeat(50)}x`],
    ['2 //5'],
    ['-'],
  ])('is nothing else: %j', (line) => {
    expect(pagesIn(`Một.\n${line}\nHai.`)).toEqual([]);
  });
});
