// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { toHtml } from 'hast-util-to-html';
import { h } from '../../rendering/element.ts';
import { toDom } from './to-dom.ts';

it('makes of a tree what the site makes of it', () => {
  const tree = h('article.a.b', { dataCitation: 'Công văn “1”', ariaLabel: 'A & B', hidden: true, tabIndex: 0 }, [
    h('table', h('tbody', h('tr', h('th', { colSpan: 2, scope: 'col' }, 'Số <1>')))),
    h('label', { htmlFor: ['x'] }, 'Nhãn'),
    h('a', { href: '/van-ban/' }, 'Văn bản'),
  ]);
  const node = toDom(tree) as Element;
  const same = document.createElement('div');
  same.innerHTML = toHtml(tree);
  expect(node.isEqualNode(same.firstElementChild)).toBe(true);
});
