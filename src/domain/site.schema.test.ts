import { expect, it } from 'vitest';
import { siteSchema } from './site.schema.ts';

const takes = (fields: object): boolean =>
  siteSchema.safeParse({ name: 'a', publisher: 'b', description: 'c', url: 'https://a.vn', ...fields }).success;

it.each(['vp', '@van-phong', 'nhom/van-phong', 'a.b_c-d/e/f', 'a'.repeat(100)])(
  'the account %s may be told of what was not published',
  (notify) => expect(takes({ notify })).toBe(true),
);

it.each(['', '@', '@@a', '-a', 'a/', '/a', 'a//b', 'a/-b', 'a b', 'văn-phòng', 'a/b c', 'a'.repeat(101)])(
  'no account is called “%s”',
  (notify) => expect(takes({ notify })).toBe(false),
);

it.each([
  ['http://a.vn', true],
  ['https://van-ban.a.vn:8443', true],
  ['ftp://a.vn', false],
  ['xhttps://a.vn', false],
  ['httpsx://a.vn', false],
  ['a.vn', false],
  [`https://${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.vn/`, true],
  [`https://a.vn/${'x'.repeat(200)}`, false],
])('the address %s of a site is one: %s', (url, isOne) => expect(takes({ url })).toBe(isOne));
