import { passagesOf, type Occurrence } from '../engine/alignment.ts';
import { breath } from '../engine/breath.ts';
import type { Interpretation } from '../engine/interpretations.ts';
import type { Postings } from '../engine/pagefind-index.ts';
import type { Match } from '../engine/ranking.ts';
import type { SearchData } from '../engine/search-data.ts';
import { readQuery, type TypedWord } from '../engine/typed-words.ts';
import { pairOf, ProvisionScores, type ScoredProvision } from './provision-scores.ts';

/** So many provisions at most answer a question, each a third as well as the best, or one of the first few. */
const [MOST, SHARE, FEW] = [20, 1 / 3, 5];
/** So many words of a question are read: a statement that is to be judged has two or three times those of a query. */
const MOST_WORDS = 64;
/** Words of asking, and what they weigh. */
const ASKING = new Set('đúng sai sau đây không phải thế khi một mấy đâu'.split(' '));
const LITTLE = 0.3;
/** What a pair of words is worth where one of them is small. */
const HALF_SMALL = 0.5;
/** What three words in a row are worth, beside the two pairs that they are. */
const THREE = 0.5;
/** … and those of “an ninh mạng là gì?” that a definition begins with. */
const DEFINING = 2.5;
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
 * in it. None where too few of its words are known. Plain data: a worker can hand them on.
 */
export async function answersTo(question: string, data: SearchData): Promise<Match[]> {
  const { index, lexicon, glossary } = data;
  const { words } = readQuery(question, MOST_WORDS);
  const sought = await soughtIn(words, data);
  const isTelling = (word: TypedWord): boolean => !glossary.isSmall(word) && !ASKING.has(word.text);
  const telling = words.filter(isTelling).length;
  if (sought.filter(({ word }) => isTelling(word)).length < Math.max(1, telling * KNOWN)) return [];
  const scores = new ProvisionScores(lexicon, index.order);
  await addAll(sought, scores, data);
  const best = scores.best(MOST);
  return best
    .filter(({ score }, at) => at < FEW || score >= best[0]!.score * SHARE)
    .map((found) => matchOf(found, sought, scores, data));
}

/** What each word is worth, each pair and each three in a row: once, however often the question has them. */
async function addAll(sought: readonly Sought[], scores: ProvisionScores, data: SearchData): Promise<void> {
  const counted = new Set<string>();
  const isNew = (from: number, to: number): boolean => {
    const said = sought.slice(from, to + 1).map(({ word }) => word.text);
    return counted.size < counted.add(said.join(' ')).size;
  };
  let lastPair: Postings = new Map();
  for (const [at, { word, places, isSmall }] of sought.entries()) {
    await breath(data);
    if (isNew(at, at) && !isSmall) scores.addWord(places, ASKING.has(word.text) ? LITTLE : 1);
    const [second, first] = [sought[at - 2], sought[at - 1]];
    if (!first) continue;
    const pair = pairOf(first.places, places);
    const areSmall = isSmall && first.isSmall;
    if (isNew(at - 1, at) && !areSmall) scores.addRun(pair, isSmall || first.isSmall ? HALF_SMALL : 1);
    const isDefined = word.text === 'là' && sought[at + 1]?.word.text === 'gì';
    // Two pairs of which the second begins with what the first ends with.
    if (second && isNew(at - 2, at) && !(areSmall && second.isSmall))
      scores.addRun(pairOf(lastPair, pair), isDefined ? DEFINING : THREE);
    lastPair = pair;
  }
}

/** The words of a question that the corpus has, in their order; where the question has no marks, whatever theirs are. */
async function soughtIn(words: readonly TypedWord[], data: SearchData): Promise<Sought[]> {
  const { index, lexicon, glossary } = data;
  const known = words.filter(({ key }) => lexicon.has(key));
  await index.prepare(known);
  const sought: Sought[] = [];
  for (const word of known) {
    // The index looks up one after the other: whoever asks for all at once makes the next question wait.
    await breath(data);
    const marked = word.marked ? await index.marked(word.text) : undefined;
    const places = marked?.size ? marked : await index.folded(word);
    sought.push({ word, places, isSmall: glossary.isSmall(word) });
  }
  return sought;
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
  const interpretation: Interpretation = { words, kind: [], phrases: [], trust: 1, corrected: 0 };
  return { id, order: index.order(id), score, fit: passage.score, passages: [passage], interpretation, shorts: [] };
}
