import { compareCodes } from '../../vietnamese/code-order.ts';
import { decode, foldWord, unifySpelling } from '../../vietnamese/index-form.ts';
import type { SearchRecord } from './search-records.ts';

/** What the lexicon is made of. */
type LexiconSource = Pick<SearchRecord, 'sections' | 'order'>;

/** A number in letters: capitals lead, a small letter ends it, so numbers need nothing between them. */
function letters(number: number): string {
  let text = String.fromCharCode(97 + (number % 26));
  for (let rest = Math.floor(number / 26); rest > 0; rest = Math.floor(rest / 26)) {
    text = String.fromCharCode(65 + (rest % 26)) + text;
  }
  return text;
}

/**
 * The lexicon: what search must know before it asks. First line: the number of documents. Then a line per document,
 * the newest first: the places where its provisions begin. Then a line per folded word of the corpus, the most frequent
 * first: the word, a space, and the numbers of the lines of the words that follow it somewhere. Numbers ascend, each is
 * the distance from the one before.
 */
export function searchLexicon(records: readonly LexiconSource[]): string {
  const counts = new Map<string, number>();
  const next = new Map<string, Set<string>>();
  for (const { sections } of records) {
    for (const { form } of sections) collect(form, counts, next);
  }
  const words = [...counts].sort(([a, m], [b, n]) => n - m || compareCodes(a, b)).map(([word]) => word);
  const line = new Map(words.map((word, index) => [word, index]));
  const lines = words.map((word) => {
    const followers = [...next.get(word)!].map((follower) => line.get(follower)!).sort((a, b) => a - b);
    return `${word} ${distances(followers)}`;
  });
  const starts = newestFirst(records).map((record) => distances(startsOf(record)));
  return [String(records.length), ...starts, ...lines].join('\n');
}

/** Records in the order in which search counts them. */
export const newestFirst = <T extends Pick<SearchRecord, 'order'>>(records: readonly T[]): T[] =>
  records.toSorted((a, b) => compareCodes(a.order, b.order));

/** Ascending numbers as distances from the one before. */
export const distances = (ascending: readonly number[]): string =>
  ascending.map((number, i) => letters(number - (ascending[i - 1] ?? 0))).join('');

/** Where the provisions of a record begin, in words; a break stands before each. */
function startsOf({ sections }: LexiconSource): number[] {
  let place = 0;
  return sections.map(({ form }) => (place += form.split(' ').length + 1)).slice(0, -1);
}

function collect(form: string, counts: Map<string, number>, next: Map<string, Set<string>>): void {
  let previous: Set<string> | undefined;
  for (const word of form.split(' ')) {
    // A sign that stands alone takes a place in the index but is no word, and neither is a break.
    const key = word.includes('_') ? wordKey(word) : '';
    if (key === '') {
      previous = undefined;
      continue;
    }
    counts.set(key, (counts.get(key) ?? 0) + 1);
    previous?.add(key);
    previous = next.get(key) ?? new Set();
    next.set(key, previous);
  }
}

const keys = new Map<string, string>();

/** The folded word inside one word of a form, punctuation aside. */
function wordKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const bare = /[\p{Alphabetic}\p{N}\p{M}]+/u.exec(decode(word))?.[0] ?? '';
  const key = foldWord(unifySpelling(bare));
  keys.set(word, key);
  return key;
}
