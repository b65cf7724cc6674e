import { NUMBER_PLACE, TITLE_START } from '../../outputs/search/search-zones.ts';
import type { Postings } from '../engine/pagefind-index.ts';
import type { Match } from '../engine/ranking.ts';
import type { Interpretation } from '../engine/interpretations.ts';
import type { SearchData } from '../engine/search-data.ts';
import { typedWord, type TypedWord } from '../engine/typed-words.ts';
import type { AskedNumber } from './asked-number.ts';
import { sameNumbers } from './numbers-typed.ts';

/** What follows the symbol of a document: its date, or its organ. */
const ENDS = [typedWord('ngày'), typedWord('của')];

/**
 * The documents with the number that is asked for, however many zeros it is written with: nothing can answer better.
 * `found` are those that its words have found.
 */
export async function numbered(
  { number, kind, symbol, year }: AskedNumber,
  interpretation: Interpretation,
  { index, lexicon }: SearchData,
  found: ReadonlyMap<string, Match>,
): Promise<Match[]> {
  const start = NUMBER_PLACE;
  const numbers = [number, ...sameNumbers(number)].filter(lexicon.has).map((key) => typedWord(key));
  const others = [...kind, ...symbol, ...(year ? [year] : []), ...ENDS].filter(({ key }) => lexicon.has(key));
  await index.prepare([...numbers, ...others]);
  const places = new Map<string, Postings>();
  for (const { key } of others) places.set(key, await index.folded(typedWord(key)));
  const stands = (id: string, { key }: TypedWord, from: number, to = from): boolean =>
    places
      .get(key)
      ?.get(id)
      ?.some((place) => place >= from && place <= to) ?? false;

  const bearers = (await Promise.all(numbers.map(index.folded))).flatMap((postings) =>
    [...postings].flatMap(([id, at]) => (at.includes(start) ? [id] : [])),
  );
  // The symbol stands right behind the number, or behind the year that is part of it.
  const behind = (id: string): number | undefined =>
    [1, 2].map((gap) => start + gap).find((from) => symbol.every((word, i) => stands(id, word, from + i)));
  const fitting = bearers.filter((id) => behind(id) !== undefined && (!year || stands(id, year, start, TITLE_START)));
  const ofKind = fitting.filter((id) => kind.every((word) => stands(id, word, 0, start - 1)));
  const passages = [{ start, end: start, score: 1, has: interpretation.words.map(() => true) }];
  return (ofKind.length > 0 ? ofKind : fitting).map((id) => {
    const before = found.get(id);
    // The very symbol comes before those that go on.
    const isWhole = ENDS.some((word) => stands(id, word, behind(id)! + symbol.length));
    const score = 1 + (before?.score ?? 0) + (isWhole ? 0.1 : 0);
    return { shorts: [], ...before, id, order: index.order(id), interpretation, passages, fit: 1, score };
  });
}
