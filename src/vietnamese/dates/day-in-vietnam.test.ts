import { expect, it } from 'vitest';
import { clockInVietnam, dayInVietnam } from './day-in-vietnam.ts';

it('begins a day seven hours before the machine does', () => {
  expect(dayInVietnam(new Date('2026-02-01T16:59:59.999Z'))).toBe('2026-02-01');
  expect(dayInVietnam(new Date('2026-02-01T17:00:00.000Z'))).toBe('2026-02-02');
  expect(dayInVietnam(new Date('2025-12-31T23:30:00.000Z'))).toBe('2026-01-01');
});

it('tells hours and minutes as clocks do', () => {
  expect(clockInVietnam(new Date('2026-02-01T18:05:59.000Z'))).toEqual({ day: '2026-02-02', time: '01:05' });
});
