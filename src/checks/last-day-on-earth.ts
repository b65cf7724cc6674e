import type { IsoDate } from '../domain/field/calendar-day.ts';

/** The zone in which a day begins first is fourteen hours ahead. */
const AHEAD = 14 * 60 * 60 * 1000;

/** The day that it is where days begin first: what lies after it is to come, wherever the machine and its office are. */
export function lastDayOnEarth(now = Date.now()): IsoDate {
  return new Date(now + AHEAD).toISOString().slice(0, 10);
}
