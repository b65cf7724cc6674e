import { expect, it } from 'vitest';
import { periodLabel } from './period-label.ts';

it.each([
  ['2026', 'năm 2026'],
  ['2026-H1', '6 tháng đầu năm 2026'],
  ['2026-H2', '6 tháng cuối năm 2026'],
  ['2026-Q1', 'quý I/2026'],
  ['2026-Q2', 'quý II/2026'],
  ['2026-Q3', 'quý III/2026'],
  ['2026-Q4', 'quý IV/2026'],
  ['2026-01', 'tháng 01/2026'],
  ['2026-02', 'tháng 02/2026'],
  ['2026-03', 'tháng 3/2026'],
  ['2026-12', 'tháng 12/2026'],
  ['2026-02-05', 'ngày 05/02/2026'],
  ['2026-W29', 'tuần 13/7/2026 - 19/7/2026'],
])('the period %s is written “%s”', (period, label) => expect(periodLabel(period)).toBe(label));
