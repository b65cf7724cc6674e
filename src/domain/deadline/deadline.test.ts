import { describe, expect, it } from 'vitest';
import { deadlineOf, lastDayOf, type Timed, type Timing } from './deadline.ts';
import { deadlineNote, deadlineText } from './deadline-text.ts';
import { dueSchema } from './due.schema.ts';

const issued: Timing = { issuedDate: '2026-03-02', changes: [{ date: '2026-03-05' }] };
const due = (fields: Record<string, string>, document: Timing = issued, more: Timed = {}) =>
  deadlineOf({ due: dueSchema.parse(fields), ...more }, document)!;

describe('the deadline of a task', () => {
  it.each<[Record<string, string>, string | undefined, string, string | undefined]>([
    [{ by: '2026-12' }, '2026-12-31', 'trong tháng 12/2026', 'chậm nhất 31/12/2026'],
    [{ by: '2026-Q2' }, '2026-06-30', 'trong quý II/2026', 'chậm nhất 30/6/2026'],
    [{ by: '2028-02' }, '2028-02-29', 'trong tháng 02/2028', 'chậm nhất 29/02/2028'],
    [{ by: '2026' }, '2026-12-31', 'trong năm 2026', 'chậm nhất 31/12/2026'],
    [{ by: '2026-H1' }, '2026-06-30', 'trong 6 tháng đầu năm 2026', 'chậm nhất 30/6/2026'],
    [{ by: '2026-07-15', hour: '16:30' }, '2026-07-15', '16 giờ 30 ngày 15/7/2026', undefined],
    [{ by: '2026-09-18', hour: '17:00' }, '2026-09-18', '17 giờ ngày 18/9/2026', undefined],
    [{ within: '10', from: 'issued' }, '2026-03-12', 'trong 10 ngày kể từ ngày ban hành', 'tính đến hết 12/3/2026'],
    [
      { within: '2', unit: 'week', from: 'issued' },
      '2026-03-16',
      'trong 2 tuần kể từ ngày ban hành',
      'tính đến hết 16/3/2026',
    ],
    [
      { within: '3', unit: 'month', fromDate: '2026-11-30' },
      '2027-02-28',
      'trong 3 tháng kể từ ngày 30/11/2026',
      'tính đến hết 28/02/2027',
    ],
    [
      { within: '10', from: 'received' },
      undefined,
      'trong 10 ngày kể từ ngày nhận được văn bản',
      'đơn vị tự tính ra ngày',
    ],
    [
      { within: '5', unit: 'working-day', from: 'issued' },
      undefined,
      'trong 5 ngày làm việc kể từ ngày ban hành',
      'không quy đổi ngày làm việc ra ngày',
    ],
    [
      { within: '24', unit: 'hour', from: 'stated' },
      undefined,
      'trong 24 giờ kể từ mốc nêu trong văn bản',
      'đơn vị tự tính ra ngày',
    ],
    [
      { within: '15', from: 'effective' },
      undefined,
      'trong 15 ngày kể từ ngày văn bản có hiệu lực',
      'đơn vị tự tính ra ngày',
    ],
    [{ every: 'month', day: '25' }, undefined, 'ngày 25 hằng tháng', undefined],
    [{ every: 'week', day: '6', hour: '10:00' }, undefined, '10 giờ thứ Sáu hằng tuần', undefined],
    [{ every: 'quarter', day: '05', in: 'next' }, undefined, 'hằng quý, ngày 05 tháng đầu quý sau', undefined],
  ])('%j ends on %s: “%s”', (fields, day, text, note) => {
    const deadline = due(fields);
    expect([lastDayOf(deadline), deadlineText(deadline), deadlineNote(deadline)]).toEqual([day, text, note]);
  });

  it('is not counted from a day of issue that nobody knows', () => {
    expect(lastDayOf(due({ within: '10', from: 'issued' }, { changes: issued.changes }))).toBeUndefined();
  });

  it('begins with the period of the day of issue, or of the publication where that is not known', () => {
    const rule = (document: Timing) => due({ every: 'quarter' }, document);
    expect(rule(issued)).toMatchObject({ rule: { first: '2026-Q1' } });
    expect(rule({ changes: [{ date: '2026-07-01' }] })).toMatchObject({ rule: { first: '2026-Q3' } });
  });

  it('tells from which period to which, where the document does', () => {
    const bounds = { every: 'month', day: '25', first: '2026-07', last: '2026-12' };
    expect(deadlineText(due(bounds))).toBe('ngày 25 hằng tháng, từ tháng 7/2026 đến tháng 12/2026');
    expect(due(bounds)).toMatchObject({ rule: { first: '2026-07', last: '2026-12' } });
  });

  it('is the words of the document where that is all there is, and keeps them beside what they mean', () => {
    const words = { dueText: 'ngay khi có yêu cầu' };
    expect(deadlineOf(words, issued)).toEqual({ kind: 'words', words: words.dueText, isGeneral: false });
    expect(deadlineOf({ dueDate: '2026-06-30', dueText: 'trước 30/6' }, issued)).toMatchObject({ words: 'trước 30/6' });
  });

  it('is the day that the document sets for all only where the task has none of its own, in whatever form', () => {
    const general = { ...issued, dueDate: '2026-12-31' };
    expect(deadlineOf({}, general)).toEqual({ kind: 'day', day: '2026-12-31', isGeneral: true });
    for (const own of [
      { dueDate: '2026-06-30' },
      { dueText: 'sớm nhất' },
      { due: dueSchema.parse({ by: '2026-07' }) },
    ]) {
      expect(deadlineOf(own, general)?.isGeneral).toBe(false);
    }
    expect(deadlineOf({}, issued)).toBeUndefined();
  });

  it('may be set for all in every form that a task may have', () => {
    const general = (fields: Partial<Timing>) => deadlineOf({}, { ...issued, ...fields });
    const rule = dueSchema.parse({ every: 'quarter', day: '15' });
    expect(general({ due: rule })).toMatchObject({ kind: 'periodic', isGeneral: true });
    expect(general({ due: dueSchema.parse({ by: '2026-07' }), dueText: 'trong tháng 7' })).toMatchObject({
      day: '2026-07-31',
      words: 'trong tháng 7',
      isGeneral: true,
    });
    expect(general({ dueText: 'ngay khi nhận được' })).toMatchObject({ kind: 'words', isGeneral: true });
  });

  describe('that was extended', () => {
    const granted = (dueDate: string, tasks = ['ra-soat']) => ({ date: dueDate, kind: 'extension', tasks, dueDate });
    const log = (...changes: ReturnType<typeof granted>[]): Timing => ({
      ...issued,
      changes: [...issued.changes, ...changes],
    });

    it('is the day granted last, and says what it was before', () => {
      const task = { id: 'ra-soat', dueDate: '2026-06-30', dueText: 'trước 30/6' };
      const deadline = deadlineOf(task, log(granted('2026-07-31'), granted('2026-08-31')))!;
      expect([lastDayOf(deadline), deadlineText(deadline), deadlineNote(deadline)]).toEqual([
        '2026-08-31',
        '31/8/2026',
        'đã gia hạn, thời hạn trước là 31/7/2026',
      ]);
      expect(deadlineNote(deadlineOf(task, log(granted('2026-07-31'), granted('2026-09-30', ['khac'])))!)).toBe(
        'đã gia hạn, thời hạn trước là 30/6/2026',
      );
      expect(deadline.words).toBe('trước 30/6');
    });

    it('is so for a day set for all, for words alone, and for none at all', () => {
      const document = { ...log(granted('2026-08-31')), dueDate: '2026-06-30' };
      expect(deadlineOf({ id: 'ra-soat' }, document)).toMatchObject({ day: '2026-08-31', isGeneral: false });
      expect(deadlineNote(deadlineOf({ id: 'ra-soat', dueText: 'sớm' }, log(granted('2026-08-31')))!)).toBe(
        'đã gia hạn',
      );
    });

    it('moves no other task, and none that comes again', () => {
      expect(deadlineOf({ id: 'khac', dueDate: '2026-06-30' }, log(granted('2026-08-31')))).toMatchObject({
        day: '2026-06-30',
      });
      const monthly = { id: 'ra-soat', due: dueSchema.parse({ every: 'month' }) };
      expect(deadlineOf(monthly, log(granted('2026-08-31')))?.kind).toBe('periodic');
    });
  });
});
