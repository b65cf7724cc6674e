import { periodAtHand, dueDayOf } from '../../domain/deadline/recurrence.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { overduePeriods } from '../../domain/periodic/period-records.ts';
import { recordOf } from '../../domain/progress/duty-record.ts';
import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';
import { standingOf } from '../../domain/progress/standing.ts';
import type { UnitDuties, UnitDuty } from '../../domain/unit/unit-duties.schema.ts';
import { isReopened } from '../rows/duty-elements.ts';
import { tally, type Tally } from '../rows/tally.ts';

type Entries = ReadonlyMap<string, ProgressEntry>;

/** How a unit stands with its duties, from the file beside its page and what is noted: the same as its page counts. */
export function dutiesTally({ duties }: Pick<UnitDuties, 'duties'>, entries: Entries, today: IsoDate): Tally {
  return tally(duties.map((duty) => counted(duty, entries, today)));
}

function counted(duty: UnitDuty, entries: Entries, today: IsoDate) {
  const { document, task, revision, indicators, dueDate, deadline } = duty;
  const own = { document: document.slug, task, revision };
  const rule = deadline?.every;
  // Of what comes again the page shows the period at hand, and is overdue with any other.
  const period = rule && periodAtHand(rule, today);
  const due = rule && period !== undefined ? dueDayOf(rule, period) : dueDate;
  const subject = { ...own, period };
  const isLate = rule !== undefined && overduePeriods(rule, own, entries, today).length > 0;
  return {
    due,
    standing: isLate ? ('overdue' as const) : standingOf(recordOf(subject, entries), due, today),
    reopened: isReopened({ subject, indicators }, entries),
  };
}
