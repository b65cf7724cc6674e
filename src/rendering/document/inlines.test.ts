import { describe, expect, it } from 'vitest';
import type { ResolvedInline } from '../../outputs/document/resolved-references.ts';
import { htmlOf } from '../html.ts';
import { inlineElements } from './inlines.ts';

const words = (value: string): ResolvedInline[] => [{ type: 'text', value }];
const html = (...inlines: ResolvedInline[]) => htmlOf(...inlineElements(inlines));

describe('official words on the page', () => {
  it('keep every character, and what HTML would read as its own is escaped', () => {
    expect(html(...words('“Nhà nước” <5 & ma tuý...'))).toBe('“Nhà nước” &#x3C;5 &#x26; ma tuý...');
  });

  it('keep their marks, raised and lowered text, and line breaks', () => {
    expect(html({ type: 'strong', children: words('Điều 3.') })).toBe('<strong>Điều 3.</strong>');
    expect(html({ type: 'emphasis', children: words('Căn cứ') })).toBe('<em>Căn cứ</em>');
    expect(html(...words('m'), { type: 'superscript', children: words('2') })).toBe('m<sup>2</sup>');
    expect(html(...words('CO'), { type: 'subscript', children: words('2') })).toBe('CO<sub>2</sub>');
    expect(html(...words('a'), { type: 'break' }, ...words('b'))).toBe('a<br>b');
  });

  it.each([
    ['/van-ban/thong-bao/#khoan-1', '<a href="/van-ban/thong-bao/#khoan-1">khoản 1</a>'],
    ['#khoan-1', '<a href="#khoan-1">khoản 1</a>'],
    ['https://vi.du/', '<a href="https://vi.du/" rel="noopener">khoản 1</a>'],
    ['mailto:a@vi.du', '<a href="mailto:a@vi.du" rel="noopener">khoản 1</a>'],
  ])('lead to %s, marked where that is out of the site', (href, expected) => {
    expect(html({ type: 'link', href, children: words('khoản 1') })).toBe(expected);
  });
});
