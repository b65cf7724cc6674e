import { liveEntry, recordOf } from '../../domain/progress/duty-record.ts';
import { progressKey } from '../../domain/progress/progress-key.ts';
import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';
import type { UnitDuties, UnitDuty } from '../../domain/unit/unit-duties.schema.ts';

/** What the unit has noted, by `progressKey`. */
export type Progress = ReadonlyMap<string, ProgressEntry>;

/** One line of a table of duties: a duty, or one of its indicators below it. */
export interface SheetLine {
  /** “3”, and “3.2” for its second indicator. */
  number: string;
  duty: UnitDuty;
  indicator?: UnitDuty['indicators'][number];
  /** The key of what is noted here: `document/task/revision[/indicator]`. */
  key: string;
  /** What is on record for the revision of today. */
  entry?: ProgressEntry;
  /** The duty was revised after the unit had noted this: it counts no more and must be looked at again. */
  reopened?: ProgressEntry;
}

const NOTHING: Progress = new Map();

/** The lines of a table, each duty followed by its indicators, with what the unit has noted of them. */
export function sheetLines({ duties }: Pick<UnitDuties, 'duties'>, progress: Progress = NOTHING): SheetLine[] {
  return duties.flatMap((duty) => [
    line(duty, undefined, String(duty.number), progress),
    ...duty.indicators.map((indicator, index) => line(duty, indicator, `${duty.number}.${index + 1}`, progress)),
  ]);
}

function line(duty: UnitDuty, indicator: SheetLine['indicator'], number: string, progress: Progress): SheetLine {
  const subject = { document: duty.document.slug, task: duty.task, revision: duty.revision, indicator: indicator?.id };
  const record = recordOf(subject, progress);
  const entry = liveEntry(record);
  return {
    number,
    duty,
    ...(indicator === undefined ? {} : { indicator }),
    key: progressKey(subject),
    ...(entry && { entry }),
    ...(record.state === 'reopened' ? { reopened: record.entry } : {}),
  };
}
