import type { Glossary } from './glossary.ts';
import type { Lexicon } from './lexicon.ts';
import { typedWord, type TypedQuery, type TypedWord } from './typed-words.ts';

/** One way to understand a query: words to be found near each other. */
export interface Reading {
  words: TypedWord[];
  /** How much this reading is to be believed: 1 for the words as typed. */
  trust: number;
  /** Whether a word was put in place of another one, so that the reader must be told. */
  corrected: boolean;
}

/** What may stand for one or two words of the query. */
interface Candidate {
  words: TypedWord[];
  takes: number;
  cost: number;
  trust: number;
  corrected?: boolean;
}

interface Path extends Reading {
  cost: number;
}

const BEAM = 24;
const MOST_READINGS = 12;
const MOST_CORRECTIONS = 3;
/** Words that never stand side by side in the corpus: one was dropped between them, or one of them is wrong. */
const STRANGERS = 1;

const plain = (key: string): TypedWord => ({ text: key, key, marked: false, capitals: false });

/**
 * The likely readings of a query, the words as typed first, then the cheapest. A reading costs what its words differ
 * from the typed ones, and more where two of its words are strangers to each other in the corpus.
 */
export async function readingsOf(query: TypedQuery, lexicon: Lexicon, glossary: Glossary): Promise<Reading[]> {
  const literal: Path = { words: query.words, trust: 1, corrected: false, cost: 0 };
  if (query.quoted) return [literal];
  await repairAll(query.words.filter(({ key }) => !lexicon.has(key)));
  const spellings = [query.words, withoutDateWords(query.words), ...glossary.expand(query.words)];
  const paths = spellings.flatMap((words) => search({ ...query, words }, lexicon)).sort((a, b) => a.cost - b.cost);
  const known = new Set<string>();
  let corrections = 0;
  return [literal, ...paths]
    .filter(({ words, corrected }) => {
      const key = words.map((word) => word.key).join(' ');
      if (known.has(key)) return false;
      known.add(key);
      return !corrected || (corrections += 1) <= MOST_CORRECTIONS;
    })
    .slice(0, MOST_READINGS);
}

/** The cheapest ways through the words of a query, by beam search. */
function search(query: TypedQuery, lexicon: Lexicon): Path[] {
  const { words } = query;
  const paths: Path[][] = words.map(() => []);
  paths.push([]);
  paths[0] = [{ words: [], trust: 1, corrected: false, cost: 0 }];
  words.forEach((_, at) => {
    const here = (paths[at] ?? []).sort((a, b) => a.cost - b.cost).slice(0, BEAM);
    const candidates = candidatesAt(query, at, lexicon);
    for (const path of here) {
      for (const candidate of candidates) paths[at + candidate.takes]?.push(extend(path, candidate, lexicon));
    }
  });
  return (paths[words.length] ?? []).sort((a, b) => a.cost - b.cost).slice(0, BEAM);
}

function extend(path: Path, candidate: Candidate, lexicon: Lexicon): Path {
  let { cost } = path;
  let previous = path.words.at(-1)?.key;
  for (const { key } of candidate.words) {
    if (previous !== undefined && !lexicon.follows(previous, key)) cost += STRANGERS;
    previous = key;
  }
  return {
    words: [...path.words, ...candidate.words],
    cost: cost + candidate.cost,
    trust: path.trust * candidate.trust,
    corrected: path.corrected || candidate.corrected === true,
  };
}

function candidatesAt({ words, open }: TypedQuery, at: number, lexicon: Lexicon): Candidate[] {
  const word = words[at] ?? plain('');
  const { key } = word;
  const known = lexicon.has(key);
  const one = (other: TypedWord, cost: number, trust: number, corrected = false): Candidate[] =>
    lexicon.has(other.key) ? [{ words: [other], takes: 1, cost, trust, corrected }] : [];
  const candidates: Candidate[] = [{ words: [word], takes: 1, cost: known ? 0 : 4, trust: 1 }];

  if (/^\d+$/.test(key)) {
    candidates.push(...one(plain(key.startsWith('0') ? key.replace(/^0+/, '') : `0${key}`), 0.1, 1));
    if (known) return candidates;
  }
  if (!known) {
    for (const repaired of repairs.get(word.text) ?? []) candidates.push(...one(typedWord(repaired), 0.2, 0.99));
  }
  if (open && at === words.length - 1) {
    const previous = words[at - 1]?.key;
    const rest = lexicon.startingWith(key);
    const likely = previous === undefined ? [] : rest.filter((other) => lexicon.follows(previous, other));
    for (const [i, other] of [...new Set([...likely, ...rest])].slice(0, 12).entries()) {
      const whole = word.marked ? { ...plain(other), begun: word.text } : plain(other);
      candidates.push(...one(whole, (known ? 0.5 : 0.2) + i * 0.02, known ? 0.95 : 0.97));
    }
  }
  if (!known) candidates.push(...splits(key, lexicon), ...joins(words, at, lexicon));
  if (key.length > 1 && !/\d/.test(key)) {
    for (const other of lexicon.near(key)) {
      const cost = (known ? 1.6 : 1.2) + lexicon.rarity(other) * 0.3 + (other[0] === key[0] ? 0 : 0.2);
      candidates.push(...one(plain(other), cost, known ? 0.8 : 0.9, true));
    }
  }
  return candidates;
}

/** What words with keys of Telex or VNI in them may mean; worked out once per word, for each key asks again. */
const repairs = new Map<string, string[]>();

async function repairAll(words: readonly TypedWord[]): Promise<void> {
  const unknown = words.filter(({ text }) => !repairs.has(text));
  if (unknown.length === 0) return;
  const { repairTyping } = await import('../vietnamese/telex.ts');
  for (const { text } of unknown) repairs.set(text, repairTyping(text));
}

/** Two words that were run together. */
function splits(key: string, lexicon: Lexicon): Candidate[] {
  return Array.from({ length: Math.max(0, key.length - 1) }, (_, i) => [key.slice(0, i + 1), key.slice(i + 1)])
    .filter((parts) => parts.every(lexicon.has))
    .map((parts) => ({ words: parts.map(plain), takes: 1, cost: 0.6, trust: 0.97 }));
}

/** One word that was broken in two. */
function joins(words: readonly TypedWord[], at: number, lexicon: Lexicon): Candidate[] {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || !second || !lexicon.has(first.key + second.key)) return [];
  return [{ words: [typedWord(first.text + second.text)], takes: 2, cost: 0.8, trust: 0.95 }];
}

const isNumber = (word: TypedWord | undefined): boolean => /^\d{1,4}$/.test(word?.key ?? '');

/** “14 tháng 7 năm 2023” as “14 7 2023”, which the text may have too; the other way round the words just stand apart. */
function withoutDateWords(words: readonly TypedWord[]): TypedWord[] {
  const isBetween = (key: string, at: number): boolean => words[at]?.key === key && isNumber(words[at + 1]);
  return words.filter((_, at) => !isNumber(words[at - 1]) || !(isBetween('thang', at) || isBetween('nam', at)));
}
