import { describe, expect, it } from 'vitest';
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
