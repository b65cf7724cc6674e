import type { Glossary } from './glossary.ts';
import type { Lexicon } from './lexicon.ts';
import { foldWord } from '../vietnamese/index-form.ts';
import { typedWord, type Run, type TypedQuery, type TypedWord } from './typed-words.ts';

/** One way to understand a query: words to be found near each other. */
export interface Reading {
  words: TypedWord[];
  /** Runs of words that must stand in the document just so. */
  phrases: Run[];
  /** Words that name the kind of document: not asked of the text, but documents of that kind come first. */
  kind: TypedWord[];
  /** How much this reading is to be believed: 1 for the words as typed. */
  trust: number;
  /** How many words were put in place of others, of which the reader must be told. */
  corrected: number;
}

interface Path extends Reading {
  cost: number;
}

/** What may stand for one or two words of the query. */
export type Candidate = Omit<Path, 'phrases' | 'kind'> & { takes: number };

/** What may be meant instead of a word, or of it and the next; `isLikely` tells which words are worth a guess here. */
export type Mend = (
  word: TypedWord,
  next: TypedWord | undefined,
  lexicon: Lexicon,
  isLikely: (other: string) => boolean,
) => Candidate[];

const BEAM = 24;
const MOST_READINGS = 12;
const MOST_CORRECTIONS = 3;
const MOST_COMPLETIONS = 16;
/** Words that never stand side by side in the corpus: one was dropped between them, or one of them is wrong. */
const STRANGERS = 1;

const ROMAN = ' i ii iii iv v vi vii viii ix x xi xii'.split(' ');

export const plain = (key: string): TypedWord => ({ text: key, key, typed: key, marked: false, capitals: false });
export const candidate = (words: TypedWord[], cost: number, trust: number, corrected = 0, takes = 1): Candidate => ({
  words,
  cost,
  trust,
  corrected,
  takes,
});

/** How much is believed that a kind in front is no part of the text. */
const KIND = { cost: 0.3, trust: 0.9 };

/**
 * The likely readings of a query, the words as typed first, then the cheapest. A reading costs what its words differ
 * from the typed ones, and more where two of its words are strangers to each other in the corpus.
 */
export function readingsOf(query: TypedQuery, lexicon: Lexicon, glossary: Glossary, mend: Mend = () => []): Reading[] {
  const literal: Path = { words: query.words, kind: [], phrases: query.phrases, trust: 1, corrected: 0, cost: 0 };
  if (query.phrases.length > 0) return [literal];
  const start = { ...literal, words: [] };
  const whole = [query.words, unglued(query.words)];
  const paths = [...whole, ...whole.map(withoutDateWords), ...whole.flatMap(glossary.expand)].flatMap((words) => {
    const kind = words.slice(0, glossary.kindIn(words));
    const rest = { ...query, words: words.slice(kind.length) };
    const named =
      kind.length > 0 && rest.words.length > 0 ? search({ ...start, ...KIND, kind }, rest, lexicon, mend) : [];
    return [...search(start, { ...query, words }, lexicon, mend), ...named];
  });
  const known = new Set<string>();
  let corrections = 0;
  return [literal, ...paths.sort((a, b) => a.cost - b.cost)]
    .filter((path) => {
      const { words, corrected } = path;
      const name = nameOf(path);
      // Where most words would be others, nothing of what was typed is left.
      if (known.has(name) || corrected * 2 > Math.max(2, words.length)) return false;
      known.add(name);
      return corrected === 0 || (corrections += 1) <= MOST_CORRECTIONS;
    })
    .slice(0, MOST_READINGS);
}

/** The same for readings that ask for the same. */
export const nameOf = ({ words, kind }: Reading): string =>
  [words.map(({ key, ends }) => ends ?? key), kind.length].join();

/** The cheapest ways through the words of a query, by beam search. */
function search(start: Path, query: TypedQuery, lexicon: Lexicon, mend: Mend): Path[] {
  const { words } = query;
  const paths: Path[][] = words.map(() => []);
  paths.push([]);
  paths[0] = [start];
  words.forEach((_, at) => {
    const here = (paths[at] ?? []).sort((a, b) => a.cost - b.cost).slice(0, BEAM);
    const candidates = candidatesAt(query, at, lexicon, mend);
    for (const path of here) {
      for (const next of candidates) paths[at + next.takes]?.push(extend(path, next, lexicon));
    }
  });
  return (paths[words.length] ?? []).sort((a, b) => a.cost - b.cost).slice(0, BEAM);
}

function extend(path: Path, next: Candidate, lexicon: Lexicon): Path {
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
  };
}

function candidatesAt({ words, open }: TypedQuery, at: number, lexicon: Lexicon, mend: Mend): Candidate[] {
  const word = words[at] ?? plain('');
  const { key } = word;
  const previous = words[at - 1]?.key ?? '';
  const known = lexicon.has(key);
  const likelyNext = (other: string): boolean => lexicon.follows(previous, other);
  const options = [candidate([word], known ? 0 : 4, 1)];

  for (const other of sameNumbers(key)) options.push(candidate([plain(other)], 0.1, other > '9' ? 0.97 : 1));
  if (open && at === words.length - 1) {
    const all = lexicon.startingWith(foldWord(word.typed));
    const likely = all.filter(likelyNext);
    for (const ends of [likely, all].map((list) => list.slice(0, MOST_COMPLETIONS))) {
      if (ends.length > 0) options.push(candidate([{ ...word, ends }], known ? 0.5 : 0.2, known ? 0.95 : 0.97));
    }
  }
  // In short words a slip is as likely as any other word, unless the words around speak for it.
  const isLong = key.length > (words.length === 1 ? 3 : 2);
  options.push(...mend(word, words[at + 1], lexicon, (other) => isLong || likelyNext(other)));
  return options.filter(({ words }) => words.every((other) => other === word || other.ends || lexicon.has(other.key)));
}

/** The same number written in another way: with or without a zero in front, in Roman figures or not. */
export function sameNumbers(key: string): string[] {
  if (ROMAN.indexOf(key) > 0) return [String(ROMAN.indexOf(key))];
  if (!/^\d+$/.test(key)) return [];
  return [key.startsWith('0') ? key.replace(/^0+/, '') : `0${key}`, ROMAN[Number(key)] ?? key];
}

/** “T9” is September. */
const MONTH = /^t$/i;

/** Numbers apart from the letters that they were typed together with: “402UBND” as “402 UBND”. */
export const unglued = (words: readonly TypedWord[]): TypedWord[] =>
  words.flatMap((word) => {
    const parts = word.typed.match(/\d+|\D+/g) ?? [];
    return parts.length > 1 ? parts.map((part) => typedWord(MONTH.test(part) ? 'thang' : part, word.capitals)) : [word];
  });

const isNumber = (word: TypedWord | undefined): boolean => /^\d{1,4}$/.test(word?.key ?? '');

/** “14 tháng 7 năm 2023” as “14 7 2023”, which the text may have too; the other way round the words just stand apart. */
function withoutDateWords(words: readonly TypedWord[]): TypedWord[] {
  const isBetween = (key: string, at: number): boolean => words[at]?.key === key && isNumber(words[at + 1]);
  return words.filter((_, at) => !isNumber(words[at - 1]) || !(isBetween('thang', at) || isBetween('nam', at)));
}
