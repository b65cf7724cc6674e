import { NUMBER_PLACE, TITLE_START } from '../../../outputs/search/search-zones.ts';
import type { Postings } from '../../engine/pagefind-index.ts';
import type { BestMatches } from '../../engine/best-matches.ts';
import type { RefinedMatch } from '../refined.ts';
import type { Interpretation } from '../../engine/interpretations.ts';
import type { SearchData } from '../../engine/search-data.ts';
import { typedWord, type TypedWord } from '../../engine/typed-words.ts';
import type { AskedNumber } from './asked-number.ts';
import { sameNumbers } from './numbers-typed.ts';

/** What a document is worth that has the number but is of another kind: less than one that speaks of the one asked for. */
const OTHER_KIND = 0.86;

/** What follows the symbol of a document: its date, or its organ. */
const ENDS = [typedWord('ngày'), typedWord('của')];

/**
 * The documents with the number that is asked for, however many zeros it is written with: nothing can answer better.
 * `found` are those that its words have found.
 */
export async function numbered(
  { number, kind, symbol, year, details }: AskedNumber,
  interpretation: Interpretation,
  { index, lexicon, glossary }: SearchData,
  found: BestMatches['byId'],
): Promise<RefinedMatch[]> {
  const start = NUMBER_PLACE;
  const numbers = [number, ...sameNumbers(number)].filter(lexicon.has).map((key) => typedWord(key));
  // Whatever way the details are written, the citation says them in one: “UBND TP” or the words, “01” or “1”.
  const written = [details, ...glossary.expand(details)];
  const ways = written.map((words) =>
    words.map((word) => [word, ...sameNumbers(word.key).map((key) => typedWord(key))]),
  );
  const others = [...kind, ...symbol, ...(year ? [year] : []), ...ways.flat(2), ...ENDS].filter(({ key }) =>
    lexicon.has(key),
  );
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
  const isDetailed = (id: string): boolean =>
    ways.some((words) => words.every((same) => same.some((word) => stands(id, word, start + 1, TITLE_START))));
  const fitting = bearers.filter(
    (id) => behind(id) !== undefined && (!year || stands(id, year, start, TITLE_START)) && isDetailed(id),
  );
  const ofKind = fitting.filter((id) => kind.every((word) => stands(id, word, 0, start - 1)));
  const passages = [{ start, end: start, score: 1, has: interpretation.words.map(() => true) }];
  const matchOf = (id: string, fit: number, score: number): RefinedMatch => ({
    shorts: [],
    ...found.get(id),
    ...{ id, order: index.order(id), interpretation, passages, fit, score, isWhole: true },
  });
  if (ofKind.length === 0) return fitting.map((id) => matchOf(id, OTHER_KIND, OTHER_KIND));
  return ofKind.map((id) => {
    // The very symbol comes before those that go on.
    const isWhole = ENDS.some((word) => stands(id, word, behind(id)! + symbol.length));
    return matchOf(id, 1, 1 + (found.get(id)?.score ?? 0) + (isWhole ? 0.1 : 0));
  });
}
