/** The words of the corpus, folded, and what follows them: see `outputs/search/search-lexicon.ts`. */
export interface Lexicon {
  /** How many records there are: all that has a name, and all documents. */
  documents: number;
  /** Where the provisions of a record begin, in words, by its place among all; see `searchRecords`. */
  startsOf(document: number): readonly number[];
  has(word: string): boolean;
  /** Whether the second word stands right after the first one somewhere. */
  follows(word: string, next: string): boolean;
  /** Words that begin so, without the prefix itself, the most frequent first. */
  startingWith(prefix: string): string[];
  /** All words, the most frequent first. */
  words: readonly string[];
}

export function readLexicon(text: string): Lexicon {
  const lines = text.split('\n');
  const documents = Number(lines.shift());
  const starts = lines.splice(0, documents);
  const words = lines.map((line) => line.slice(0, line.indexOf(' ')));
  const numbers = new Map(words.map((word, number) => [word, number]));
  const known = new Map<string, Set<number>>();
  const followersOf = (word: string): Set<number> => {
    const found = known.get(word) ?? new Set(readNumbers(lines[numbers.get(word)!]?.slice(word.length + 1)));
    known.set(word, found);
    return found;
  };

  return {
    documents,
    startsOf: (document) => readNumbers(starts[document]),
    has: (word) => numbers.has(word),
    follows: (word, next) => followersOf(word).has(numbers.get(next)!),
    startingWith: (prefix) => words.filter((word) => word.startsWith(prefix) && word !== prefix),
    words,
  };
}

/** Distances in letters: capitals lead, a small letter ends each. */
export function readNumbers(code = ''): number[] {
  const numbers: number[] = [];
  let sum = 0;
  let lead = 0;
  for (let i = 0; i < code.length; i += 1) {
    const letter = code.charCodeAt(i);
    if (letter < 97) {
      lead = lead * 26 + letter - 65;
      continue;
    }
    sum += lead * 26 + letter - 97;
    lead = 0;
    numbers.push(sum);
  }
  return numbers;
}
