import { describe, expect, it } from 'vitest';
import { aUnit } from '../../testing/builders/corpus.ts';
import { areAtOnce } from './at-once.ts';

const unit = (validFrom?: string, validTo?: string) =>
  aUnit('phong-y-te', 'Phòng Y tế', {
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
  });

describe('two units', () => {
  it.each([
    ['that nobody says to have ended', unit('2010-07-01'), unit('2025-07-01')],
    ['of which the older one ended later', unit('2010-07-01', '2026-01-01'), unit('2025-07-01')],
    ['of which it is not known when the other one began', unit('2010-07-01', '2025-06-30'), unit()],
  ])('are at work at once: %s', (_, a, b) => {
    expect([areAtOnce(a, b), areAtOnce(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['before', unit('2010-07-01', '2025-06-30'), unit('2025-07-01')],
    ['on the day on which', unit('2010-07-01', '2025-07-01'), unit('2025-07-01')],
  ])('are not where one ended %s the other one began', (_, a, b) => {
    expect([areAtOnce(a, b), areAtOnce(b, a)]).toEqual([false, false]);
  });
});
