import { describe, expect, it } from 'vitest';
import type { RollUpIndex } from '../../domain/progress/roll-up-index.ts';
import { anEntry, aProgressFile } from '../../testing/builders/progress.ts';
import { byPeriod, dutyTitle } from './by-period.ts';
import { noticeLines } from './notices.ts';
import { rollUp } from './roll-up.ts';

const index: RollUpIndex = {
  contentVersion: 'abcd1234',
  documents: { 'cong-van': 'Công văn' },
  duties: [
    {
      document: 'cong-van',
      task: '1a',
      revision: 1,
      title: 'Báo cáo tháng',
      every: { every: 'month', day: 25, first: '2026-09' },
    },
    { document: 'cong-van', task: '1b', revision: 1, title: 'Tổng kết', due: '2026-12-31' },
  ],
  units: [{ id: 'phong-noi-vu', name: 'Phòng Nội vụ', group: false, duties: [0, 1] }],
};
const TODAY = '2026-11-22';
const handed = (...entries: Parameters<typeof anEntry>[0][]) => [
  { name: 'tep.json', file: aProgressFile({ entries: entries.map(anEntry) }) },
];

describe('the roll-up of duties that come again', () => {
  it('has a duty for each period until the one at hand, with its day', () => {
    const { duties, units } = byPeriod(index, [], TODAY);
    expect(duties.map((duty) => `${dutyTitle(duty)} ${duty.due}`)).toEqual([
      'Báo cáo tháng (tháng 9/2026) 2026-09-25',
      'Báo cáo tháng (tháng 10/2026) 2026-10-25',
      'Báo cáo tháng (tháng 11/2026) 2026-11-25',
      'Tổng kết 2026-12-31',
    ]);
    expect(units[0]?.duties).toEqual([0, 1, 2, 3]);
  });

  it('is the index itself where no duty comes again', () => {
    const plain = { ...index, duties: index.duties.slice(1) };
    expect(byPeriod(plain, [], TODAY)).toBe(plain);
  });

  it('counts each period by itself, late ones too', () => {
    const { columns, overdue } = rollUp(index, handed({ period: '2026-09', date: '2026-09-30' }), TODAY);
    expect(columns[0]?.counts).toMatchObject({ 'done-late': 1, overdue: 1, 'not-started': 2 });
    expect(overdue.map(({ duty, due }) => [dutyTitle(duty), due])).toEqual([
      ['Báo cáo tháng (tháng 10/2026)', '2026-10-25'],
    ]);
  });

  it('has a period beyond the one at hand that a unit has noted already', () => {
    const { duties } = rollUp(index, handed({ period: '2027-01' }), TODAY);
    expect(duties.map(({ period }) => period)).toEqual(['2026-09', '2026-10', '2026-11', '2027-01', undefined]);
  });

  it('reads an old file, counts what is of no period for none, and tells it', () => {
    const { notices, done } = rollUp(index, handed({}, { task: '1b' }), TODAY);
    expect(done).toBe(1);
    expect(noticeLines(notices).join()).toContain('“Báo cáo tháng” (Công văn): không ghi kỳ');
  });

  it('tells what is noted of a period of a duty that has none', () => {
    const { notices } = rollUp(index, handed({ task: '1b', period: '2026-Q4' }), TODAY);
    expect(noticeLines(notices).join()).toContain('ghi cho kỳ quý IV/2026');
  });
});
