import { passagesOf, passagesTogether, sum, type Occurrence, type Passage } from './alignment.ts';
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

/** At most so many documents are looked at word by word, for the words as typed and for other readings. */
const CANDIDATES = { typed: 3000, other: 1000 };
/** What words are worth that stand in several places, against the same words in one. */
const APART = 0.85;
/** A passage this good needs no other beside it. */
const WHOLE = 0.8;
/** What a word is worth whose marks are others than were typed. */
const OTHER_MARKS = 0.45;
/** … and whose only difference is đ where d was typed, as many keyboards leave it. */
const STROKE_LEFT_OUT = 0.9;
/** … and that has marks where none were typed, though other words were typed with theirs. */
const MARKS_LEFT_OUT = 0.98;

/** Where a word stands, or an abbreviation of several. */
interface Term {
  from: number;
  to: number;
  folded: Postings;
  /** What a place is worth among these ones: the first that has it counts. */
  worth: readonly (readonly [Postings, number])[];
  /** What any other place is worth. */
  otherwise: number;
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
  const weights = weightsOf(reading, terms, lexicon.documents);
  return candidates(terms, weights)
    .slice(0, reading.trust === 1 ? CANDIDATES.typed : CANDIDATES.other)
    .map((id) => ({ ...match(id, terms, weights, reading), shorts, order: index.order(id) }))
    .sort((a, b) => b.score - a.score || a.order - b.order);
}

/** The rarer, the heavier; a word that stands nowhere weighs as the others do. */
function weightsOf({ words }: Reading, terms: readonly Term[], documents: number): number[] {
  const weights = words.map((_, i) => {
    const held = terms.filter(({ from, to }) => from <= i && i <= to).flatMap(({ folded }) => [...folded.keys()]);
    return held.length === 0 ? 0 : 0.3 + Math.log(1 + documents / new Set(held).size);
  });
  const mean = sum(weights) / weights.filter(Boolean).length;
  return weights.map((weight) => weight || mean);
}

async function termsOf(
  { words }: Reading,
  index: DocumentIndex,
  lexicon: Lexicon,
  glossary: Glossary,
): Promise<Term[]> {
  const known = words.map((word, at) => ({ word, from: at, to: at })).filter(({ word }) => lexicon.has(word.key));
  const runs = glossary.runsIn(words).filter(({ word }) => lexicon.has(word.key));
  await index.prepare([...known, ...runs].map(({ word }) => word));
  const hasMarks = words.some(({ marked }) => marked);
  return Promise.all([
    ...known.map(async ({ word, ...place }) => ({
      ...place,
      folded: await index.folded(word),
      ...(await worthOf(word, hasMarks, index)),
    })),
    ...runs.map(async ({ word, ...place }) => ({
      ...place,
      folded: await index.marked(word.text),
      worth: [],
      otherwise: 1,
      short: word.key,
    })),
  ]);
}

/** What the marks of a word say: nothing, where no word of the reading has any. */
async function worthOf(
  { text, marked, begun }: TypedWord,
  hasMarks: boolean,
  index: DocumentIndex,
): Promise<Pick<Term, 'worth' | 'otherwise'>> {
  if (begun) return { worth: [[await index.begun(begun), 1]], otherwise: OTHER_MARKS };
  if (!hasMarks) return { worth: [], otherwise: 1 };
  const exact = [await index.marked(text), 1] as const;
  if (!marked) return { worth: [exact], otherwise: MARKS_LEFT_OUT };
  const stroked = [await index.marked(text.replace(/^d/, 'đ')), STROKE_LEFT_OUT] as const;
  return { worth: [exact, stroked], otherwise: OTHER_MARKS };
}

/** The documents that hold half of the weight that any document holds, the heaviest first. */
function candidates(terms: readonly Term[], weights: readonly number[]): string[] {
  const held = new Map<string, number[]>();
  for (const { from, to, folded } of terms) {
    for (const id of folded.keys()) {
      const words = held.get(id) ?? [];
      for (let i = from; i <= to; i += 1) words[i] = weights[i] ?? 0;
      held.set(id, words);
    }
  }
  const heavy = [...held].map(([id, words]) => ({ id, weight: sum(words) })).sort((a, b) => b.weight - a.weight);
  return heavy.filter(({ weight }) => weight >= (heavy[0]?.weight ?? 0) / 2).map(({ id }) => id);
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
  const occurrences = terms.flatMap(({ from, to, folded, worth, otherwise }) =>
    (folded.get(id) ?? []).map((place) => {
      const [, agreement] = worth.find(([postings]) => postings.get(id)?.includes(place)) ?? [undefined, otherwise];
      return { place, from, to, agreement };
    }),
  );
  return occurrences.sort((a, b) => a.place - b.place || a.from - b.from);
}

/** Addressees and signers stand in every document of their office: they say little about it. */
const placeFactor = ({ start }: Passage): number => (start >= ZONES.people.start && start < ZONES.people.end ? 0.9 : 1);

/** A document whose own number or date was typed comes first; a subject says more than a sentence. */
function bonus(
  { start, end, score }: Passage,
  occurrences: readonly Occurrence[],
  { words, corrected }: Reading,
): number {
  if (end >= ZONES.citation.end) return score > 0.75 && start < ZONES.title.end ? 0.02 : 0;
  const here = occurrences.filter(({ place, agreement }) => place >= start && place <= end && agreement > OTHER_MARKS);
  const isNumber = (at: number): boolean => /^\d/.test(words[at]?.key ?? '');
  const numbers = words.filter((_, at) => isNumber(at)).length;
  const found = new Set(here.filter(({ from }) => isNumber(from)).map(({ place }) => place)).size;
  const isWhole = words.every((_, at) => here.some(({ from, to }) => from <= at && at <= to));
  // The more numbers, the closer they must stand as typed: parts of a date are in many headers.
  return isWhole && !corrected && numbers > 0 && found >= numbers && score > numbers * 0.27 ? 0.5 : 0;
}
