import { describe, expect, it } from 'vitest';
import type { Task } from '../../../domain/document/task.schema.ts';
import { aContent, sourcedDocument } from '../../../testing/builders/content.ts';
import { aTask } from '../../../testing/builders/corpus.ts';
import { aDocument } from '../../../testing/builders/document.ts';
import { duesSound } from './dues-sound.ts';

const found = (due: object, task: Partial<Task> = {}, broken: string[] = []): string[] => {
  const document = aDocument({ tasks: [aTask('1', { due: due, ...task })] });
  return duesSound
    .find(aContent({ documents: [sourcedDocument(document, broken)] }), '2026-03-10')
    .map(({ path, value, message }) => `${path.join('.')} ${value}: ${message}`);
};

describe('a deadline', () => {
  it.each([
    { by: '2026-12-31' },
    { by: '2026-12-31', hour: '16:30' },
    { by: '2026-12' },
    { within: 5, unit: 'day', from: 'issued' },
    { within: 5, unit: 'day', fromDate: '2026-03-05' },
    { every: 'week', day: 2 },
    { every: 'week', day: 8 },
    { every: 'month', day: 25, first: '2026-03', last: '2026-12' },
    { every: 'month', first: '2026-03', last: '2026-03' },
    { every: 'quarter', month: 3, day: 31 },
    { every: 'half-year', month: 6 },
    { every: 'year', month: 12, day: 31 },
    { every: 'year', month: 2, day: 29 },
    { every: 'week', first: '2026-W53' },
  ])('is sound as %j', (due) => expect(found(due)).toEqual([]));

  it.each<[object, string]>([
    [{}, 'tasks.0.due undefined: thời hạn này chưa nói là thời điểm, trong vòng hay định kỳ.'],
    [{ by: '2026-12-31', every: 'month' }, 'tasks.0.due.every month: thời hạn có cả by và every.'],
    [{ by: '2026-12-31', day: 25 }, 'tasks.0.due.day 25: mục day không đi với by.'],
    [{ every: 'month', hour: '16:30' }, 'tasks.0.due.hour 16:30: giờ chỉ đi với một ngày.'],
    [{ by: '2026-12', hour: '16:30' }, 'tasks.0.due.hour 16:30: giờ chỉ đi với một ngày.'],
    [{ within: 5, unit: 'day' }, 'tasks.0.due.within 5: thời hạn này không nói kể từ đâu.'],
    [
      { within: 5, from: 'issued', fromDate: '2026-03-05' },
      'tasks.0.due.from issued: thời hạn có cả from và fromDate.',
    ],
    [{ within: 5, from: 'stated' }, 'tasks.0.due.from stated: mốc nêu trong văn bản chưa được chép ra.'],
    [{ every: 'week', day: 1 }, 'tasks.0.due.day 1: hằng tuần thì ngày là từ 2 (thứ Hai) đến 8 (Chủ nhật).'],
    [{ every: 'week', day: 9 }, 'tasks.0.due.day 9: hằng tuần thì ngày là từ 2 (thứ Hai) đến 8 (Chủ nhật).'],
    [{ every: 'month', month: 1 }, 'tasks.0.due.month 1: mục month không đi với every: month.'],
    [{ every: 'quarter', month: 4 }, 'tasks.0.due.month 4: kỳ này chỉ có 3 tháng.'],
    [{ every: 'half-year', month: 7 }, 'tasks.0.due.month 7: kỳ này chỉ có 6 tháng.'],
    [{ every: 'year', month: 2, day: 30 }, 'tasks.0.due.day 30: tháng 2 nhiều nhất có 29 ngày.'],
    [{ every: 'year', month: 4, day: 31 }, 'tasks.0.due.day 31: tháng 4 nhiều nhất có 30 ngày.'],
    [{ every: 'month', first: '2026-Q1' }, 'tasks.0.due.first 2026-Q1: kỳ này không phải kỳ của month.'],
    [
      { every: 'month', first: '2026-05', last: '2026-04' },
      'tasks.0.due.last 2026-04: kỳ cuối trước kỳ đầu (2026-05).',
    ],
    [{ every: 'week', last: '2025-W53' }, 'tasks.0.due.last 2025-W53: năm 2025 không có tuần 53.'],
    [{ by: '2025-W53' }, 'tasks.0.due.by 2025-W53: năm 2025 không có tuần 53.'],
  ])('is unsound as %j', (due, told) => expect(found(due)).toEqual([told]));

  it('from a day that only the text states needs the words that state it', () => {
    expect(found({ within: 5, from: 'stated' }, { dueText: 'trong 5 ngày kể từ ngày kết thúc' })).toEqual([]);
  });

  it('is one day or one of these, and not both', () => {
    expect(found({ by: '2026-12-31' }, { dueDate: '2026-12-31' })).toEqual([
      'tasks.0.due undefined: có cả dueDate và due.',
    ]);
  });

  it('of which a part was refused says nothing more', () => {
    expect(found({}, {}, ['tasks[0].due.by'])).toEqual([]);
    expect(found({}, {}, ['tasks[1].due.by', 'due.by'])).toHaveLength(1);
  });

  it('of the whole document is held to the same', () => {
    const document = aDocument({ due: { by: '2026-12-31', day: 25 } });
    expect(
      duesSound
        .find(aContent({ documents: [sourcedDocument(document)] }), '2026-03-10')
        .map(({ path }) => path.join('.')),
    ).toEqual(['due.day']);
  });
});
