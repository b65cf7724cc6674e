import type { IsoDate } from '../field/calendar-day.ts';
import type { DocumentHeader } from './document.schema.ts';
import { isLive, type DocumentStatus } from './status.schema.ts';

/** What the standing of a document follows from: what is written of it, and its log. */
export type Standing = Pick<DocumentHeader, 'status' | 'changes'>;

/**
 * How a document stands on a day: undefined before it was published here. `endings` are the days of the documents that
 * replace or repeal it. A document that is over stood before the day on which it ended, by its log or else by those; one
 * that is written to be live is never taken off anyone's list by a relation alone, for that may hold of a part or later.
 */
export function statusOn(document: Standing, endings: readonly IsoDate[], day: IsoDate): DocumentStatus | undefined {
  const { status } = document;
  const published = publishedOn(document);
  if (published === undefined || day < published) return undefined;
  const end = isLive(status) ? undefined : endOf(document, endings);
  return end !== undefined && day < end ? 'active' : status;
}

/** The day of the first entry of the log. */
export function publishedOn({ changes }: Pick<Standing, 'changes'>): IsoDate | undefined {
  return changes.map(({ date }) => date).sort()[0];
}

/** The day on which a document ended; undefined where nothing says it. */
export function endOf({ status, changes }: Standing, endings: readonly IsoDate[]): IsoDate | undefined {
  if (isLive(status)) return undefined;
  const told = changes.filter(({ kind }) => kind === 'replacement' || kind === 'end').map(({ date }) => date);
  return told.sort().at(-1) ?? [...endings].sort()[0];
}
