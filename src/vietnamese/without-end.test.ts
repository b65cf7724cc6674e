import { expect, it } from 'vitest';
import { withoutEnd } from './without-end.ts';

it('leaves out the signs at the end of a text, and none within', () => {
  expect(withoutEnd('a. b; ;.', /[ ;.]/)).toBe('a. b');
  expect(withoutEnd('a', /[ ;.]/)).toBe('a');
  expect(withoutEnd(' ; ', /[ ;.]/)).toBe('');
});
