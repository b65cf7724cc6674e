import { expect, it } from 'vitest';
import { toFileDate, toShownDate } from './written-date.ts';

it('takes a day as people type it, shows it so, and leaves what is no day to the check', () => {
  expect(['5/3/2026', ' 05-03-2026 ', '2026-03-05', 'ngày 5'].map(toFileDate)).toEqual([
    '2026-03-05',
    '2026-03-05',
    '2026-03-05',
    'ngày 5',
  ]);
  expect(['2026-03-05', 'tháng 3'].map(toShownDate)).toEqual(['05/03/2026', 'tháng 3']);
});
