import type { IsoDate } from '../../domain/field/calendar-day.ts';

/** The day as office programs store it: midnight in no time zone. */
export function dayValue(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A fixed moment for the times that office formats demand: two builds of one content are the same bytes. */
export const FIXED_TIME = new Date('2020-01-01T00:00:00Z');

/** When the file's content was last changed, or the fixed moment where nobody knows. */
export function contentTime({ contentDate }: { contentDate?: IsoDate | undefined }): Date {
  return contentDate === undefined ? FIXED_TIME : dayValue(contentDate);
}
