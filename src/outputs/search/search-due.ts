/** The file of search that says by which day tasks are due, as JSON: loaded by who asks when something is due. */
export const DUE = 'due.json';

/**
 * The places of the tasks that still stand and have a deadline, by its day; under `NO_DAY` those whose day the calendar
 * does not say. Places count the provisions and tasks of all records, the newest first; each is the distance from the one
 * before, in letters as the lexicon has them.
 */
export type DueDays = Readonly<Record<string, string>>;

export const NO_DAY = '';

export interface SearchDue {
  /** The name of the index whose places these are. */
  name: string;
  days: DueDays;
}
