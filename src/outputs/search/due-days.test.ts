import { expect, it } from 'vitest';
import { dueDays } from './due-days.ts';

it('the tasks of each day are named by their places among those of all records, the newest first', () => {
  const older = {
    order: 'b',
    sections: [{ form: '' }, { form: '', due: '2026-06-30' }, { form: '' }, { form: '', due: '' }],
  };
  const newer = {
    order: 'a',
    sections: [
      { form: '', due: '2020-01-01' },
      { form: '', due: '2026-06-30' },
    ],
  };
  const last = { order: 'c', sections: [{ form: '' }, { form: '', due: '2026-01-31' }] };
  const days = dueDays([older, last, newer]);
  expect(days).toEqual({ '': 'd', '2026-01-31': 'e', '2026-06-30': 'ab' });
  expect(Object.keys(days)).toEqual(['', '2026-01-31', '2026-06-30']);
});
