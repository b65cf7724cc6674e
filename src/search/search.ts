import { readGlossary, type Glossary } from './glossary.ts';
import { readLexicon, type Lexicon } from './lexicon.ts';
import { LoadError, loading } from './loading.ts';
import { openIndex, type DocumentIndex } from './pagefind-index.ts';
import { rank, type Apart, type Match } from './ranking.ts';
import { nameOf, readingsOf, type Reading } from './readings.ts';
import { readQuery } from './typed-words.ts';
import { ZONES } from '../outputs/search-zones.ts';

/** What a query found. */
export interface Outcome {
  /** Documents that answer the query, best first. */
  matches: Match[];
  /** Documents that answer part of it. */
  near: Match[];
  /** Set when the words as typed were not found and others, of what is near, may be meant. */
  corrected: boolean;
  /** The number that was asked for, where no document has it. */
  missing?: string;
}

export interface Search {
  find(query: string): Promise<Outcome>;
  index: DocumentIndex;
}

/** A reading is found where a document answers it this well … */
const STRONG = 0.85;
/** … and everything below this is noise, as is what answers half as well as the best. */
const WEAK = 0.4;
/** A reading with other words than were typed must fit this well to be offered. */
const MENDED = 0.5;
/** So well is a query answered that no other reading can do better. */
const ENOUGH = 0.95;

/** Loads what search needs from its folder. Throws a `LoadError` when a part of it is missing. */
export async function openSearch(folder: string): Promise<Search> {
  const [index, lexicon, glossary] = await Promise.all([
    openIndex(folder),
    load(`${folder}lexicon.txt`).then(readLexicon),
    load(`${folder}glossary.json`).then((text) => readGlossary(JSON.parse(text))),
  ]);
  return { index, find: (query) => find(query, index, lexicon, glossary) };
}

async function load(address: string): Promise<string> {
  const response = await loading(fetch(address));
  if (!response.ok) throw new LoadError(address);
  return loading(response.text());
}

export async function find(
  query: string,
  index: DocumentIndex,
  lexicon: Lexicon,
  glossary: Glossary,
): Promise<Outcome> {
  const typed = readQuery(query);
  if (typed.words.length === 0) return { matches: [], near: [], corrected: false };
  const best = new Map<string, Match>();
  let enough = 0;
  const readings = readingsOf(typed, lexicon, glossary);
  await consider(readings);
  const isOpen = enough < ENOUGH && typed.phrases.length === 0;
  let number: string | undefined;
  let named: string[] = [];
  // What else may be meant is asked only where nothing answers, and loaded then, as what numbers may mean is.
  if (isOpen || /\d/.test(query)) {
    const { apart, askedNumber, documentsNumbered, guessesOf } = await loading(import('./guesses.ts'));
    if (isOpen) await consider([...readings, ...guessesOf(typed, lexicon, glossary)], apart);
    number = askedNumber(query, typed, glossary);
    if (number !== undefined) named = await documentsNumbered(number, lexicon, index);
  }
  for (const id of named) best.set(id, namedMatch(id, index.order(id), readings[0]!, best.get(id)));
  const sorted = [...best.values()]
    .filter(({ fit, reading }) => reading.corrected === 0 || fit >= MENDED)
    .sort((a, b) => b.score - a.score || a.order - b.order);
  const top = Math.min(1, sorted[0]?.score ?? 0);
  // Where nothing answers half of the query, the best of what is there: nothing is said only when there is nothing.
  const floor = typed.phrases.length > 0 ? 0 : top < WEAK ? top * 0.8 : Math.max(WEAK, top / 2);
  const all = sorted.filter(({ fit }) => fit >= floor);
  const isQuoted = typed.phrases.reduce((count, { from, to }) => count + to - from + 1, 0) === typed.words.length;
  const isAnswer = ({ fit, score, reading }: Match): boolean =>
    isQuoted || (fit >= STRONG && score >= top - 0.12 && reading.corrected === 0);
  const matches = all[0] && isAnswer(all[0]) ? all.filter(isAnswer) : [];
  // Beside an answer, nobody needs words that were not typed.
  const near = all.filter(
    (match) => !matches.includes(match) && (matches.length === 0 || match.reading.corrected === 0),
  );
  return {
    matches,
    near,
    corrected: matches.length === 0 && (near[0]?.reading.corrected ?? 0) > 0,
    ...(number !== undefined && named.length === 0 && { missing: number }),
  };

  async function consider(options: readonly Reading[], apart?: Apart): Promise<void> {
    const tried = new Set<string>();
    for (const reading of options) {
      // Meanings of an abbreviation are equals; other readings are tried only while nothing answers.
      if (enough >= ENOUGH && reading.trust < 1) break;
      if (tried.has(nameOf(reading))) continue;
      tried.add(nameOf(reading));
      for (const match of await rank(reading, index, lexicon, glossary, apart)) {
        if ((best.get(match.id)?.score ?? 0) < match.score) best.set(match.id, match);
        enough = Math.max(enough, match.fit * reading.trust);
      }
    }
  }
}

/** A document that has the number that was asked for: nothing can answer better. */
function namedMatch(id: string, order: number, reading: Reading, found: Match | undefined): Match {
  const { start } = ZONES.number;
  const passages = [{ start, end: start, score: 1, has: reading.words.map(() => true) }];
  return { shorts: [], ...found, id, order, reading, passages, fit: 1, score: 1 + (found?.score ?? 0) };
}
