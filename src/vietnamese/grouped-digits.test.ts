import { expect, it } from 'vitest';
import { groupedDigits } from './grouped-digits.ts';

it.each([0, 7, 999, 1_000, 20_000, 123_456, 1_234_567])('writes %i as the language data do', (value) => {
  expect(groupedDigits(value)).toBe(value.toLocaleString('vi', { useGrouping: 'always' }));
});
