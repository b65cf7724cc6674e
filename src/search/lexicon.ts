/** The words of the corpus, folded, and what follows them: reads `lexicon.txt`, see `outputs/search-lexicon.ts`. */
export interface Lexicon {
  /** How many documents there are. */
  documents: number;
  /** Where the provisions of a document begin, in words; documents are counted from the newest. */
  startsOf(document: number): readonly number[];
  has(word: string): boolean;
  /** Whether the second word stands right after the first one somewhere. */
  follows(word: string, next: string): boolean;
  /** How rare a word is: 0 for the most frequent, towards 1 for the rarest. */
  rarity(word: string): number;
  /** Words that begin so, without the prefix itself, the most frequent first. */
  startingWith(prefix: string): string[];
  /** Words that one slip of a finger apart: a letter more, less, other, or two swapped. */
  near(word: string): string[];
}

export function readLexicon(text: string): Lexicon {
  const lines = text.split('\n');
  const documents = Number(lines.shift());
  const starts = lines.splice(0, documents);
  const words = lines.map((line) => line.slice(0, line.indexOf(' ')));
  const numbers = new Map(words.map((word, number) => [word, number]));
  const followersOf = once((word: string) => {
    const number = numbers.get(word);
    return new Set(number === undefined ? [] : readNumbers(lines[number]?.slice(word.length + 1) ?? ''));
  });

  return {
    documents,
    startsOf: (document) => readNumbers(starts[document] ?? ''),
    has: (word) => numbers.has(word),
    follows: (word, next) => followersOf(word).has(numbers.get(next) ?? -1),
    rarity: (word) => (numbers.get(word) ?? words.length) / words.length,
    startingWith: (prefix) => words.filter((word) => word.startsWith(prefix) && word !== prefix),
    near: once((word) => words.filter((other) => isNear(word, other))),
  };
}

/** The same function, asked once for each word. */
function once<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (!known.has(word)) known.set(word, work(word));
    return known.get(word) as T;
  };
}

/** Distances in letters: capitals lead, a small letter ends each. */
function readNumbers(code: string): number[] {
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

function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (a[start] === b[start] && start < a.length) start += 1;
  let end = 0;
  while (a.at(-1 - end) === b.at(-1 - end) && end < Math.min(a.length, b.length) - start) end += 1;
  const [restOfA, restOfB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restOfA.length < 2 && restOfB.length < 2) return true;
  return restOfA.length === 2 && restOfB.length === 2 && restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0];
}
