import { expect, it } from 'vitest';
import { linesTold } from './lines-told.ts';

it('lists no more lines than people read', () => {
  const lines = Array.from({ length: 231 }, (_, index) => index + 1);
  expect(linesTold(lines)).toMatch(/^1, 2, .*, 40 và 191 dòng nữa$/);
  expect([linesTold([7]), linesTold([7, 9]), linesTold([7, 9, 11])]).toEqual(['7', '7 và 9', '7, 9 và 11']);
});
