import type { IsoDate } from '../field/calendar-day.ts';

/**
 * Whether a unit is no longer at work. Its last day may still lie ahead when it is published, so only somebody with a
 * clock can ask: the reader's browser, never the build.
 */
export function hasEnded(lastDay: IsoDate | undefined, today: IsoDate): boolean {
  return lastDay !== undefined && lastDay < today;
}
