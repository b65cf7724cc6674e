import type { Period } from '../deadline/period.ts';
import { dueDayOf, periodsUntil, type Recurrence } from '../deadline/recurrence.ts';
import type { IsoDate } from '../field/calendar-day.ts';
import { recordOf } from '../progress/duty-record.ts';
import type { ProgressSubject } from '../progress/progress-key.ts';
import type { ProgressEntry } from '../progress/progress.schema.ts';
import { isDone, standingOf } from '../progress/standing.ts';

/** Periods that are told one by one where nothing was noted of them: two years of months, half a year of weeks, 24 days. */
const MOST = 24;

/** A period of a duty and the last day of it. */
export interface DuePeriod {
  period: Period;
  due: IsoDate;
}

/** The periods of a duty that there is something to say of: the latest until the one at hand, and all that were noted. */
export function periodsToTell(rule: Recurrence, today: IsoDate, noted: Iterable<Period> = []): DuePeriod[] {
  const periods = new Set([...periodsUntil(rule, today, MOST), ...noted]);
  return [...periods].sort().map((period) => ({ period, due: dueDayOf(rule, period) }));
}

/** The periods that records of a duty name, whichever revision they are of. */
export function notedPeriods(
  { document, task }: Pick<ProgressSubject, 'document' | 'task'>,
  entries: Iterable<ProgressEntry>,
): Set<Period> {
  const periods = new Set<Period>();
  for (const entry of entries) {
    if (entry.period !== undefined && entry.document === document && entry.task === task) periods.add(entry.period);
  }
  return periods;
}

/** The periods whose day has passed and that are not done. */
export function overduePeriods(
  rule: Recurrence,
  subject: ProgressSubject,
  entries: ReadonlyMap<string, ProgressEntry>,
  today: IsoDate,
): DuePeriod[] {
  return periodsToTell(rule, today).filter(({ period, due }) => {
    const standing = standingOf(recordOf({ ...subject, period }, entries), due, today);
    return due < today && !isDone(standing);
  });
}

/** What was noted of a duty before it came again in periods, or of no period: it counts for none and is not lost. */
export function withoutPeriod(
  subject: ProgressSubject,
  entries: ReadonlyMap<string, ProgressEntry>,
): ProgressEntry | undefined {
  const record = recordOf({ ...subject, period: undefined }, entries);
  return record.state === 'none' ? undefined : record.entry;
}
