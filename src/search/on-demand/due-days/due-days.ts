import { DUE, type SearchDue } from '../../../outputs/search/search-due.ts';
import { readNumbers, type Lexicon } from '../../engine/lexicon.ts';
import { LoadError, loading } from '../../engine/loading.ts';
import type { SearchData } from '../../engine/search-data.ts';

/**
 * The day by which a task is due, by the place of its record among all and its own among the provisions and tasks there;
 * `NO_DAY` where the calendar does not say it, undefined for what is no standing task with a deadline.
 */
export type DayOf = (order: number, at: number) => string | undefined;

const known = new WeakMap<Lexicon, Promise<DayOf>>();

/** Loads the days of all tasks, once. @throws LoadError where they are not those of this index */
export function dueDays(data: SearchData): Promise<DayOf> {
  const days = known.get(data.lexicon) ?? read(data);
  known.set(data.lexicon, days);
  return days;
}

async function read({ name, lexicon, part }: SearchData): Promise<DayOf> {
  const due = await loading(part<SearchDue>(DUE));
  if (due.name !== name) throw new LoadError();
  const days = new Map<number, string>();
  for (const [day, places] of Object.entries(due.days)) for (const place of readNumbers(places)) days.set(place, day);
  let count = 0;
  const before = Array.from({ length: lexicon.documents }, (_, order) => {
    count += lexicon.startsOf(order).length;
    return count - lexicon.startsOf(order).length;
  });
  return (order, at) => days.get(before[order]! + at);
}
