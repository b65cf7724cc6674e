import { passagesOf, sum, type Occurrence, type Passage } from './alignment.ts';
import type { Lexicon } from './lexicon.ts';
import type { DocumentIndex, Postings } from './pagefind-index.ts';
import type { Reading } from './readings.ts';
import type { Sources } from './sources.ts';
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
  /** At most one for each field of the head and each provision. */
  passages: Passage[];
  reading: Reading;
  /** Abbreviations that may stand for words of the reading, as keys of the index. */
  shorts: string[];
}

/** The part with addressees and signers, who stand in every document of their office: they say little about it. */
const PEOPLE = 2;
/** What speaks for a document of the kind that was asked for. */
const LIKED = 0.07;
/** A subject says more than a sentence. */
const SUBJECT = 0.02;
/** At most so many documents are looked at word by word, for the words as typed and for other readings. */
const CANDIDATES = { typed: 3000, other: 1000 };
/** What a word is worth whose marks are others than were typed. */
export const OTHER_MARKS = 0.45;
/** … and whose only difference is đ where d was typed, as many keyboards leave it. */
const STROKE_LEFT_OUT = 0.9;
/** … and that has marks where none were typed, though other words were typed with theirs. */
const MARKS_LEFT_OUT = 0.98;
/** What a small word weighs, of what its rarity would make it weigh. */
const SMALL = 0.3;

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

/** How well a document answers, and where. */
export type Answer = Pick<Match, 'fit' | 'passages'>;

/** A better answer than that of one part alone, from several parts of the document; see `apart.ts`. */
export type Apart = (
  alone: Answer,
  parts: readonly Occurrence[][],
  weights: readonly number[],
  reading: Reading,
  lexicon: Lexicon,
) => Answer;

/** What a passage in the head of a document adds to its score, by the numbers in it; see `naming.ts`. */
export type Naming = (best: Passage, occurrences: readonly Occurrence[], reading: Reading) => number;

/** The documents that answer a reading, best first. */
export async function rank(reading: Reading, sources: Sources, naming?: Naming, apart?: Apart): Promise<Match[]> {
  const { index, lexicon, glossary } = sources;
  const terms = await termsOf(reading, sources);
  const kind = await Promise.all(reading.kind.filter(({ key }) => lexicon.has(key)).map(index.folded));
  const shorts = terms.flatMap(({ short }) => short ?? []);
  const small = reading.words.map(glossary.isSmall);
  const weights = weightsOf(terms, small, lexicon.documents);
  return candidates(terms, weights)
    .slice(0, reading.trust === 1 ? CANDIDATES.typed : CANDIDATES.other)
    .flatMap((id) => {
      const order = index.order(id);
      const occurrences = occurrencesOf(id, terms, reading);
      const parts = partsOf(occurrences, lexicon.startsOf(order));
      const single = bestOf(parts, weights);
      const alone = { fit: single[0]?.score ?? 0, passages: single };
      const { fit, passages } = apart?.(alone, parts, weights, reading, lexicon) ?? alone;
      const [best] = passages;
      // Small words alone are no answer to a query that has others.
      if (!best || !(small.every(Boolean) || passages.some(({ has }) => has.some((is, at) => is && !small[at]))))
        return [];
      const often = passages.filter(({ score }) => score > best.score * 0.95).length;
      const isKind = kind.length > 0 && kind.every((places) => (places.get(id)?.[0] ?? Infinity) < ZONES.number.start);
      const { start, end, score } = best;
      const isSubject = score > 0.75 && end >= ZONES.citation.end && start < ZONES.title.end;
      const named = end < ZONES.citation.end && naming ? naming(best, occurrences, reading) : 0;
      const more = 0.01 * (1 - 1 / often) + (isKind ? LIKED : 0) + (isSubject ? SUBJECT : named);
      return [{ id, order, score: fit * reading.trust + more, fit, passages, reading, shorts }];
    })
    .sort((a, b) => b.score - a.score || a.order - b.order);
}

