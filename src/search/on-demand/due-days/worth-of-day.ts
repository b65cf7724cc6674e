import { NO_DAY } from '../../../outputs/search/search-due.ts';

/** What asks for tasks whose day has passed, and what for those whose day is still to come; folded. */
const [PAST, AHEAD] = [/ (?:qua|tre) (?:thoi )?han /, / (?:den|toi) han /];

/**
 * How far ahead of others a task comes that is due by this day: first what today has not passed, then what has no day in
 * the calendar, then what today has passed, the nearest day first; 0 for what the words, with a space around each, do not ask for.
 */
export function worthOfDay(day: string | undefined, words: string, today: string): number {
  if (day === undefined || (PAST.test(words) && !(day && day < today)) || (AHEAD.test(words) && day < today)) return 0;
  const far = Number(day.replaceAll('-', '')) / 1e8;
  return day === NO_DAY ? 0.5 : day < today ? far : 1 - far;
}
