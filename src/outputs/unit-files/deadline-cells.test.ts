import { describe, expect, it } from 'vitest';
import { aDuty } from '../../testing/builders/unit-duties.ts';
import { deadlineText, dueDay, plainDay } from './deadline-cells.ts';
import type { SheetLine } from './sheet-lines.ts';

const line = (fields: Parameters<typeof aDuty>[0] = {}, more: Partial<SheetLine> = {}): SheetLine => ({
  duty: aDuty(fields),
  number: '1',
  key: '',
  ...more,
});
const day = { dueDate: '2026-06-25' };

describe('the deadline of a line', () => {
  it('is a plain day where nothing else is to be said of it', () => {
    expect(plainDay(line(day))).toBe('2026-06-25');
    expect(plainDay(line({ ...day, deadline: { text: '25/6/2026' } }))).toBe('2026-06-25');
    expect(plainDay(line())).toBeUndefined();
  });

  it.each([
    ['it is that of a period', line(day, { period: '2026-06' })],
    ['it is told otherwise', line({ ...day, deadline: { text: 'Trong tháng 6/2026' } })],
    ['it was counted', line({ ...day, deadline: { text: '25/6/2026', note: 'tính đến hết 25/6/2026' } })],
  ])('is no plain day where %s', (_, one) => {
    expect(plainDay(one)).toBeUndefined();
  });

  it('is in words the period with its day, what is set, and how that was counted', () => {
    expect(deadlineText(line())).toBe('');
    expect(deadlineText(line(day))).toBe('25/6/2026');
    const deadline = { text: 'Ngày 25 hằng tháng', note: 'đơn vị tự tính ra ngày' };
    expect(deadlineText(line({ deadline }))).toBe('Ngày 25 hằng tháng\n(đơn vị tự tính ra ngày)');
    expect(
      deadlineText(line({ deadline: { text: 'Ngày 25 hằng tháng' } }, { period: '2026-10', due: '2026-10-25' })),
    ).toBe('Kỳ tháng 10/2026: 25/10/2026\nNgày 25 hằng tháng');
  });

  it('is over with the last day of its period, or of its duty', () => {
    expect(dueDay(line(day, { due: '2026-10-25' }))).toBe('2026-10-25');
    expect(dueDay(line(day))).toBe('2026-06-25');
  });
});
