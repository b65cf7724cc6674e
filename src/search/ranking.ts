import { passagesOf, passagesTogether, type Occurrence, type Passage } from './alignment.ts';
import type { Glossary } from './glossary.ts';
import type { Lexicon } from './lexicon.ts';
import type { DocumentIndex, Postings } from './pagefind-index.ts';
import type { Reading } from './readings.ts';
import type { TypedWord } from './typed-words.ts';
import { ZONES } from '../outputs/search-zones.ts';

/** A document that answers a reading. */
export interface Match {
  id: string;
  /** Place among all documents, newest first. */
  order: number;
  /** Above 1 where the document itself was named. */
  score: number;
  /** How well its best passage answers the words, without what the place adds. */
  fit: number;
  passages: Passage[];
  reading: Reading;
  /** Abbreviations that may stand for words of the reading, as keys of the index. */
  shorts: string[];
}

/** At most so many documents are looked at word by word. */
const CANDIDATES = 400;
/** What words are worth that stand in several places, against the same words in one. */
const APART = 0.85;
/** A passage this good needs no other beside it. */
const WHOLE = 0.8;
/** What a word is worth whose marks are others than were typed. */
const OTHER_MARKS = 0.45;
/** … and whose only difference is đ where d was typed, as many keyboards leave it. */
const STROKE_LEFT_OUT = 0.9;

interface Term {
  from: number;
  to: number;
  folded: Postings;
  /** Given when marks were typed. */
  marked?: Postings;
  /** The same with đ for the d that was typed. */
  stroked?: Postings;
  /** The key of the abbreviation, where this is one. */
  short?: string;
}

/** The documents that answer a reading, best first. */
export async function rank(
  reading: Reading,
  index: DocumentIndex,
  lexicon: Lexicon,
  glossary: Glossary,
): Promise<Match[]> {
  const terms = await termsOf(reading, index, lexicon, glossary);
  const shorts = terms.flatMap(({ short }) => short ?? []);
  const weights = reading.words.map((_, i) => {
    const documents = new Set(
      terms.filter(({ from, to }) => from <= i && i <= to).flatMap(({ folded }) => [...folded.keys()]),
    );
    return 0.3 + Math.log(1 + lexicon.documents / (documents.size + 0.5));
  });
  return candidates(terms, weights)
    .map((id) => ({ ...match(id, terms, weights, reading), shorts, order: index.order(id) }))
    .sort((a, b) => b.score - a.score || a.order - b.order);
}

async function termsOf(
  { words }: Reading,
  index: DocumentIndex,
  lexicon: Lexicon,
  glossary: Glossary,
): Promise<Term[]> {
  const runs = glossary.runsIn(words).filter(({ short }) => lexicon.has(short.key));
  const known = (word: TypedWord): boolean => lexicon.has(word.key);
  await index.prepare([...words, ...runs.map(({ short }) => short)].filter(known));
  const single = words.map(async (word, i) => ({
    from: i,
    to: i,
    folded: known(word) ? await index.folded(word, true) : new Map<string, number[]>(),
    ...(word.marked && known(word) && (await markedPlaces(word, index))),
    ...(word.begun && { marked: await index.begun(word.begun) }),
  }));
  const short = runs.map(async ({ short: word, from, to }) => ({
    from,
    to,
    folded: await index.marked(word.text),
    short: word.key,
  }));
  return Promise.all([...single, ...short]);
}

async function markedPlaces(word: TypedWord, index: DocumentIndex): Promise<Pick<Term, 'marked' | 'stroked'>> {
  const marked = await index.marked(word.text);
  return word.text.startsWith('d') ? { marked, stroked: await index.marked(`đ${word.text.slice(1)}`) } : { marked };
}

/** The documents that hold at least half of the weight of the words, the heaviest first. */
function candidates(terms: readonly Term[], weights: readonly number[]): string[] {
  const held = new Map<string, boolean[]>();
  for (const { from, to, folded } of terms) {
    for (const id of folded.keys()) {
      const words = held.get(id) ?? [];
      for (let i = from; i <= to; i += 1) words[i] = true;
      held.set(id, words);
    }
  }
  const total = weights.reduce((a, b) => a + b, 0);
  return [...held]
    .map(([id, words]) => ({ id, weight: weights.reduce((sum, weight, i) => sum + (words[i] ? weight : 0), 0) }))
    .filter(({ weight }) => weight >= total / 2)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, CANDIDATES)
    .map(({ id }) => id);
}

function match(
  id: string,
  terms: readonly Term[],
  weights: readonly number[],
  reading: Reading,
): Omit<Match, 'shorts' | 'order'> {
  const occurrences = occurrencesOf(id, terms);
  const single = passagesOf(occurrences, weights)
    .map((passage) => ({ ...passage, score: passage.score * placeFactor(passage) }))
    .sort((a, b) => b.score - a.score);
  const [best] = single;
  if (!best) return { id, score: 0, fit: 0, passages: [], reading };
  const together = best.score < WHOLE ? passagesTogether(occurrences, weights, best) : [best];
  const apart = together.length > 1 ? APART * together.reduce((sum, { score }) => sum + score, 0) : 0;
  const [fit, passages] = apart > best.score ? [apart, together] : [best.score, single];
  const often = passages.filter(({ score }) => score > best.score * 0.95).length;
  const score = fit * reading.trust + 0.01 * (1 - 1 / often) + bonus(best, occurrences, reading);
  return { id, score, fit, passages, reading };
}

/** Where the words of a reading stand in a document, in the order of its text. */
function occurrencesOf(id: string, terms: readonly Term[]): Occurrence[] {
  const occurrences = terms.flatMap(({ from, to, folded, marked, stroked }) => {
    const right = marked && new Set(marked.get(id));
    const almost = new Set(stroked?.get(id));
    const agreement = (place: number): number =>
      !right || right.has(place) ? 1 : almost.has(place) ? STROKE_LEFT_OUT : OTHER_MARKS;
    return (folded.get(id) ?? []).map((place) => ({ place, from, to, agreement: agreement(place) }));
  });
  return occurrences.sort((a, b) => a.place - b.place || a.from - b.from);
}

/** Addressees and signers stand in every document of their office: they say little about it. */
const placeFactor = ({ start }: Passage): number => (start >= ZONES.people.start && start < ZONES.people.end ? 0.9 : 1);

/** A document whose own number or date was typed comes first; a subject says more than a sentence. */
function bonus({ start, end, score, has }: Passage, occurrences: readonly Occurrence[], { words }: Reading): number {
  if (end < ZONES.citation.end) {
    const isNumber = (at: number): boolean => /^\d/.test(words[at]?.key ?? '');
    const asked = words.filter((_, at) => isNumber(at)).length;
    const found = occurrences.filter(({ place, from }) => place >= start && place <= end && isNumber(from));
    return has.every(Boolean) && asked > 0 && new Set(found.map(({ place }) => place)).size >= asked ? 0.5 : 0;
  }
  return score > 0.75 && start < ZONES.title.end ? 0.02 : 0;
}
