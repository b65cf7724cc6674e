import { describe, expect, it } from 'vitest';
import { hasEnded } from './unit-end.ts';

describe('a unit', () => {
  it('has ended from the day after its last, and is at work where no last day is known', () => {
    expect(['2026-06-29', '2026-06-30', '2026-07-01'].map((today) => hasEnded('2026-06-30', today))).toEqual([
      false,
      false,
      true,
    ]);
    expect(hasEnded(undefined, '2026-07-01')).toBe(false);
  });
});
