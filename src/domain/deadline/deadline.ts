import type { IsoDate } from '../field/calendar-day.ts';
import { isIsoDate } from '../field/calendar-day.ts';
import type { Due } from './due.schema.ts';
import { addDays, addMonths, lastDay, type Period } from './period.ts';
import { firstPeriod, type Recurrence } from './recurrence.ts';
import type { TermStart, TermUnit } from './term-text.ts';

/** When a duty must be done, as its document sets it. */
export type Deadline = DeadlineTime & {
  /** The words of the document, word for word. */
  words?: string;
  /** Set by the document for all its duties, not for this one. */
  isGeneral: boolean;
  /** Granted later, by another paper: what was set before, where that was a day. */
  extended?: { before?: IsoDate };
};

type DeadlineTime =
  | { kind: 'day'; day: IsoDate; hour?: string }
  /** Within a month, quarter, half or year; `day` is its last one. */
  | { kind: 'span'; period: Period; day: IsoDate }
  /** A term, from a day that is named (`since`) or not; `day` is its last one, where it can be counted. */
  | { kind: 'term'; count: number; unit: TermUnit; from: TermStart; since?: IsoDate; day?: IsoDate }
  /** Again in each period; which period is at hand only a clock can say. */
  | { kind: 'periodic'; rule: Recurrence; hasBounds: boolean }
  /** Known by the words of the document alone. */
  | { kind: 'words' };

/** What sets a deadline: a task its own, a document one for all its tasks. */
interface Setting {
  dueDate?: IsoDate | undefined;
  due?: Due | undefined;
  dueText?: string | undefined;
}

/** A task as far as its deadline is concerned. */
export interface Timed extends Setting {
  id?: string | undefined;
}

/** An entry of the log: one that extends names the tasks and their new day. */
interface TimingChange {
  date: IsoDate;
  kind?: string | undefined;
  tasks?: readonly string[] | undefined;
  dueDate?: IsoDate | undefined;
}

/** A document as far as the deadlines of its tasks are concerned. */
export interface Timing extends Setting {
  issuedDate?: IsoDate | undefined;
  /** The log of the publication: its first entry stands in for a day of issue that nobody knows. */
  changes: readonly TimingChange[];
}

/** The deadline of a task as it stands: what its document sets, or the day that was granted later in place of that. */
export function deadlineOf(task: Timed, document: Timing): Deadline | undefined {
  const set = setDeadlineOf(task, document);
  const granted = grantedDays(task, document.changes);
  const day = granted.at(-1);
  if (day === undefined || set?.kind === 'periodic') return set;
  const before = granted.at(-2) ?? lastDayOf(set);
  return {
    kind: 'day',
    day,
    ...(set?.words !== undefined && { words: set.words }),
    isGeneral: false,
    extended: { ...(before !== undefined && { before }) },
  };
}

/** The days that were granted for a task, in the order of the log. */
export function grantedDays({ id }: Timed, changes: readonly TimingChange[]): IsoDate[] {
  const isOf = ({ kind, tasks = [] }: TimingChange) => kind === 'extension' && id !== undefined && tasks.includes(id);
  return changes.filter(isOf).flatMap(({ dueDate }) => dueDate ?? []);
}

/**
 * The deadline that the document itself sets: of the task its own, else the one that its document sets for all; undefined
 * where the paper sets none.
 */
export function setDeadlineOf(task: Timed, document: Timing): Deadline | undefined {
  const own = setBy(task, document);
  return own ? { ...own, isGeneral: false } : generalDeadlineOf(document);
}

/** The deadline that a document sets for all its tasks; undefined where it sets none. */
export function generalDeadlineOf(document: Timing): Deadline | undefined {
  const general = setBy(document, document);
  return general && { ...general, isGeneral: true };
}

function setBy({ dueDate, due, dueText }: Setting, document: Timing): (DeadlineTime & { words?: string }) | undefined {
  const words = dueText === undefined ? {} : { words: dueText };
  const time = dueDate !== undefined ? { kind: 'day' as const, day: dueDate } : due && timeOf(due, document);
  if (time) return { ...time, ...words };
  return dueText === undefined ? undefined : { kind: 'words', words: dueText };
}

/** The last day of a deadline, where the calendar alone can say it. */
export function lastDayOf(deadline: Deadline | undefined): IsoDate | undefined {
  return deadline && 'day' in deadline ? deadline.day : undefined;
}

/** What the fields of `due` say together; undefined where they say nothing, which the check tells. */
function timeOf(due: Due, document: Timing): DeadlineTime | undefined {
  const { by, hour, within, unit = 'day', from, fromDate, every } = due;
  if (by !== undefined) {
    if (!isIsoDate(by)) return { kind: 'span', period: by, day: lastDay(by) };
    return { kind: 'day', day: by, ...(hour !== undefined && { hour }) };
  }
  if (within !== undefined) {
    const start = fromDate ?? (from === 'issued' ? document.issuedDate : undefined);
    const day = start === undefined ? undefined : countedDay(start, within, unit);
    return {
      kind: 'term',
      count: within,
      unit,
      from: from ?? 'stated',
      ...(fromDate !== undefined && { since: fromDate }),
      ...(day !== undefined && { day }),
    };
  }
  return every === undefined ? undefined : { kind: 'periodic', ...recurrenceOf({ ...due, every }, document) };
}

/**
 * The last day of a term. The first day is not counted (Bộ luật Dân sự 2015, Điều 147 khoản 2); a month ends on the day of the
 * same number (Điều 148). Working days are not counted: which days are none is decided anew every year. Hours need a
 * moment, and documents have days.
 */
function countedDay(start: IsoDate, count: number, unit: TermUnit): IsoDate | undefined {
  if (unit === 'month') return addMonths(start, count);
  return unit === 'day' || unit === 'week' ? addDays(start, unit === 'week' ? 7 * count : count) : undefined;
}

/** Without a first period, it is the one in which the document was issued, or else published here. */
function recurrenceOf(
  { every, day, month, in: where, hour, first, last }: Due & { every: Recurrence['every'] },
  { issuedDate, changes }: Timing,
): { rule: Recurrence; hasBounds: boolean } {
  const when = {
    every,
    ...(day !== undefined && { day }),
    ...(month !== undefined && { month }),
    ...(where === 'next' && { next: true as const }),
    ...(hour !== undefined && { hour }),
  };
  const given = issuedDate ?? changes[0]?.date ?? '2026-01-01';
  const rule = { ...when, first: first ?? firstPeriod(when, given), ...(last !== undefined && { last }) };
  return { rule, hasBounds: first !== undefined || last !== undefined };
}
