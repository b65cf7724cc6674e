import { localDay } from '../../browser/day/local-day.ts';
import type { Interpretation } from '../engine/interpretations.ts';
import type { Postings } from '../engine/pagefind-index.ts';
import type { Match } from '../engine/ranking.ts';
import type { SearchData } from '../engine/search-data.ts';
import { typedWord, type TypedWord } from '../engine/typed-words.ts';
import { dueDays } from './due-days/due-days.ts';
import { worthOfDay } from './due-days/worth-of-day.ts';

/** What stands before the deadline of a task: see `outputs/search/task-sections.ts`. */
const DUE = ['Thời', 'hạn'].map((word) => typedWord(word));
/** What asks when, and not for what, folded: “hạn nộp”, “quá hạn”, “trước ngày”, “việc của”. */
const ASKING = /^(?:thoi|han|qua|den|toi|sap|tre|nop|gui|chot|cuoi|cua|truoc|ngay|viec)$/;
/** Above every document that only has the words. */
const FIRST = 1.5;

/**
 * The standing tasks with a deadline that have all else that was asked for, in their name, deadline, product or addressees.
 * Those that the reader's today has not passed come first, then those of which the calendar says no day; of both kinds of
 * days the nearest first.
 */
export async function tasksDue(words: readonly TypedWord[], data: SearchData): Promise<Match[]> {
  const { index, lexicon } = data;
  const rest = words.filter(({ key }) => !ASKING.test(key));
  const all = [...DUE, ...rest];
  if (!all.every(({ key }) => lexicon.has(key))) return [];
  const [dayOf] = await Promise.all([dueDays(data), index.prepare(all)]);
  const [limit, ...asked] = await Promise.all(
    all.slice(1).map((word) => (word.marked ? index.marked(word.text) : index.folded(word))),
  );
  const query = ` ${words.map(({ key }) => key).join(' ')} `;
  const today = localDay(new Date());
  const interpretation: Interpretation = { words: all, kind: [], phrases: [], trust: 1, corrected: 0 };
  return [...limit!.keys()].flatMap((id) => {
    const order = index.order(id);
    const starts = lexicon.startsOf(order);
    const passages = starts
      .flatMap((start, at) => {
        const worth = worthOfDay(dayOf(order, at), query, today);
        const end = starts[at + 1] ?? Infinity;
        const inside = (places: Postings): number[] =>
          (places.get(id) ?? []).filter((place) => place >= start && place < end);
        const found = [limit!, ...asked].map(inside);
        if (!worth || found.some(({ length }) => !length)) return [];
        return { worth, start, end: Math.max(...found.flat()), score: 1, has: all.map(() => true) };
      })
      .sort((a, b) => b.worth - a.worth);
    const [best] = passages;
    return best ? { id, order, score: FIRST + best.worth, fit: 1, passages, interpretation, shorts: [] } : [];
  });
}
