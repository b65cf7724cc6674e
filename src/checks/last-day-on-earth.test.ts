import { expect, it } from 'vitest';
import { lastDayOnEarth } from './last-day-on-earth.ts';

it('is the day where days begin first, so that a paper of today is never of tomorrow', () => {
  expect(lastDayOnEarth(Date.parse('2026-06-15T09:59:59Z'))).toBe('2026-06-15');
  expect(lastDayOnEarth(Date.parse('2026-06-15T10:00:00Z'))).toBe('2026-06-16');
  expect(lastDayOnEarth(Date.parse('2026-12-31T17:00:00Z'))).toBe('2027-01-01');
});
