import { describe, expect, it } from 'vitest';
import { progressKey } from './progress-key.ts';
import type { ProgressEntry } from './progress.schema.ts';
import { anEntry } from '../../testing/builders/progress.ts';
import { liveEntry, recordOf } from './duty-record.ts';

const stored = (...entries: ProgressEntry[]) => new Map(entries.map((entry) => [progressKey(entry), entry]));
const duty = (revision: number, indicator?: string) => ({ document: 'cong-van', task: '1a', revision, indicator });

describe('the record of a duty', () => {
  it('is current while the revision is the same', () => {
    expect(recordOf(duty(1), stored(anEntry())).state).toBe('current');
  });

  it('re-opens when the revision has grown, and keeps the latest of the older ones', () => {
    const older = stored(anEntry({ note: 'lần 1' }), anEntry({ revision: 2, note: 'lần 2' }));
    expect(recordOf(duty(3), older)).toEqual({ state: 'reopened', entry: anEntry({ revision: 2, note: 'lần 2' }) });
  });

  it('is the one of today as soon as there is one', () => {
    const both = stored(anEntry(), anEntry({ revision: 2, status: 'in-progress' }));
    expect(recordOf(duty(2), both).state).toBe('current');
  });

  it('of a revision that is not published here is known as such, and counts for nothing', () => {
    const record = recordOf(duty(1), stored(anEntry({ revision: 2 })));
    expect(record).toEqual({ state: 'ahead', entry: anEntry({ revision: 2 }) });
    expect(liveEntry(record)).toBeUndefined();
    expect(liveEntry(recordOf(duty(1), stored(anEntry({ revision: 9999 }))))).toBeUndefined();
  });

  it('of an older revision goes before one of a revision to come', () => {
    expect(recordOf(duty(2), stored(anEntry(), anEntry({ revision: 3 }))).state).toBe('reopened');
  });

  it('keeps the task and its indicators, and tasks of other documents, apart', () => {
    const entries = stored(
      anEntry({ indicator: 'thu-ngan-sach' }),
      anEntry({ document: 'khac' }),
      anEntry({ task: '1b' }),
    );
    expect(recordOf(duty(1), entries)).toEqual({ state: 'none' });
    expect(recordOf(duty(1, 'thu-ngan-sach'), entries).state).toBe('current');
  });
});
