import { describe, expect, it } from 'vitest';
import { localDay } from './local-day.ts';

describe('the day of the reader', () => {
  it('is the day of the local clock, not of Greenwich', () => {
    expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  });
});
