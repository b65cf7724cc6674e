import type { IsoDate } from '../field/calendar-day.ts';
import { UNDATED } from '../progress/progress-format.ts';
import type { ProgressEntry } from '../progress/progress.schema.ts';

/** What cannot be as a record says it: a slip of the keyboard, a broken clock, or a forged file. */
export type Doubt =
  | 'revision-ahead'
  | 'of-no-period'
  | 'of-a-period'
  | 'done-to-come'
  | 'done-before-document'
  | 'evidence-to-come'
  | 'evidence-before-document'
  | 'written-to-come'
  | 'written-before-document'
  | 'written-after-export';

/** What the site publishes of the duty that a record is about. */
export interface PublishedDuty {
  revision: number;
  /** The day of its document; absent where the source does not give it. */
  issued?: IsoDate | undefined;
  /** Whether it comes again, so that each record is of one period. */
  isPeriodic?: boolean | undefined;
}

/** Against what records are held. */
export interface Moment {
  now: string;
  /** The calendar day of that moment where the reader is. */
  today: IsoDate;
  /** When the file of the record says that it was made. */
  exported?: string | undefined;
}

/** Clocks of two machines differ: by so much a moment may lie ahead of ours. */
const SKEW = 10 * 60_000;

/** Where a day begins first, it is so much later than where moments are counted from. */
const EARLIEST_ZONE = 14 * 3_600_000;

/** Whether a moment (as `toISOString` writes it) is still to come, beyond what clocks differ by. */
export function isToCome(moment: string, now: string): boolean {
  return moment > now && Date.parse(moment) > Date.parse(now) + SKEW;
}

/** The moment by which records of one duty are told older and newer: one to come is no reason to go before another. */
export function creditedMoment(moment: string, now: string): string {
  return isToCome(moment, now) ? '' : moment;
}

/** What in a record cannot be so. */
export function doubtsOf(
  { revision, period, date, evidence, updated }: ProgressEntry,
  { revision: published, issued = '', isPeriodic = false }: PublishedDuty,
  { now, today, exported }: Moment,
): Doubt[] {
  const proved = evidence?.issuedDate;
  const found: Record<Doubt, boolean> = {
    'revision-ahead': revision > published,
    'of-no-period': isPeriodic && period === undefined,
    'of-a-period': !isPeriodic && period !== undefined,
    'done-to-come': date !== undefined && date > today,
    'done-before-document': date !== undefined && date < issued,
    'evidence-to-come': proved !== undefined && proved > today,
    'evidence-before-document': proved !== undefined && proved < issued,
    'written-to-come': isToCome(updated, now),
    'written-before-document': updated !== UNDATED && latestDay(updated) < issued,
    'written-after-export': exported !== undefined && isToCome(updated, exported) && !isToCome(updated, now),
  };
  return (Object.keys(found) as Doubt[]).filter((doubt) => found[doubt]);
}

/** The latest calendar day that a moment is anywhere. */
function latestDay(moment: string): IsoDate {
  return new Date(Date.parse(moment) + EARLIEST_ZONE).toISOString().slice(0, 10);
}
