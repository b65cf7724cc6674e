import { expect, it } from 'vitest';
import { linesWith } from './source-pane.ts';

it('finds words over the lines that they are broken on, whatever blanks stand between', () => {
  const lines = ['1. Phòng Y tế', '', '  rà soát,', 'báo cáo. 2. Phòng Nội vụ'];
  expect(linesWith('Phòng Y tế rà soát, báo cáo.', lines)).toEqual([0, 2, 3]);
  expect(linesWith('rà soát,', lines)).toEqual([2]);
  expect(linesWith('Phòng Nội  vụ', lines)).toEqual([3]);
  expect(linesWith('Phòng Tài chính', lines)).toBeUndefined();
  expect(linesWith(' ', lines)).toBeUndefined();
});
