import { NUMBER_PLACE, TITLE_START } from '../../outputs/search-zones.ts';
import type { Glossary } from '../engine/glossary.ts';
import { sameNumbers, unglued } from './numbers-typed.ts';
import { isYear } from './years.ts';
import type { Postings } from '../engine/pagefind-index.ts';
import type { Match } from '../engine/ranking.ts';
import type { Reading } from '../engine/readings.ts';
import type { Sources } from '../engine/sources.ts';
import { typedWord, type TypedQuery, type TypedWord } from '../engine/typed-words.ts';

/** What a query says of the document that it asks for by its number and by nothing else. */
export interface AskedNumber {
  number: string;
  /** The kind in front, written out; none where none was typed. */
  kind: TypedWord[];
  /** The words of the symbol: “QĐ”, “UBND”. */
  symbol: TypedWord[];
  year?: TypedWord | undefined;
}

/** What follows the symbol of a document: its date, or its organ. */
const ENDS = [typedWord('ngày'), typedWord('của')];
/** A number with signs and letters behind it, nothing else: “12/UBND-NC”, “12/2023/QĐ-UBND”. */
const HAS_SYMBOL = /^\D*\d+(?:\s*[-/]\s*[\p{L}\p{N}]+)+\s*$/u;

/**
 * “12”, “số 12”, “cv12”, “12/UBND-NC”, “kế hoạch 12 năm 2023”; not a date, a year, or a number among words.
 */
export function askedNumber(
  query: string,
  { words, phrases }: TypedQuery,
  glossary: Glossary,
): AskedNumber | undefined {
  const apart = unglued(words);
  const at = apart.findIndex(({ key }) => /^\d+$/.test(key));
  const [number, ...rest] = apart.slice(Math.max(0, at));
  const [lead = apart.slice(0, Math.max(0, at))] = glossary.expand(apart.slice(0, Math.max(0, at)));
  if (!number || at < 0 || number.key.length > 5 || phrases.length > 0 || glossary.kindIn(lead) < lead.length)
    return undefined;
  const year = rest.find(isYear);
  const symbol = rest.filter((word, i) => word !== year && !(word.key === 'nam' && rest[i + 1] === year));
  const isSo = /^s[oố]$/.test(lead.at(-1)?.text ?? '');
  // “12/2023” alone is a month, “báo cáo 2019” one of that year.
  const isNumber = symbol.length > 0 || (lead.length > 0 && (isSo || !isYear(number))) || !(year || isYear(number));
  // “402ubndld”, not “12kg”; no date has its numbers apart by letters alone.
  const text = symbol.map((word) => word.text).join('');
  const isCode = HAS_SYMBOL.test(query) || (words.length < apart.length && text.length > 3);
  if (!isNumber || !(symbol.length === 0 || (isCode && /^[a-zđư]+$/.test(text)))) return undefined;
  // Letters that were run together say no more than that a number is asked.
  return {
    number: number.key,
    kind: lead.slice(0, isSo ? -1 : undefined),
    symbol: HAS_SYMBOL.test(query) ? symbol : [],
    year,
  };
}

/**
 * The documents with the number that is asked for, however many zeros it is written with: nothing can answer better.
 * `found` are those that its words have found.
 */
export async function numbered(
  { number, kind, symbol, year }: AskedNumber,
  reading: Reading,
  { index, lexicon }: Sources,
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
  const passages = [{ start, end: start, score: 1, has: reading.words.map(() => true) }];
  return (ofKind.length > 0 ? ofKind : fitting).map((id) => {
    const before = found.get(id);
    // The very symbol comes before those that go on.
    const isWhole = ENDS.some((word) => stands(id, word, behind(id)! + symbol.length));
    const score = 1 + (before?.score ?? 0) + (isWhole ? 0.1 : 0);
    return { shorts: [], ...before, id, order: index.order(id), reading, passages, fit: 1, score };
  });
}
