import { expect, it } from 'vitest';
import { formerAddressSchema } from './former-address.schema.ts';

const takes = (fields: object): boolean =>
  formerAddressSchema.safeParse({ from: 'van-ban/a', date: '2026-01-05', note: 'Đổi tên.', ...fields }).success;

it.each(['van-ban/cong-van-12', 'don-vi/phong-y-te', 'linh-vuc/a', 'huong-dan/bat-dau-1-2'])(
  'a page may have stood at %s, and may stand there now',
  (address) => expect([takes({ from: address }), takes({ to: address })]).toEqual([true, true]),
);

it.each([
  'tim-kiem/a',
  'van-ban/',
  'van-ban',
  '/van-ban/a',
  'van-ban/a/',
  'van-ban/A',
  'van-ban/a--b',
  'van-ban/a b',
  'x van-ban/a',
])('no page stood at %s', (address) =>
  expect([takes({ from: address }), takes({ to: address })]).toEqual([false, false]),
);
