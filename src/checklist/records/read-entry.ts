import { isPeriod } from '../../domain/deadline/period-form.ts';
import { isIsoDate } from '../../domain/field/calendar-day.ts';
import { PROGRESS_LIMITS, UNDATED } from '../../domain/progress/progress-format.ts';
import { isProgressStatus } from '../../domain/progress/progress-status.ts';
import type { Evidence, ProgressEntry } from '../../domain/progress/progress.schema.ts';
import { isSlug } from '../../domain/field/slug-form.ts';
import { cleanText, cutText } from './clean-text.ts';
import { words } from '../words.ts';

/** What a record is about, for those who read what is told of it. */
export type NameDuty = (document: string, task: string, indicator?: string) => string;

/** Where what could not be kept is told, in Vietnamese. */
export type Tell = (problem: string) => void;

type Raw = Readonly<Record<string, unknown>>;

/** Moments before 2020 or after 2100 come from a broken clock or a broken file. */
const MOMENT = /^20[2-9]\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;

/** A plain object, not an array and not null. */
export function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A moment in the one form in which moments compare as texts (`toISOString`), or undefined. */
export function readMoment(value: unknown): string | undefined {
  if (typeof value !== 'string' || !MOMENT.test(value)) return undefined;
  const time = Date.parse(value);
  const moment = Number.isNaN(time) ? '' : new Date(time).toISOString();
  // Engines make 2 March of 30 February, and the next day of 24:00.
  return moment.startsWith(value.slice(0, 10)) ? moment : undefined;
}

/** A text may be so many times longer before it is cleaned: a letter and its loose marks become one sign. */
const UNCLEAN = 4;

/** A text of at most `max` characters; numbers are taken as text; blank is undefined, anything else is told. */
export function readWords(value: unknown, max: number, field: string, subject: string, tell: Tell): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string' && typeof value !== 'number') {
    tell(words.reading.badField(subject, field));
    return undefined;
  }
  const given = String(value);
  const text = cleanText(given.slice(0, UNCLEAN * max));
  const cut = cutText(text, max).trim();
  if (cut.length < text.length || given.length > UNCLEAN * max) tell(words.reading.cutField(subject, field));
  return cut === '' ? undefined : cut;
}

function readDay(value: unknown, field: string, subject: string, tell: Tell): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string' && isIsoDate(value)) return value;
  tell(words.reading.badField(subject, field));
  return undefined;
}

/** The object without its blank keys. */
function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

type Field = keyof typeof words.fields;

/** Reads the fields of an object, each by its name. */
const fieldsOf = (raw: Raw, subject: string, tell: Tell) => ({
  text: (field: Field, max: number) => readWords(raw[field], max, words.fields[field], subject, tell),
  day: (field: Field) => readDay(raw[field], words.fields[field], subject, tell),
});

function readEvidence(raw: unknown, subject: string, tell: Tell): Evidence | undefined {
  if (!isRecord(raw)) return undefined;
  const { text, day } = fieldsOf(raw, subject, tell);
  const { short } = PROGRESS_LIMITS;
  const evidence = present<Evidence>({
    codeNumber: text('codeNumber', short),
    codeNotation: text('codeNotation', short),
    issuedDate: day('issuedDate'),
  });
  return Object.keys(evidence).length === 0 ? undefined : evidence;
}

/**
 * One record from a file or from storage that anybody may have written: all that can be kept is kept, the rest is told.
 * Undefined when it does not say which duty it is about.
 */
export function readEntry(
  raw: unknown,
  position: number,
  tell: Tell,
  nameDuty: NameDuty = words.reading.subject,
): ProgressEntry | undefined {
  if (!isRecord(raw)) return void tell(words.reading.notEntry(position));
  const { document, task, revision, period, indicator } = raw;
  const known = isSlug(document) && isSlug(task) && isRevision(revision);
  const isPart = (period === undefined || isPeriod(period)) && (indicator === undefined || isSlug(indicator));
  if (!known || !isPart) return void tell(words.reading.noSubject(position));
  const subject = nameDuty(document, task, indicator);
  if (!isProgressStatus(raw['status'])) tell(words.reading.badStatus(subject));
  const { text, day } = fieldsOf(raw, subject, tell);
  const { short, long } = PROGRESS_LIMITS;
  return present<ProgressEntry>({
    document,
    task,
    revision,
    period,
    indicator,
    status: isProgressStatus(raw['status']) ? raw['status'] : 'not-started',
    date: day('date'),
    result: text('result', long),
    evidence: readEvidence(raw['evidence'], subject, tell),
    note: text('note', long),
    person: text('person', short),
    delayReason: text('delayReason', long),
    proposedDate: day('proposedDate'),
    updated: readMoment(raw['updated']) ?? UNDATED,
  });
}

function isRevision(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 9999;
}
