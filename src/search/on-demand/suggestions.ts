import { candidate, plain, type Candidate, type CandidatePath } from './candidate.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import { correctionsOf } from './corrections.ts';
import { sameNumbers, unglued, withoutDateWords } from './numbers/numbers-typed.ts';
import { completionsOf, EQUIVALENT, nameOf, type Interpretation } from '../engine/interpretations.ts';
import type { Vocabulary } from '../engine/search-data.ts';
import { withoutKind } from './kinds.ts';
import { wordingOf } from './wording.ts';
import type { TypedQuery } from '../engine/typed-words.ts';

export { withLeftOut } from './left-out.ts';

const BEAM = 24;
const MOST_INTERPRETATIONS = 12;
const MOST_CORRECTIONS = 3;
/** Words that never stand side by side in the corpus: one was dropped between them, or one of them is wrong. */
const STRANGERS = 1;
/** A word that the corpus has with other marks only. */
const UNSAID = 0.5;

/**
 * What else may be meant by a query, the likeliest first. An interpretation costs what its words differ from the typed ones, and
 * more where two of its words are strangers to each other in the corpus.
 */
export function suggestionsOf(query: TypedQuery, vocabulary: Vocabulary): Interpretation[] {
  const { glossary } = vocabulary;
  const start: CandidatePath = { words: [], kind: [], phrases: [], trust: 1, corrected: 0, cost: 0, doubted: 0 };
  const whole = [query.words, unglued(query.words)];
  const written = whole.flatMap(glossary.expand).map((words) => ({ ...start, words, trust: EQUIVALENT }));
  const paths = [...[...whole, ...whole.map(withoutDateWords)].map((words) => ({ ...start, words })), ...written]
    .flatMap((interpretation) => withoutKind(interpretation, glossary))
    .flatMap(({ words, kind, trust }) =>
      search({ ...start, kind, trust, cost: 1 - trust }, { ...query, words }, vocabulary),
    );
  const known = new Set<string>();
  let corrections = 0;
  return paths
    .sort((a, b) => a.cost - b.cost)
    .filter((path) => {
      const { words, corrected } = path;
      const name = nameOf(path);
      // Where most words would be others, nothing of what was typed is left.
      if (known.has(name) || corrected * 2 > Math.max(2, words.length)) return false;
      known.add(name);
      return corrected === 0 || (corrections += 1) <= MOST_CORRECTIONS;
    })
    .slice(0, MOST_INTERPRETATIONS)
    .map((path) => (path.corrected > 0 ? { ...path, wording: path.doubted > 0 ? () => '' : wordingOf } : path));
}

/** The cheapest ways through the words of a query, by beam search. */
function search(start: CandidatePath, query: TypedQuery, vocabulary: Vocabulary): CandidatePath[] {
  const { words } = query;
  const paths: CandidatePath[][] = words.map(() => []);
  paths.push([]);
  paths[0] = [start];
  words.forEach((_, at) => {
    const here = (paths[at] ?? []).sort((a, b) => a.cost - b.cost).slice(0, BEAM);
    const candidates = candidatesAt(query, at, vocabulary);
    for (const path of here) {
      for (const next of candidates) paths[at + next.takes]?.push(extend(path, next, vocabulary.lexicon));
    }
  });
  return (paths[words.length] ?? []).sort((a, b) => a.cost - b.cost).slice(0, BEAM);
}

function extend(path: CandidatePath, next: Candidate, lexicon: Lexicon): CandidatePath {
  const words = [...path.words, ...next.words];
  const strangers = words.filter((word, at) => {
    const previous = at < path.words.length ? undefined : words[at - 1];
    return previous !== undefined && !(word.ends ?? [word.key]).some((key) => lexicon.follows(previous.key, key));
  });
  return {
    ...path,
    words,
    cost: path.cost + next.cost + STRANGERS * strangers.length,
    trust: path.trust * next.trust,
    corrected: path.corrected + next.corrected,
    doubted: path.doubted + next.doubted,
  };
}

/** Whether the last word is no more than one or two letters yet: what they will be says more than what else was meant. */
const isUnderWay = ({ words, open }: TypedQuery, lexicon: Lexicon): boolean => {
  const { key } = words.at(-1)!;
  return open && key.length < 3 && !lexicon.has(key);
};

function candidatesAt(query: TypedQuery, at: number, vocabulary: Vocabulary): Candidate[] {
  const { words, open } = query;
  const word = words[at] ?? plain('');
  const { lexicon } = vocabulary;
  const { key } = word;
  const previous = words[at - 1]?.key ?? '';
  const known = lexicon.has(key);
  const likelyNext = (other: string): boolean => lexicon.follows(previous, other);
  const options = [candidate([word], word.isUnsaid ? UNSAID : known ? 0 : 4, 1)];

  for (const other of sameNumbers(key)) options.push(candidate([plain(other)], 0.1, other > '9' ? 0.97 : 1));
  const begun = open && at === words.length - 1 ? completionsOf(words, lexicon) : [];
  for (const { word: longer, trust } of begun) options.push(candidate([longer], known ? 0.5 : 0.2, trust));
  // In short words a slip is as likely as any other word, unless the words around speak for it.
  const isLong = key.length > (words.length === 1 ? 3 : 2);
  if (!isUnderWay(query, lexicon) || !(known || begun[0]))
    options.push(...correctionsOf(word, words[at + 1], vocabulary, (other) => isLong || likelyNext(other)));
  return options.filter(({ words }) => words.every((other) => other === word || other.ends || lexicon.has(other.key)));
}
