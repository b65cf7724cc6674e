import { describe, expect, it } from 'vitest';
import type { Inline } from '../../domain/provision/provision.ts';
import { words } from '../../testing/builders/document.ts';
import { type AddressOf, inlineHtml } from './inline-html.ts';

const nowhere = () => undefined;
const html = (...inlines: Inline[]) => inlineHtml(inlines, nowhere);

describe('official text as HTML', () => {
  it('keeps every character and escapes what HTML would read as its own', () => {
    expect(html(...words('“Nhà nước” <5 & ma tuý...'))).toBe('“Nhà nước” &#x3C;5 &#x26; ma tuý...');
  });

  it('shows marks, raised and lowered text, and line breaks', () => {
    expect(html({ type: 'strong', children: words('Điều 3.') })).toBe('<strong>Điều 3.</strong>');
    expect(html(...words('m'), { type: 'superscript', children: words('2') })).toBe('m<sup>2</sup>');
    expect(html(...words('CO'), { type: 'subscript', children: words('2') })).toBe('CO<sub>2</sub>');
    expect(html(...words('a'), { type: 'break' }, ...words('b'))).toBe('a<br>b');
  });

  it('links a reference of the author whose target is held', () => {
    const reference: Inline = {
      type: 'reference',
      document: 'thong-bao',
      provision: 'khoan-1',
      line: 1,
      children: words('khoản 1'),
    };
    const addressOf: AddressOf = ({ document, provision }) => `/${document}/#${provision}`;
    expect(inlineHtml([reference], addressOf)).toBe('<a href="/thong-bao/#khoan-1">khoản 1</a>');
  });

  it('leaves the words of a reference whose target is not held', () => {
    expect(html({ type: 'reference', document: 'khong-co', line: 1, children: words('Nghị định') })).toBe('Nghị định');
  });
});
