import { foldWord } from '../../vietnamese/index-form.ts';
import type { Interpretation } from '../engine/interpretations.ts';
import type { Postings } from '../engine/pagefind-index.ts';
import type { Match } from '../engine/ranking.ts';
import type { SearchData } from '../engine/search-data.ts';
import { typedWord, type TypedWord } from '../engine/typed-words.ts';

/** What a task begins with, and what stands before its deadline: see `outputs/search/task-sections.ts`. */
const TASK = foldWord('Việc');
const DUE = ['Thời', 'hạn'] as const;
/** What follows it on the page of a unit, which tells of tasks: never the number of one. */
const NO_TASK = 'của';
/** What asks when, and not for what: “hạn nộp”, “quá hạn”, “trước ngày”, “việc của”. */
const ASKING = new Set(
  ['thời', 'hạn', 'quá', 'đến', 'tới', 'sắp', 'trễ', 'nộp', 'gửi', 'chót', 'cuối', 'của', 'trước', 'ngày', 'việc'].map(
    foldWord,
  ),
);
/** Above every document that only has the words. */
const FIRST = 1.5;

/** The tasks with a deadline that have all else that was asked for, in their name, deadline, product or addressees. */
export async function tasksDue(words: readonly TypedWord[], { index, lexicon }: SearchData): Promise<Match[]> {
  const rest = words.filter(({ key }) => !ASKING.has(key));
  const due = DUE.map((word) => typedWord(word));
  const all = [typedWord(TASK), ...due, ...rest];
  if (!all.every(({ key }) => lexicon.has(key))) return [];
  const beside = [typedWord(NO_TASK)].filter(({ key }) => lexicon.has(key));
  await index.prepare([...all, ...beside]);
  const [told] = await Promise.all(beside.map(index.folded));
  const [tasks, time, limit, ...asked] = await Promise.all([
    index.folded(all[0]!),
    ...due.map(({ text }) => index.marked(text)),
    ...rest.map((word) => (word.marked ? index.marked(word.text) : index.folded(word))),
  ]);
  const interpretation: Interpretation = { words: [...due, ...rest], kind: [], phrases: [], trust: 1, corrected: 0 };
  return [...limit!.keys()].flatMap((id) => {
    const order = index.order(id);
    const starts = lexicon.startsOf(order);
    const passages = starts.flatMap((start, at) => {
      const end = (starts[at + 1] ?? Infinity) - 1;
      const inside = (places: Postings): number[] =>
        (places.get(id) ?? []).filter((place) => place >= start && place <= end);
      const says = inside(limit!).filter((place) => time!.get(id)?.includes(place - 1));
      const isTask = inside(tasks).includes(start) && !told?.get(id)?.includes(start + 1);
      if (!isTask || !says[0] || !asked.every((places) => inside(places)[0])) return [];
      const last = Math.max(...says, ...asked.flatMap(inside));
      return [{ start, end: last, score: 1, has: interpretation.words.map(() => true) }];
    });
    return passages[0] ? [{ id, order, score: FIRST, fit: 1, passages, interpretation, shorts: [] }] : [];
  });
}
