import { ZONES } from '../outputs/search-zones.ts';
import type { Glossary } from './glossary.ts';
import { sameNumbers, unglued } from './numbers-typed.ts';
import type { Match } from './ranking.ts';
import type { Reading } from './readings.ts';
import type { Sources } from './sources.ts';
import { typedWord, type TypedQuery } from './typed-words.ts';

/** A number with a symbol behind it: “12/UBND”. */
const HAS_SYMBOL = /^\D*\d+\s*[-/]\s*\p{L}\P{Nd}*$/u;

/**
 * The number of a document that a query asks for and nothing else: “12”, “số 12”, “cv12”, “12/UBND-NC”; not a date, a
 * year, or a number among words.
 */
export function askedNumber(query: string, { words, phrases }: TypedQuery, glossary: Glossary): string | undefined {
  const apart = unglued(words);
  const [spelled = apart] = glossary.expand(apart);
  const lead = glossary.kindIn(spelled);
  const [number = typedWord(''), ...rest] = spelled.slice(lead);
  const isAlone = rest.length === 0 && (lead > 0 || !/^(?:19|20)\d\d$/.test(number.key));
  const symbol = rest.map(({ text }) => text).join('');
  // “402ubndld”, not “12kg”; no date has its numbers apart by letters alone.
  const isCode =
    /^[a-zđư]+$/.test(symbol) && (HAS_SYMBOL.test(query) || (words.length < apart.length && symbol.length > 3));
  return phrases.length === 0 && /^\d{1,5}$/.test(number.key) && (isAlone || isCode) ? number.key : undefined;
}

/**
 * The documents with the number that a query asks for, however many zeros it is written with: nothing can answer better.
 * `found` are those that its words have found.
 */
export async function numbered(
  query: string,
  typed: TypedQuery,
  reading: Reading,
  { index, lexicon, glossary }: Sources,
  found: ReadonlyMap<string, Match>,
): Promise<{ matches: Match[]; missing?: string | undefined }> {
  const number = askedNumber(query, typed, glossary);
  if (number === undefined) return { matches: [] };
  const { start } = ZONES.number;
  const words = [number, ...sameNumbers(number)].filter(lexicon.has).map((key) => typedWord(key));
  await index.prepare(words);
  const postings = await Promise.all(words.map(index.folded));
  const ids = postings.flatMap((places) => [...places].flatMap(([id, at]) => (at.includes(start) ? [id] : [])));
  const passages = [{ start, end: start, score: 1, has: reading.words.map(() => true) }];
  const matches = ids.map((id) => {
    const before = found.get(id);
    return {
      shorts: [],
      ...before,
      id,
      order: index.order(id),
      reading,
      passages,
      fit: 1,
      score: 1 + (before?.score ?? 0),
    };
  });
  return { matches, missing: ids.length === 0 ? number : undefined };
}
