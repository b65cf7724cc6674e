import type { Period } from '../../domain/deadline/period.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { notedPeriods, periodsToTell, withoutPeriod, type DuePeriod } from '../../domain/periodic/period-records.ts';
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
  /** Which turn of a duty that comes again, and its last day. */
  period?: Period;
  due?: IsoDate;
  /** Noted of a duty that comes again, and of no period: kept in sight, counted for nothing. */
  isOutside?: true;
  /** The key of what is noted here: `document/task/revision[@period][/indicator]`. */
  key: string;
  /** What is on record for the revision of today. */
  entry?: ProgressEntry;
  /** The duty was revised after the unit had noted this: it counts no more and must be looked at again. */
  reopened?: ProgressEntry;
}

const NOTHING: Progress = new Map();

/**
 * The lines of a table, each duty followed by its indicators, with what the unit has noted of them. A duty that comes again
 * has a line for each of its periods until the one of `today`; without a day, as in files made long before they are opened,
 * one line with its rule.
 */
export function sheetLines(
  { duties }: Pick<UnitDuties, 'duties'>,
  progress: Progress = NOTHING,
  today?: IsoDate,
): SheetLine[] {
  return duties.flatMap((duty) => turnsOf(duty, progress, today).flatMap((turn) => linesOf(duty, turn, progress)));
}

/** A period of a duty with its last day; nothing of a duty that is done once. */
type Turn = Partial<DuePeriod> & Pick<SheetLine, 'isOutside'>;

function turnsOf(duty: UnitDuty, progress: Progress, today: IsoDate | undefined): Turn[] {
  const rule = duty.deadline?.every;
  if (!rule || today === undefined) return [{}];
  const subject = { document: duty.document.slug, task: duty.task, revision: duty.revision };
  const periods = periodsToTell(rule, today, notedPeriods(subject, progress.values()));
  // What was noted before the duty had periods stands by itself, and counts for none of them.
  return withoutPeriod(subject, progress) ? [...periods, { isOutside: true }] : periods;
}

function linesOf(duty: UnitDuty, turn: Turn, progress: Progress): SheetLine[] {
  return [
    line(duty, undefined, String(duty.number), turn, progress),
    ...duty.indicators.map((indicator, index) => line(duty, indicator, `${duty.number}.${index + 1}`, turn, progress)),
  ];
}

function line(
  duty: UnitDuty,
  indicator: SheetLine['indicator'],
  number: string,
  { period, due, isOutside }: Turn,
  progress: Progress,
): SheetLine {
  const { slug } = duty.document;
  const subject = { document: slug, task: duty.task, revision: duty.revision, period, indicator: indicator?.id };
  const record = recordOf(subject, progress);
  const entry = liveEntry(record);
  return {
    number,
    duty,
    ...(period !== undefined && { period }),
    ...(due !== undefined && { due }),
    ...(isOutside && { isOutside }),
    ...(indicator === undefined ? {} : { indicator }),
    key: progressKey(subject),
    ...(entry && { entry }),
    ...(record.state === 'reopened' ? { reopened: record.entry } : {}),
  };
}
