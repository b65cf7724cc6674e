import { passagesOf, type Occurrence } from '../engine/alignment.ts';
import type { Interpretation } from '../engine/interpretations.ts';
import type { Postings } from '../engine/pagefind-index.ts';
import type { Match } from '../engine/ranking.ts';
import type { SearchData } from '../engine/search-data.ts';
import type { TypedQuery, TypedWord } from '../engine/typed-words.ts';
import { pairOf, ProvisionScores, type ScoredProvision } from './provision-scores.ts';

/** So many provisions at most answer a question, each a third as well as the best, or one of the first few. */
const [MOST, SHARE, FEW] = [20, 1 / 3, 5];
/** Words of asking, and what they weigh. */
const ASKING = new Set('đúng sai sau đây không phải thế khi một mấy đâu'.split(' '));
const LITTLE = 0.3;
/** What a pair of words is worth where one of them is small. */
const HALF_SMALL = 0.5;
/** So many of the words that say something must be known: else words are to be mended first. */
const KNOWN = 0.6;

/** A word of a question with the places where it stands. */
interface Sought {
  word: TypedWord;
  places: Postings;
  isSmall: boolean;
}

/**
 * The provisions that answer a question, the best first: those that have most of its words and of the pairs that stand
 * in it. None where too few of its words are known.
 */
export async function answersTo({ words }: TypedQuery, data: SearchData): Promise<Match[]> {
  const { index, lexicon, glossary } = data;
  const sought = await soughtIn(words, data);
  const isTelling = (word: TypedWord): boolean => !glossary.isSmall(word) && !ASKING.has(word.text);
  const telling = words.filter(isTelling).length;
  if (sought.filter(({ word }) => isTelling(word)).length < Math.max(1, telling * KNOWN)) return [];
  const scores = new ProvisionScores(lexicon, index.order);
  const counted = new Set<string>();
  for (const [at, { word, places, isSmall }] of sought.entries()) {
    if (!isSmall && !counted.has(word.text)) scores.add(places, ASKING.has(word.text) ? LITTLE : 1);
    counted.add(word.text);
    const before = sought[at - 1];
    const pair = `${before?.word.text} ${word.text}`;
    if (!before || (isSmall && before.isSmall) || counted.has(pair)) continue;
    counted.add(pair);
    scores.add(pairOf(before.places, places), isSmall || before.isSmall ? HALF_SMALL : 1);
  }
  const best = scores.best(MOST);
  return best
    .filter(({ score }, at) => at < FEW || score >= best[0]!.score * SHARE)
    .map((found) => matchOf(found, sought, scores, data));
}

/** The words of a question that the corpus has, in their order; where the question has no marks, whatever theirs are. */
async function soughtIn(words: readonly TypedWord[], { index, lexicon, glossary }: SearchData): Promise<Sought[]> {
  const known = words.filter(({ key }) => lexicon.has(key));
  await index.prepare(known);
  return Promise.all(
    known.map(async (word) => {
      const marked = word.marked ? await index.marked(word.text) : undefined;
      const places = marked?.size ? marked : await index.folded(word);
      return { word, places, isSmall: glossary.isSmall(word) };
    }),
  );
}

/** A provision as a result: the passage of it that has the most of the question. */
function matchOf(
  { id, part, score }: ScoredProvision,
  sought: readonly Sought[],
  scores: ProvisionScores,
  { index }: SearchData,
): Match {
  const telling = sought.filter(({ isSmall }) => !isSmall);
  const [from, to = Infinity] = scores.startsOf(id).slice(part) as [number, number?];
  const occurrences = telling
    .flatMap(({ places }, at): Occurrence[] =>
      (places.get(id) ?? [])
        .filter((place) => place >= from && place < to)
        .map((place) => ({ place, from: at, to: at, agreement: 1 })),
    )
    .sort((a, b) => a.place - b.place || a.from - b.from);
  const [best] = passagesOf(
    occurrences,
    telling.map(() => 1),
  );
  const passage = best ?? { start: from, end: from, score: 1, has: telling.map(() => false) };
  const words = telling.map(({ word }) => word);
  const interpretation: Interpretation = {
    words,
    kind: [],
    phrases: [],
    trust: 1,
    corrected: 0,
    wording: () => words.map(({ typed }) => typed).join(' '),
  };
  return { id, order: index.order(id), score, fit: passage.score, passages: [passage], interpretation, shorts: [] };
}
