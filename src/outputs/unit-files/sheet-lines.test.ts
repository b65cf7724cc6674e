import { describe, expect, it } from 'vitest';
import { progressKey } from '../../domain/progress/progress-key.ts';
import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';
import { anEntry } from '../../testing/builders/progress.ts';
import { aDuty, someDuties } from '../../testing/builders/unit-duties.ts';
import { deadlineText, dueDay, plainDay } from './deadline-cells.ts';
import { sheetLines } from './sheet-lines.ts';
import { noteText } from './sheet-texts.ts';

const every = { every: 'month', day: 25, first: '2026-09' } as const;
const monthly = aDuty({ deadline: { text: 'Ngày 25 hằng tháng', every } });
const TODAY = '2026-11-22';
const progressOf = (...entries: ProgressEntry[]) => new Map(entries.map((entry) => [progressKey(entry), entry]));

describe('the lines of a table of duties', () => {
  it('are one for a duty that comes again, with its rule, in a file that is opened on any day', () => {
    const [line, ...others] = sheetLines(someDuties([monthly]));
    expect(others).toEqual([]);
    expect([line?.key, dueDay(line!), deadlineText(line!)]).toEqual(['cong-van/1a/1', undefined, 'Ngày 25 hằng tháng']);
  });

  it('are one for each period until the one at hand where the day is known, with what was noted of each', () => {
    const progress = progressOf(anEntry({ period: '2026-10', result: 'Đã gửi' }));
    const lines = sheetLines(someDuties([monthly]), progress, TODAY);
    expect(lines.map((line) => [line.key, dueDay(line), line.entry?.result])).toEqual([
      ['cong-van/1a/1@2026-09', '2026-09-25', undefined],
      ['cong-van/1a/1@2026-10', '2026-10-25', 'Đã gửi'],
      ['cong-van/1a/1@2026-11', '2026-11-25', undefined],
    ]);
    expect(deadlineText(lines[1]!)).toBe('Kỳ tháng 10/2026: 25/10/2026\nNgày 25 hằng tháng');
  });

  it('keep what was noted of no period in a line of its own, which says so', () => {
    const lines = sheetLines(someDuties([monthly]), progressOf(anEntry({ result: 'Đã gửi' })), TODAY);
    expect(lines.at(-1)).toMatchObject({ key: 'cong-van/1a/1', isOutside: true, entry: { result: 'Đã gửi' } });
    expect(noteText(lines.at(-1)!)).toContain('không tính cho kỳ nào');
    expect(lines.slice(0, -1).map(noteText).join('')).toBe('');
  });

  it.each([
    [{ dueDate: '2026-12-31' }, '2026-12-31', '31/12/2026'],
    [{ dueDate: '2026-12-31', deadline: { text: '31/12/2026' } }, '2026-12-31', '31/12/2026'],
    [
      { dueDate: '2026-12-31', deadline: { text: 'Trong tháng 12/2026', note: 'chậm nhất 31/12/2026' } },
      undefined,
      'Trong tháng 12/2026\n(chậm nhất 31/12/2026)',
    ],
    [
      { deadline: { text: 'Trong 10 ngày kể từ ngày nhận được văn bản' } },
      undefined,
      'Trong 10 ngày kể từ ngày nhận được văn bản',
    ],
    [{}, undefined, ''],
  ])('have a day to sort by only where the deadline is no more than that: %j', (fields, day, text) => {
    const [line] = sheetLines(someDuties([aDuty(fields)]));
    expect([plainDay(line!), deadlineText(line!)]).toEqual([day, text]);
  });
});
