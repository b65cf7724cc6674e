/**
 * From a day on, to the first day after it (empty where it still is), how it stood, and which version: its number, 0 for the
 * one that stands now, -1 where nobody has kept it. Its name and title, where it had others then than now.
 */
export type Span = [from: string, to: string, status: string, version: number, name?: string, title?: string];

interface SinceDay {
  /** The day from which the history is known, null where not even that is; absent where it is complete. */
  since?: string | null;
}

/** The documents with their days: what pages and browsers know of any day. */
export interface DayDocuments extends SinceDay {
  documents: { slug: string; name: string; title: string; spans: Span[] }[];
}

/** A task as it was given to units on a run of days. */
export interface DatedDuty {
  /** Its place among the documents. */
  document: number;
  task: string;
  title: string;
  /** Places among the units. */
  units: number[];
  from: string;
  to: string;
  version: number;
}

/** A unit, with the names that it had before and the first day on which each was over, oldest first. */
export interface DayUnit {
  id: string;
  name: string;
  before?: [to: string, name: string][];
}

/** The tasks with their days. */
export interface DayDuties extends SinceDay {
  units: DayUnit[];
  duties: DatedDuty[];
}

/** A document as it stood on a day. */
export interface DocumentOnDay {
  slug: string;
  name: string;
  title: string;
  status: string;
  version: number;
}

/** The documents that were published by a day, and how each stood, in the order of the register. */
export function documentsOn({ documents }: DayDocuments, day: string): DocumentOnDay[] {
  return documents.flatMap(({ slug, name, title, spans }) => {
    const span = spans.find(([from, to]) => isWithin(day, from, to));
    if (!span) return [];
    const [, , status, version, nameThen = name, titleThen = title] = span;
    return [{ slug, name: nameThen, title: titleThen, status, version }];
  });
}

/** What a unit was called on a day. */
export function nameOn({ name, before = [] }: DayUnit, day: string): string {
  return before.find(([to]) => day < to)?.[1] ?? name;
}

/** What each unit had to do on a day, by its place among the units. */
export function dutiesOn({ units, duties }: DayDuties, day: string): DatedDuty[][] {
  const byUnit: DatedDuty[][] = units.map(() => []);
  for (const duty of duties) {
    if (isWithin(day, duty.from, duty.to)) for (const unit of duty.units) byUnit[unit]!.push(duty);
  }
  return byUnit;
}

/** Days are told as they are in files, so that their order is the order of their letters. */
const isWithin = (day: string, from: string, to: string): boolean => from <= day && (to === '' || day < to);
