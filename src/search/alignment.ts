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

/** What standing side by side is worth, against standing there at all. */
const NEIGHBOURS = 1;
/** What each word between costs. */
const DISTANCE = 0.02;

/**
 * The best passages of a document for a reading whose words have these weights; occurrences are sorted by place.
 * A passage counts each word once, adds for words that follow each other as they do in the reading, and takes away
 * for strange words between.
 */
export function passagesOf(occurrences: readonly Occurrence[], weights: readonly number[], limit = 6): Passage[] {
  const pairs = weights.slice(1).map((weight, i) => (NEIGHBOURS * (weight + (weights[i] ?? 0))) / 2);
  const perfect = sum(weights) + sum(pairs);
  const reach = weights.length * 2 + 10;
  const found: Passage[] = [];
  for (const [first, { place: start }] of occurrences.entries()) {
    const passage = bestFrom(first, start);
    const last = found.at(-1);
    if (!last || passage.start > last.end) found.push(passage);
    else if (passage.score > last.score) found[found.length - 1] = passage;
  }
  return found.sort((a, b) => b.score - a.score || a.start - b.start).slice(0, limit);

  function bestFrom(first: number, start: number): Passage {
    const got = weights.map(() => 0);
    const paired = pairs.map(() => false);
    let value = 0;
    let words = 0;
    let best: Passage = { start, end: start, score: 0, has: [] };
    for (let at = first; at < occurrences.length; at += 1) {
      const here = occurrences[at] as Occurrence;
      if (here.place - start > reach) break;
      if (isTaken(at, here)) continue;
      for (let i = here.from; i <= here.to; i += 1) {
        const before = got[i] ?? 0;
        if (before === 0) words += 1;
        if (here.agreement > before) {
          value += (here.agreement - before) * (weights[i] ?? 0);
          got[i] = here.agreement;
        }
        if (i > here.from) pair(i - 1);
      }
      if (followsIn(at, here)) pair(here.from - 1);
      // An abbreviation makes a passage shorter than its words: that costs nothing.
      const strange = Math.max(0, here.place - start + 1 - words);
      const score = (value * (1 - Math.min(0.5, strange * DISTANCE))) / perfect;
      if (score > best.score + 1e-9) best = { start, end: here.place, score, has: got.map((share) => share > 0) };
    }
    return best;

    /** A word that the reading has twice stands here for one of the two: the one that fits, else the first missing. */
    function isTaken(at: number, here: Occurrence): boolean {
      let [from, to] = [at, at];
      while (occurrences[from - 1]?.place === here.place && from > first) from -= 1;
      while (occurrences[to + 1]?.place === here.place) to += 1;
      if (from === to) return false;
      const twins = occurrences.slice(from, to + 1);
      const fits = twins.find((twin) => followsIn(from, twin)) ?? twins.find((twin) => !got[twin.from]) ?? twins[0];
      return fits !== here && here.from === here.to;
    }

    function pair(i: number): void {
      if (paired[i]) return;
      paired[i] = true;
      value += pairs[i] ?? 0;
    }

    function followsIn(at: number, { place, from }: Occurrence): boolean {
      if (from === 0) return false;
      for (let i = at - 1; i >= first; i -= 1) {
        const other = occurrences[i] as Occurrence;
        if (other.place < place - 1) return false;
        if (other.place === place - 1 && other.to === from - 1) return true;
      }
      return false;
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

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
