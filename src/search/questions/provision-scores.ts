import { sum } from '../engine/alignment.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import type { Postings } from '../engine/pagefind-index.ts';

/** How much a long provision must have something oftener than a short one. */
const BY_LENGTH = 0.3;

/** So many words of a provision, its number among them, tell what it is about. */
const HEADING = 11;

/** What is counted. */
interface Counted {
  /** How soon it says no more when it comes again. */
  saturated: number;
  /** What it is worth where it tells what the provision is about. */
  inHeading: number;
}
const WORD: Counted = { saturated: 0.6, inHeading: 0.1 };
/** Several words in a row: they come again less often by chance, and name what they stand for. */
const RUN: Counted = { saturated: 0.45, inHeading: 0.2 };

/** A provision by its document and its place among those of the document. */
export interface ScoredProvision {
  id: string;
  part: number;
  score: number;
}

/** All provisions of the corpus: how many, and how long one is on average. */
interface Collection {
  count: number;
  mean: number;
}

const collections = new WeakMap<Lexicon, Collection>();

function collectionOf(lexicon: Lexicon): Collection {
  const known = collections.get(lexicon);
  if (known) return known;
  let [count, length] = [0, 0];
  for (let document = 0; document < lexicon.documents; document += 1) {
    const starts = lexicon.startsOf(document);
    count += starts.length;
    length += (starts.at(-1) ?? 0) - (starts[0] ?? 0);
  }
  const collection = { count, mean: length / Math.max(1, count - lexicon.documents) };
  collections.set(lexicon, collection);
  return collection;
}

/** Scores of provisions by BM25: what each has of words and of runs of them, the rarer the more it says. */
export class ProvisionScores {
  private readonly byId = new Map<string, number[]>();
  private readonly starts = new Map<string, readonly number[]>();
  private readonly lexicon: Lexicon;
  private readonly orderOf: (id: string) => number;
  private readonly collection: Collection;

  constructor(lexicon: Lexicon, orderOf: (id: string) => number) {
    this.lexicon = lexicon;
    this.orderOf = orderOf;
    this.collection = collectionOf(lexicon);
  }

  /** Adds what the places of a word are worth to the provisions that they stand in; those of the head of a document to none. */
  addWord(places: Postings, weight: number): void {
    this.add(places, weight, WORD);
  }

  /** Adds what the places of several words in a row are worth, by the first of them. */
  addRun(places: Postings, weight: number): void {
    this.add(places, weight, RUN);
  }

  private add(places: Postings, weight: number, { saturated, inHeading }: Counted): void {
    const counted = [...places].map(([id, at]) => [id, this.countIn(id, at)] as const);
    const having = sum(counted.map(([, counts]) => counts.size));
    const rarity = Math.log(1 + (this.collection.count - having + 0.5) / (having + 0.5));
    for (const [id, counts] of counted) {
      const starts = this.startsOf(id);
      const scores = this.byId.get(id) ?? starts.map(() => 0);
      this.byId.set(id, scores);
      for (const [part, { count, first }] of counts) {
        const length = ((starts[part + 1] ?? NaN) - starts[part]!) / this.collection.mean || 1;
        const often = count / (count + saturated * (1 - BY_LENGTH + BY_LENGTH * length));
        const heading = first < starts[part]! + HEADING ? inHeading : 0;
        scores[part]! += weight * rarity * (often + heading);
      }
    }
  }

  /** The best, so many at most. */
  best(most: number): ScoredProvision[] {
    return [...this.byId]
      .flatMap(([id, scores]) => scores.map((score, part) => ({ id, part, score })))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || this.orderOf(a.id) - this.orderOf(b.id) || a.part - b.part)
      .slice(0, most);
  }

  /** Where the provisions of a document begin: asked for each word, read once. */
  startsOf(id: string): readonly number[] {
    const starts = this.starts.get(id) ?? this.lexicon.startsOf(this.orderOf(id));
    this.starts.set(id, starts);
    return starts;
  }

  /** How many of the places, which ascend, each provision has, and the first of them. */
  private countIn(id: string, places: readonly number[]): Map<number, { count: number; first: number }> {
    const starts = this.startsOf(id);
    const counts = new Map<number, { count: number; first: number }>();
    let part = -1;
    for (const place of places) {
      while (place >= (starts[part + 1] ?? Infinity)) part += 1;
      const before = counts.get(part);
      if (before) before.count += 1;
      else if (part >= 0) counts.set(part, { count: 1, first: place });
    }
    return counts;
  }
}

/**
 * Where the second word stands right behind the first: the places of the first. Both ascend. Of two pairs, where three words
 * stand in a row.
 */
export function pairOf(first: Postings, second: Postings): Postings {
  const found = new Map<string, number[]>();
  for (const [id, places] of first) {
    const after = second.get(id);
    if (!after) continue;
    let at = 0;
    const pairs = places.filter((place) => {
      while (after[at]! <= place) at += 1;
      return after[at] === place + 1;
    });
    if (pairs[0] !== undefined) found.set(id, pairs);
  }
  return found;
}
