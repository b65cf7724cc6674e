import { readGlossary, type Glossary } from './glossary.ts';
import { readLexicon, type Lexicon } from './lexicon.ts';
import { openIndex, type DocumentIndex } from './pagefind-index.ts';
import { rank, type Match } from './ranking.ts';
import { readingsOf } from './readings.ts';
import { readQuery } from './typed-words.ts';

/** What a query found. */
export interface Outcome {
  /** Documents that answer the query, best first. */
  matches: Match[];
  /** Documents that answer part of it. */
  near: Match[];
  /** Set when the words as typed were not found and others, of what is near, may be meant. */
  corrected: boolean;
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

/** Loads what search needs from its folder. Throws when a part of it cannot be loaded. */
export async function openSearch(folder: string): Promise<Search> {
  const [index, lexicon, glossary] = await Promise.all([
    openIndex(folder),
    load(`${folder}lexicon.txt`).then(readLexicon),
    load(`${folder}glossary.json`).then((text) => readGlossary(JSON.parse(text))),
  ]);
  return { index, find: (query) => find(query, index, lexicon, glossary) };
}

async function load(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
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
  for (const reading of await readingsOf(typed, lexicon, glossary)) {
    // Meanings of an abbreviation are equals; other readings are tried only while nothing answers.
    if (enough >= ENOUGH && reading.trust < 1) break;
    for (const match of await rank(reading, index, lexicon, glossary)) {
      if ((best.get(match.id)?.score ?? 0) < match.score) best.set(match.id, match);
      enough = Math.max(enough, match.fit * reading.trust);
    }
  }
  const sorted = [...best.values()].sort((a, b) => b.score - a.score || a.order - b.order);
  const top = sorted[0]?.score ?? 0;
  const floor = typed.quoted ? 0.999 : Math.max(WEAK, Math.min(1, top) / 2);
  const all = sorted.filter(({ fit, reading }) => fit >= (reading.corrected ? Math.max(floor, MENDED) : floor));
  const isAnswer = ({ fit, score, reading }: Match): boolean =>
    fit >= STRONG && score >= Math.min(1, top) - 0.12 && reading.corrected === 0;
  const matches = all[0] && isAnswer(all[0]) ? all.filter(isAnswer) : [];
  const near = all.filter((match) => !matches.includes(match));
  return { matches, near, corrected: matches.length === 0 && (near[0]?.reading.corrected ?? 0) > 0 };
}
