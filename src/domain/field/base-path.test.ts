import { describe, expect, it } from 'vitest';
import { isBasePath } from './base-path.ts';

describe('isBasePath', () => {
  it.each(['/', '/van-ban/', '/tp/van-ban-2/'])('takes %s', (path) => expect(isBasePath(path)).toBe(true));

  it.each([
    '',
    'tp/',
    '/tp',
    '//a.vn/',
    '/tp//',
    '/../',
    '/a.b/',
    '/A/',
    '/a b/',
    '/a%20b/',
    '/văn/',
    '/a;b/',
    '/a"b/',
    '/a{b/',
    '/$uri/',
    '/a\n/',
    '/a/\n',
  ])('does not take %j', (path) => expect(isBasePath(path)).toBe(false));
});
