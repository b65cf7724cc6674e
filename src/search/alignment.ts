/** Places in one document where one word of a reading, or a run of them, stands. */
export interface Occurrence {
  place: number;
  /** First and last word of the reading that stands here: the same one, or a run that an abbreviation covers. */
  from: number;
  to: number;
  /** Share of the word's weight: less than 1 where its marks are others than were typed. */
  agreement: number;
}

/** The words of a document between two places that answer a reading. */
export interface Passage {
  start: number;
  end: number;
  /** 1 for the whole reading, word by word; less for what is missing, far apart or differently marked. */
  score: number;
  /** Which words of the reading stand in it. */
  has: boolean[];
}

/** What a word is worth that follows the one before it in the reading, by the words between: nothing from five on. */
const FOLLOWS = [1, 0.85, 0.7, 0.5, 0.3];
/** What each word between costs. */
const DISTANCE = 0.02;

/**
 * The best passages of a document for a reading whose words have these weights; occurrences are sorted by place.
 * A passage counts each word once, adds for words that follow each other as they do in the reading, and takes away
 * for strange words between.
 */
export function passagesOf(occurrences: readonly Occurrence[], weights: readonly number[], limit = 6): Passage[] {
  const pairs = weights.slice(1).map((weight, i) => (weight + (weights[i] ?? 0)) / 2);
  const perfect = sum(weights) + sum(pairs);
  const reach = weights.length * 2 + 10;
  const found: Passage[] = [];
  for (const [first, { place }] of occurrences.entries()) {
    if (occurrences[first - 1]?.place === place) continue;
    const passage = bestFrom(first, place);
    const last = found.at(-1);
    if (!last || passage.start > last.end) found.push(passage);
    else if (passage.score > last.score) found[found.length - 1] = passage;
  }
  return found.sort((a, b) => b.score - a.score || a.start - b.start).slice(0, limit);

  function bestFrom(first: number, start: number): Passage {
    const got = weights.map(() => 0);
    const followed = pairs.map(() => 0);
    const lastPlace = weights.map(() => -Infinity);
    let value = 0;
    let words = 0;
    let best: Passage = { start, end: start, score: 0, has: [] };
    for (let at = first; at < occurrences.length;) {
      const { place } = occurrences[at] as Occurrence;
      if (place - start > reach) break;
      // A word that the reading has twice stands here for the one that it is worth most as.
      let here = occurrences[at] as Occurrence;
      for (at += 1; occurrences[at]?.place === place; at += 1) {
        const twin = occurrences[at] as Occurrence;
        if (gainOf(twin) > gainOf(here)) here = twin;
      }
      take(here);
      // An abbreviation makes a passage shorter than its words: that costs nothing.
      const strange = Math.max(0, place - start + 1 - words);
      const score = (value * (1 - Math.min(0.5, strange * DISTANCE))) / perfect;
      if (score > best.score + 1e-9) best = { start, end: place, score, has: got.map((share) => share > 0) };
    }
    return best;

    /** What following the word before it adds, beyond what an earlier place added. */
    function following({ place, from }: Occurrence): number {
      const share = FOLLOWS[place - (lastPlace[from - 1] ?? -Infinity) - 1] ?? 0;
      return Math.max(0, share - (followed[from - 1] ?? 1)) * (pairs[from - 1] ?? 0);
    }

    function gainOf(here: Occurrence): number {
      let gain = following(here);
      for (let i = here.from; i <= here.to; i += 1) {
        gain += Math.max(0, here.agreement - (got[i] ?? 0)) * (weights[i] ?? 0);
        if (i > here.from) gain += (1 - (followed[i - 1] ?? 0)) * (pairs[i - 1] ?? 0);
      }
      return gain;
    }

    function take(here: Occurrence): void {
      value += gainOf(here);
      const share = FOLLOWS[here.place - (lastPlace[here.from - 1] ?? -Infinity) - 1] ?? 0;
      if (here.from > 0) followed[here.from - 1] = Math.max(followed[here.from - 1] ?? 0, share);
      for (let i = here.from; i <= here.to; i += 1) {
        if (!got[i]) words += 1;
        got[i] = Math.max(got[i] ?? 0, here.agreement);
        if (i > here.from) followed[i - 1] = 1;
        lastPlace[i] = here.place;
      }
    }
  }
}

/**
 * The passages that answer a reading together, where no single one does: the best one, then the best for the words it
 * lacks, and so on. For queries that name two things, each somewhere in the document.
 */
export function passagesTogether(
  occurrences: readonly Occurrence[],
  weights: readonly number[],
  first: Passage,
): Passage[] {
  const together = [first];
  const missing = first.has.map((has) => !has);
  for (let i = 0; i < 3 && missing.includes(true); i += 1) {
    const rest = occurrences.filter(({ from, to }) => missing.slice(from, to + 1).every(Boolean));
    const [next] = passagesOf(rest, weights, 1);
    if (!next) break;
    together.push(next);
    next.has.forEach((has, word) => has && (missing[word] = false));
  }
  return missing.includes(true) ? [first] : together;
}

/** All of them together; what is missing counts nothing. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
