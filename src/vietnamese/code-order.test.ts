import { expect, it } from 'vitest';
import { compareCodes } from './code-order.ts';

it('puts texts in the order of their codes: digits, capitals, small letters, letters with marks', () => {
  expect(['đ', 'b', 'a', 'B', '10', '2', 'ab'].sort(compareCodes)).toEqual(['10', '2', 'B', 'a', 'ab', 'b', 'đ']);
});

it('holds equal texts alone for equal', () => {
  expect(compareCodes('2026-01-05', '2026-01-05')).toBe(0);
  expect(compareCodes('2026-01-05', '2026-01-06')).toBeLessThan(0);
  expect(compareCodes('2026-01-06', '2026-01-05')).toBeGreaterThan(0);
});
