import { describe, expect, it } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { isSafeLink } from './check-link.ts';

describe('isSafeLink', () => {
  it.each([
    'https://a.vn',
    'HTTP://a.vn',
    'mailto:vp@a.vn',
    '/van-ban/',
    '#khoan-1',
    'tep.pdf',
    '?q=a:b',
    '../a',
    'a/b:c',
  ])('lets “%s” pass', (href) => {
    expect(isSafeLink(href)).toBe(true);
  });

  it.each([
    '',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.vn/1',
    '//a.vn',
    '/\\a.vn',
    'tel:113',
  ])('stops “%s”', (href) => {
    expect(isSafeLink(href)).toBe(false);
  });
});

describe('a link', () => {
  const told = (line: string): string[] =>
    parseDocument('van-ban/mau.mdx', `---\n---\n\n${line}\n`).issues.flatMap(({ code, value }) =>
      code.startsWith('markup-link') ? [`${code} ${value}`] : [],
    );

  it.each(['[chữ](https://a.vn)', '[*chữ*](/van-ban/)', '[**một** hai](#khoan-1)', '[thư](mailto:vp@a.vn?subject=a)'])(
    'leads on: %s',
    (line) => expect(told(line)).toEqual([]),
  );

  it.each([
    ['[](https://a.vn)', 'markup-link-empty https://a.vn'],
    ['[ ](https://a.vn)', 'markup-link-empty https://a.vn'],
    ['[**&nbsp;**](https://a.vn)', 'markup-link-empty https://a.vn'],
    ['[chữ](https://a.vn "lời chú")', 'markup-link-title lời chú'],
    ['[chữ](https:///a)', 'markup-link https:///a'],
    ['[chữ](http:a.vn)', 'markup-link http:a.vn'],
    ['[chữ](mailto:vp)', 'markup-link mailto:vp'],
    ['[chữ](mailto:vp@a)', 'markup-link mailto:vp@a'],
    ['[chữ](tel:113)', 'markup-link tel:113'],
  ])('is told of where it leads nowhere, shows nothing or speaks to the mouse: %s', (line, issue) => {
    expect(told(line)).toEqual([issue]);
  });
});
