import { describe, expect, it } from 'vitest';
import { anEntry } from '../../testing/builders/progress.ts';
import type { Recurrence } from '../deadline/recurrence.ts';
import { progressKey } from '../progress/progress-key.ts';
import type { ProgressEntry } from '../progress/progress.schema.ts';
import { notedPeriods, overduePeriods, periodsToTell, withoutPeriod } from './period-records.ts';

const weekly: Recurrence = { every: 'week', day: 6, first: '2025-W01' };
const monthly: Recurrence = { every: 'month', day: 25, first: '2026-09' };
const subject = { document: 'cong-van', task: '1a', revision: 1 };
const entriesOf = (...entries: ProgressEntry[]) => new Map(entries.map((entry) => [progressKey(entry), entry]));

describe('the periods of a duty that there is something to say of', () => {
  it('are at most the latest two dozen, and every one that was noted, in order of time', () => {
    const told = periodsToTell(weekly, '2026-07-15', ['2025-W03']).map(({ period }) => period);
    expect([told.length, told[0], told.at(-1)]).toEqual([25, '2025-W03', '2026-W29']);
  });

  it('are overdue from the day after theirs, unless they are done', () => {
    const entries = entriesOf(anEntry({ period: '2026-09' }), anEntry({ period: '2026-10', status: 'in-progress' }));
    const late = (today: string) => overduePeriods(monthly, subject, entries, today).map(({ period }) => period);
    expect(late('2026-10-25')).toEqual([]);
    expect(late('2026-10-26')).toEqual(['2026-10']);
    expect(late('2026-11-26')).toEqual(['2026-10', '2026-11']);
  });

  it('are open again when the duty was revised', () => {
    const entries = entriesOf(anEntry({ period: '2026-09' }));
    expect(overduePeriods(monthly, { ...subject, revision: 2 }, entries, '2026-10-01')).toHaveLength(1);
  });

  it('are read from the records of the duty and of no other', () => {
    const entries = [anEntry({ period: '2026-09' }), anEntry({ task: '1b', period: '2026-10' }), anEntry()];
    expect([...notedPeriods(subject, entries)]).toEqual(['2026-09']);
  });
});

describe('what was noted of no period', () => {
  it('is found, of whichever revision, whatever period is asked for', () => {
    const old = anEntry();
    expect(withoutPeriod({ ...subject, revision: 2, period: '2026-09' }, entriesOf(old))).toBe(old);
    expect(withoutPeriod(subject, entriesOf(anEntry({ period: '2026-09' })))).toBeUndefined();
  });
});
