import { dueDayOf, periodAtHand } from '../../domain/deadline/recurrence.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { overduePeriods } from '../../domain/periodic/period-records.ts';
import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';
import type { DutyElement } from '../rows/duty-elements.ts';
import { ruleOf, showPeriod } from './row-period.ts';

type Entries = ReadonlyMap<string, ProgressEntry>;

/** Makes every row of a sheet whose duty comes again one of the period at hand, and fills it in anew. */
export function showPeriods(
  rows: readonly DutyElement[],
  entries: Entries,
  today: IsoDate,
  fill: (row: DutyElement, entries: Entries) => void,
): void {
  for (const row of rows) {
    const rule = ruleOf(row);
    if (!rule) continue;
    const period = periodAtHand(rule, today);
    showPeriod(row, { period, due: dueDayOf(rule, period) });
    row.hasOverdue = (day) => overduePeriods(rule, row.subject, entries, day).length > 0;
    fill(row, entries);
  }
}
