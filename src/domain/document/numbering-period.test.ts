import { describe, expect, it } from 'vitest';
import { numberingPeriod } from './numbering-period.ts';

describe('numberingPeriod', () => {
  it('is the year for the State', () => {
    expect(numberingPeriod('state', '2024-01-02')).toBe(numberingPeriod('state', '2024-12-31'));
    expect(numberingPeriod('state', '2023-12-31')).not.toBe(numberingPeriod('state', '2024-01-02'));
  });

  it('is the term for the Party, from one congress to the next', () => {
    expect(numberingPeriod('party', '2021-02-03')).toBe(numberingPeriod('party', '2024-12-31'));
    expect(numberingPeriod('party', '2019-07-14')).not.toBe(numberingPeriod('party', '2023-07-14'));
  });

  it('claims no term for a Party document of the months in which congresses are held', () => {
    expect(numberingPeriod('party', '2020-03-05')).not.toBe(numberingPeriod('party', '2020-11-05'));
    expect(numberingPeriod('party', '2025-12-31')).not.toBe(numberingPeriod('party', '2026-01-31'));
    expect(numberingPeriod('party', '2021-01-20')).not.toBe(numberingPeriod('party', '2022-01-20'));
    expect(numberingPeriod('party', '2020-03-05')).toBe(numberingPeriod('party', '2020-03-05'));
  });
});
