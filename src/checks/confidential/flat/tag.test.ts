import { describe, expect, it } from 'vitest';
import { tagAt } from './tag.ts';

/** What a tag does to its line, how long it is, and what it says beside it. */
const read = (text: string, at = 0) => {
  const tag = tagAt(text, at);
  return tag && [tag.stands, tag.end, ...tag.asides.map(([start, end]) => text.slice(start, end))];
};

describe('a tag', () => {
  it.each<[string, string]>([
    ['<b>', ''],
    ['</b>', ''],
    ['<SPAN>', ''],
    ['<r>', ''],
    ['<td>', '|'],
    ['</th>', '|'],
    ['<c>', '|'],
    ['<p>', '\n'],
    ['</div>', '\n'],
    ['<br/>', '\n'],
    ['<Table>', '\n'],
    ['<!doctype html>', '\n'],
    ['<?xml?>', '\n'],
    ['<w:p>', '\n'],
    ['<w:br/>', '\n'],
    ['<w:cr/>', '\n'],
    ['<w:tc>', '|'],
    ['<w:tab/>', '\t'],
    ['<w:r>', ''],
    ['<a:khac>', ''],
    ['<h-1.2>', '\n'],
  ])('%s parts its line as it should', (tag, stands) => expect(read(tag)).toEqual([stands, tag.length]));

  it.each(['<', '< b>', '<1>', '<b', '</>', '<b <i>', '<->', '<b attr="x'])('is none in “%s”', (text) => {
    expect(tagAt(text, 0)).toBeUndefined();
  });

  it('ends behind the sign that stands in no quotes', () => {
    expect(read('<a title="x > 12"> b')).toEqual(['', 18, 'x > 12']);
    expect(read(`<a title='x " 12'> b`)).toEqual(['', 18, 'x " 12']);
    expect(read('a <b>c</b>', 2)).toEqual(['', 5]);
  });

  it('is none where it has no end within what a tag can be', () => {
    expect(tagAt(`<b ${'x'.repeat(1990)}>`, 0)).toBeDefined();
    expect(tagAt(`<b ${'x'.repeat(2010)}>`, 0)).toBeUndefined();
  });

  it('says in its attributes what people read, and what is in braces', () => {
    expect(read('<Table caption="MẬT" title = \'số 12\' a={mat} b="x">')).toEqual(['\n', 51, 'MẬT', 'số 12', 'mat']);
    expect(read('<img alt="&amp; 1">')).toEqual(['\n', 19, '&amp; 1']);
  });

  it('says nothing in names for programs, nor in a word of plain letters', () => {
    expect(read('<p class="mật 12" style="12" w:rsidR="0012" xmlns:w="12" d="12" t="12">')).toEqual(['\n', 71]);
    expect(read('<p caption="abc" x="1">')).toEqual(['\n', 23]);
    expect(read('</p caption="MẬT">')).toEqual(['\n', 18]);
  });
});

describe('a comment', () => {
  it('is all that it says, and ends its line', () => {
    expect(read('<!-- MẬT --> x')).toEqual(['\n', 12, ' MẬT ']);
    expect(read('x <!--12-->', 2)).toEqual(['\n', 11, '12']);
  });

  it('goes on to the end of the text where nothing ends it', () => {
    expect(read('<!-- MẬT')).toEqual(['\n', 8, ' MẬT']);
  });
});
