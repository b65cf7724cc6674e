import { compareCodes } from '../../vietnamese/code-order.ts';
import type { DueDays } from './search-due.ts';
import { distances, newestFirst } from './search-lexicon.ts';
import type { SearchRecord } from './search-records.ts';

/** By which day the tasks in these records are due: see `DueDays`. The same records give the same bytes. */
export function dueDays(records: readonly Pick<SearchRecord, 'sections' | 'order'>[]): DueDays {
  const byDay = new Map<string, number[]>();
  // The first section of a record is its head.
  const sections = newestFirst(records).flatMap((record) => record.sections.slice(1));
  for (const [place, { due }] of sections.entries()) {
    if (due === undefined) continue;
    const places = byDay.get(due) ?? [];
    byDay.set(due, places);
    places.push(place);
  }
  const days = [...byDay].sort(([a], [b]) => compareCodes(a, b));
  return Object.fromEntries(days.map(([day, places]) => [day, distances(places)]));
}
