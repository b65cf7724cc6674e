/** Places in one document where one word of an interpretation, or a run of them, stands. */
export interface Occurrence {
  place: number;
  /** First and last word of the interpretation that stands here: the same one, or a run that an abbreviation covers. */
  from: number;
  to: number;
  /** Share of the word's weight: less than 1 where its marks are others than were typed. */
  agreement: number;
}

/** The words of a document between two places that answer an interpretation. */
export interface Passage {
  start: number;
  end: number;
  /** 1 for the whole interpretation, word by word; less for what is missing, far apart or differently marked. */
  score: number;
  /** Which words of the interpretation stand in it. */
  has: boolean[];
}

/** How well a document answers, and where. */
export interface Answer {
  /** How well its best passage answers the words, without what the place adds. */
  fit: number;
  /** At most one for each field of the head and each provision. */
  passages: Passage[];
}

/** What a word is worth that follows the one before it in the interpretation, by the words between: nothing from five on. */
const FOLLOWS = [1, 0.85, 0.7, 0.5, 0.3];
/** What each word between costs. */
const DISTANCE = 0.02;

/** What each word is worth for standing next to the one before it in the interpretation, from the second word on. */
export const pairsOf = (weights: readonly number[]): number[] =>
  weights.slice(1).map((weight, i) => (weight + weights[i]!) / 2);

/**
 * The passages of a text for an interpretation whose words have these weights, the best first, none over another; occurrences
 * are sorted by place. A passage counts each word once, adds for words that follow each other as they do in the
 * interpretation, and takes away for strange words between.
 */
export function passagesOf(occurrences: readonly Occurrence[], weights: readonly number[]): Passage[] {
  const words = weights.length;
  const worth = [...weights, ...pairsOf(weights)];
  const perfect = sum(worth);
  const reach = words * 2 + 10;
  const found: Passage[] = [];
  for (const [first, { place }] of occurrences.entries()) {
    if (occurrences[first - 1]?.place === place) continue;
    const passage = bestFrom(first, place);
    const last = found.at(-1);
    if (!last || passage.start > last.end) found.push(passage);
    else if (passage.score > last.score) found[found.length - 1] = passage;
  }
  return found.sort((a, b) => b.score - a.score || a.start - b.start);

  function bestFrom(first: number, start: number): Passage {
    // What is there of each word, then of each word next to the one before it.
    const got = worth.map(() => 0);
    const raise = (at: number, share: number): void => {
      if (share > got[at]!) got[at] = share;
    };
    /** What stood last for each word. */
    const last: Occurrence[] = [];
    const follows = ({ place, from, agreement }: Occurrence): number => {
      const before = last[from - 1];
      return before ? ((FOLLOWS[place - before.place - 1] ?? 0) * (1 + Math.min(agreement, before.agreement))) / 2 : 0;
    };
    // A word that the interpretation has twice stands here for one of them: that which follows, or which is not there yet.
    const gain = (here: Occurrence): number => follows(here) + here.to - here.from + (got[here.from] ? 0 : 0.5);
    let best: Passage = { start, end: start, score: 0, has: [] };
    for (let at = first, here; (here = occurrences[at]);) {
      const { place } = here;
      if (place - start > reach) break;
      for (let other; (other = occurrences[(at += 1)]) && other.place === place;)
        if (gain(other) > gain(here)) here = other;
      const { from, to, agreement } = here;
      if (from > 0) raise(words + from - 1, follows(here));
      for (let i = from; i <= to; i += 1) {
        raise(i, agreement);
        if (i > from) got[words + i - 1] = 1;
        last[i] = here;
      }
      // An abbreviation makes a passage shorter than its words: that costs nothing.
      let value = 0;
      let strange = place - start + 1;
      got.forEach((share, i) => {
        value += share * worth[i]!;
        if (share && i < words) strange -= 1;
      });
      const score = (value * (1 - Math.min(0.5, Math.max(0, strange) * DISTANCE))) / perfect;
      if (score > best.score + 1e-9) best = { start, end: place, score, has: got.slice(0, words).map(Boolean) };
    }
    return best;
  }
}

/** All of them together; what is missing counts nothing. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
