import type { IsoDate } from '../field/calendar-day.ts';
import { PROGRESS_STATUS_LABELS } from './progress-status.ts';
import { liveEntry, type DutyRecord } from './duty-record.ts';

/** Where a unit stands with a duty on a given day, in the words that units report in. */
export type Standing = 'not-started' | 'received' | 'in-progress' | 'done' | 'done-late' | 'overdue';

export const STANDING_LABELS: Record<Standing, string> = {
  ...PROGRESS_STATUS_LABELS,
  'done-late': 'Hoàn thành quá hạn',
  overdue: 'Chưa hoàn thành, quá hạn',
};

/** A duty is overdue from the day after its deadline; done late when the day noted is after the deadline. */
export function standingOf(record: DutyRecord, due: IsoDate | undefined, today: IsoDate): Standing {
  const entry = liveEntry(record);
  if (entry?.status === 'done') return due !== undefined && (entry.date ?? due) > due ? 'done-late' : 'done';
  if (due !== undefined && due < today) return 'overdue';
  return entry?.status ?? 'not-started';
}

/** Whether the duty counts as done. */
export function isDone(standing: Standing): boolean {
  return standing === 'done' || standing === 'done-late';
}
