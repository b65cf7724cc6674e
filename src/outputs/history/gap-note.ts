import type { History } from '../../history/history.ts';
import { formatShortDate } from '../../vietnamese/dates/dates.ts';

/** How a page says it. */
interface GapWords {
  historySince: (day: string) => string;
  noHistory: string;
}

/** From when the past is known; nothing where that is from the beginning. */
export function gapNote({ incomplete, since }: History, words: GapWords): string | undefined {
  if (incomplete === undefined) return undefined;
  return since === undefined ? words.noHistory : words.historySince(formatShortDate(since));
}
