import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten } from './flatten.ts';

describe('flatten', () => {
  it.each([
    ['emphasis inside a word', 'M**Ậ**T', 'MẬT'],
    ['codes of characters', 'М&#7852;T &#x1EAC; &nbsp;x', 'MẬT Ậ  x'],
    ['codes of YAML and JSON', String.raw`"\x4D\u1EACT" \ud835\udc0c`, '"MẬT" M'],
    ['marks apart from their letter', 'MA\u0302\u0323T, MÂ<b>\u0323</b>T', 'MẬT, MẬT'],
    ['letters of other scripts', 'МΑᎢ ᴍ', 'MAT M'],
    ['mathematical, full-width and circled letters', '𝐌ＭⓂ🅼🇲', 'MMMMM'],
    ['any decimal digit', '٠१２𝟑④❺', '012345'],
    ['what is not seen', 'M\u200bẬ\u00adT\ufe0f', 'MẬT'],
    ['lines drawn through letters', 'M̲Ậ̶T', 'MẬT'],
    ['odd blanks and dashes', 'a\u00a0b\u2003c\u2011d', 'a b c-d'],
    ['tags inside a line', '0905<b>123</b><sup>4</sup>', '09051234'],
    ['cells and lines', '<td>a</td><td>b</td><br/>c', '|a||b|\nc'],
    ['a sign that is no tag', 'a < b & c', 'a < b & c'],
  ])('reads %s', (_, source, text) => {
    expect(flatten(source).text).toBe(text);
  });

  it.each([
    ['attributes of components', '<Table caption="MẬT">', 'MẬT'],
    ['texts for pictures, and where links lead', '![MẬT](a.png "TỐI") [x](tel:0905)', 'tel:0905'],
    ['comments', '<!-- MẬT --> {/* TỐI */}', 'MẬT'],
  ])('keeps %s', (_, source, text) => {
    expect(flatten(source).text).toContain(text);
  });

  it('knows where each character came from', () => {
    const source = 'a &#7852; **b** <Table caption="MẬT">\n0905';
    const flat = flatten(source);
    for (const found of ['b', '0905', 'MẬT']) {
      expect(source.startsWith(found, flat.sourceAt(flat.text.indexOf(found)))).toBe(true);
    }
  });

  it.each([
    ['１２\u00a0a', '12 a', [0, 1, 2, 3]],
    ['a\u200bb\u200b\u200bc', 'abc', [0, 2, 5]],
    ['&#77;b&#77;', 'MbM', [0, 5, 6]],
    ['ﬁb１', 'fib1', [0, 0, 1, 2]],
    ['x𝐌y', 'xMy', [0, 1, 3]],
    ['xyA\u200b\u0302b', 'xyÂb', [0, 1, 2, 5]],
    ['&#77;A\u0302\u0323１', 'MẬ1', [0, 5, 8]],
    ['１\u0332\u0332２', '12', [0, 3]],
    ['xﬃy', 'xffiy', [0, 1, 1, 1, 2]],
  ])('knows where each came from in %j', (source, text, places) => {
    const flat = flatten(source);
    expect([flat.text, Array.from(text, (_, index) => flat.sourceAt(index))]).toEqual([text, places]);
  });

  it('takes any text, in one go and in its order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const flat = flatten(source);
        const places = Array.from(flat.text, (_, index) => flat.sourceAt(index));
        expect(places.every((place) => place >= 0 && place <= source.length)).toBe(true);
      }),
    );
  });
});
