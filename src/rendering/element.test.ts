import { describe, expect, it } from 'vitest';
import { h, nodesOf } from './element.ts';

describe('an element of the tree', () => {
  it('is named by a selector, with its classes', () => {
    expect(h('aside.notice.over')).toEqual({
      type: 'element',
      tagName: 'aside',
      properties: { className: ['notice', 'over'] },
      children: [],
    });
    expect(h('p').properties).toEqual({});
  });

  it('has the properties that have a value', () => {
    expect(h('p', { id: 'a', title: undefined, hidden: true }).properties).toEqual({ id: 'a', hidden: true });
  });

  it('shares nothing with another of the same selector', () => {
    const first = h('p.a', { id: 'x' });
    expect(h('p.a').properties).toEqual({ className: ['a'] });
    expect(first.properties['className']).not.toBe(h('p.a').properties['className']);
  });

  it('takes words, elements and lists of them as children, in their order, and nothing for what is absent', () => {
    const inner = h('em');
    const a = { type: 'text', value: 'a' };
    expect(h('p', 'a', [inner, ['a', null]], undefined).children).toEqual([a, inner, a]);
    expect(h('p', inner).children).toEqual([inner]);
    expect(h('p', null, 'a').children).toEqual([a]);
    expect(h('input', { type: 'text', value: 'a' }, 'a')).toMatchObject({
      properties: { type: 'text', value: 'a' },
      children: [a],
    });
    expect(nodesOf('a', [[inner]])).toEqual([a, inner]);
  });
});
