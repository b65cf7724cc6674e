import { describe, expect, it } from 'vitest';
import { h } from './element.ts';
import { htmlOf } from './html.ts';

describe('what was drawn, as HTML', () => {
  it('lets no word of a document be read as markup, in text or in attributes', () => {
    expect(htmlOf('<5 & ma tuý > &amp;')).toBe('&#x3C;5 &#x26; ma tuý > &#x26;amp;');
    expect(htmlOf(h('a', { title: '"<x>"' }))).toBe('<a title="&#x22;<x>&#x22;"></a>');
  });

  it('leaves every other character as it is', () => {
    const text = '“Uỷ ban” ‘Ủy ban’ … ½ m² \u00a0 𝔸 a\nb';
    expect(htmlOf(text)).toBe(text);
  });

  it('names attributes as HTML does, and those without a value by their name alone', () => {
    expect(htmlOf(h('td', { colSpan: 9, dataOwnName: '' }, 'a', h('br')))).toBe(
      '<td colspan="9" data-own-name>a<br></td>',
    );
  });
});
