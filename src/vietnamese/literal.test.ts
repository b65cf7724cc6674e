import { expect, it } from 'vitest';
import { literal } from './literal.ts';

it('finds a text as it stands, whatever signs it has', () => {
  for (const text of ['UBND (các) xã', '30/2020/NĐ-CP', 'a.b*c+d?', '[x]{2}|y^$\\', 'Lao động - Thương binh']) {
    expect(new RegExp(`^${literal(text)}$`, 'u').test(text)).toBe(true);
  }
  expect(new RegExp(`^${literal('a.c')}$`, 'u').test('abc')).toBe(false);
});
