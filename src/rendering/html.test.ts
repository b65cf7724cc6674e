import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { h } from './element.ts';
import { htmlOf } from './html.ts';

const byTheLibrary = (...children: Element[]) =>
  toHtml(
    { type: 'root', children },
    { collapseEmptyAttributes: true, characterReferences: { useNamedReferences: true } },
  );

describe('what was drawn, as HTML', () => {
  it('escapes what HTML would read as its own, in words and in attributes', () => {
    expect(htmlOf('<5 & "ma tuý" > &amp;')).toBe('&lt;5 &amp; &quot;ma tuý&quot; &gt; &amp;amp;');
    expect(htmlOf(h('a', { href: '/?a=1&b="<x>"' }))).toBe('<a href="/?a=1&amp;b=&quot;&lt;x&gt;&quot;"></a>');
  });

  it('leaves every other character as it is', () => {
    const text = '“Uỷ ban” ‘Ủy ban’ … ½ m² \u00a0 𝔸 a\nb';
    expect(htmlOf(text)).toBe(text);
  });

  it.each<[string, Element]>([
    ['nested elements and text', h('ul.links', h('li', 'a ', h('a', { href: '#b' }, 'b')), h('li'))],
    ['elements that hold nothing', h('p', 'a', h('br'), h('img', { alt: 'x', src: '/x.png' }), h('hr'), h('wbr'))],
    ['attributes without a value', h('details', { open: true, hidden: false, dataOwnName: '' }, h('summary', ''))],
    [
      'names of more than one word',
      h('td', { colSpan: 9, tabIndex: 0, dateTime: '2023-01-01', ariaLabelledBy: ['x'] }),
    ],
    ['names of data', h('tr', { dataPrintDocument: 'x', dataNotCopied: 'y', 'data-x1': 'z' })],
    ['several classes', h('p.a.b', { className: ['c', 'd'] })],
    [
      'drawings',
      h('p', h('svg', { viewBox: '0 0 9 9', shapeRendering: 'crispEdges' }, h('path', { d: 'M0 0' })), h('br')),
    ],
    ['a link inside a drawing', h('svg', h('a', { href: '#x', tabIndex: 0 }, h('title', 'x')))],
  ])('says the same as hast-util-to-html: %s', (_, element) => {
    expect(htmlOf(element)).toBe(byTheLibrary(element));
  });
});
