import { describe, expect, it } from 'vitest';
import { followIndicators } from './following.ts';

const today = '2026-11-22';
const done = { status: 'done', date: '2026-11-20' } as const;
const working = { status: 'in-progress' } as const;

describe('a duty with indicators', () => {
  it.each([
    ['in work from the first that is begun', undefined, [working, undefined], { status: 'in-progress' }],
    ['in work while some are done and some not begun', undefined, [done, undefined], { status: 'in-progress' }],
    [
      'received from the first that is received',
      undefined,
      [{ status: 'received' }, undefined],
      { status: 'received' },
    ],
    [
      'done with the last, on the latest day',
      working,
      [done, { ...done, date: '2026-11-21' }],
      { status: 'done', date: '2026-11-21' },
    ],
    ['done today where no indicator has a day', working, [{ status: 'done' }], { status: 'done', date: today }],
    ['in work again when one is open again', done, [done, working], { status: 'in-progress' }],
    ['not begun again when all are', working, [undefined, undefined], { status: 'not-started' }],
  ] as const)('is %s', (_, own, indicators, change) => {
    expect(followIndicators(own, indicators, today)).toEqual({ date: undefined, ...change });
  });

  it('stays as it is where it says so already', () => {
    expect(followIndicators(working, [working, done], today)).toBeUndefined();
    expect(followIndicators(undefined, [undefined], today)).toBeUndefined();
    expect(followIndicators({ ...done, date: '2026-11-01' }, [done], today)).toBeUndefined();
  });
});