/** The rarer, the heavier, small words aside; a word that stands nowhere weighs as the others do. */
function weightsOf(terms: readonly Term[], small: readonly boolean[], documents: number): number[] {
  const rarities = small.map((_, i) => {
    const held = terms.filter(({ from, to }) => from <= i && i <= to).flatMap(({ folded }) => [...folded.keys()]);
    return held.length === 0 ? 0 : 0.3 + Math.log(1 + documents / new Set(held).size);
  });
  const mean = sum(rarities) / rarities.filter(Boolean).length;
  return rarities.map((rarity, i) => (rarity || mean) * (small[i] ? SMALL : 1));
}

async function termsOf({ words, kind }: Reading, { index, lexicon, glossary }: Sources): Promise<Term[]> {
  const isKnown = ({ word: { key, ends } }: { word: TypedWord }): boolean => ends !== undefined || lexicon.has(key);
  const known = words.map((word, at) => ({ word, from: at, to: at })).filter(isKnown);
  const runs = glossary.runsIn(words).filter(isKnown);
  await index.prepare([...known, ...runs, ...kind.map((word) => ({ word })).filter(isKnown)].map(({ word }) => word));
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
  word: TypedWord,
  hasMarks: boolean,
  index: DocumentIndex,
): Promise<Pick<Term, 'worth' | 'otherwise'>> {
  const { text, marked, ends } = word;
  if (!hasMarks || (ends && !marked)) return { worth: [], otherwise: 1 };
  if (ends) return { worth: [[await index.begun(word), 1]], otherwise: OTHER_MARKS };
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

/**
 * The words of a document by where they stand: one part for each field of its head, one for each provision. No passage
 * goes from one into the next.
 */
function partsOf(occurrences: readonly Occurrence[], provisions: readonly number[]): Occurrence[][] {
  const starts = [0, ZONES.title.start, ZONES.people.start, ...provisions];
  return starts.map((start, i) =>
    occurrences.filter(({ place }) => place >= start && place < (starts[i + 1] ?? Infinity)),
  );
}

/** The best passage of each part, the best first. */
export const bestOf = (parts: readonly Occurrence[][], weights: readonly number[]): Passage[] =>
  parts
    .flatMap((part, i) => {
      const [best] = passagesOf(part, weights);
      return best ? { ...best, score: best.score * (i === PEOPLE ? 0.9 : 1) } : [];
    })
    .sort((a, b) => b.score - a.score || a.start - b.start);

/** Where the words of a reading stand in a document, in the order of its text; nowhere where a phrase of it is missing. */
function occurrencesOf(id: string, terms: readonly Term[], { phrases }: Reading): Occurrence[] {
  const occurrences = terms.flatMap(({ from, to, folded, worth, otherwise }) =>
    (folded.get(id) ?? []).map((place) => {
      const [, agreement] = worth.find(([postings]) => postings.get(id)?.includes(place)) ?? [undefined, otherwise];
      return { place, from, to, agreement };
    }),
  );
  const kept = phrases.reduce<Occurrence[]>((left, { from, to }) => {
    const inside = left.filter((word) => word.from >= from && word.to <= to);
    const whole = inside.filter((word) => word.from === from).flatMap((word) => runFrom(word, inside, to));
    return whole.length === 0 ? [] : [...left.filter((word) => !inside.includes(word)), ...whole];
  }, occurrences);
  return kept.sort((a, b) => a.place - b.place || a.from - b.from);
}

/** A word of a phrase with those that follow it to the end of the phrase, each with its very marks; else nothing. */
function runFrom(word: Occurrence, words: readonly Occurrence[], to: number): Occurrence[] {
  if (word.agreement < MARKS_LEFT_OUT) return [];
  if (word.to === to) return [word];
  const next = words.filter(({ place, from }) => place === word.place + 1 && from === word.to + 1);
  const rest = next.map((other) => runFrom(other, words, to)).find(({ length }) => length > 0) ?? [];
  return rest.length > 0 ? [word, ...rest] : [];
}
