import { hasWord, tokensOf } from './tokens.ts';

/** How often each word stands in a text. */
export type WordCounts = ReadonlyMap<string, number>;

/** The words of a text, without case and signs. */
export function wordCounts(text: string): WordCounts {
  const counts = new Map<string, number>();
  for (const token of tokensOf(text.toLocaleLowerCase('vi'))) {
    if (hasWord(token)) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return counts;
}

/** How much of two texts is the same words, from 0 to 1 (Dice); two texts without words are alike. */
export function likeness(one: WordCounts, other: WordCounts): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let both = 0;
  for (const [word, count] of small) both += Math.min(count, large.get(word) ?? 0);
  return dice(both, sizeOf(one), sizeOf(other));
}

const dice = (both: number, one: number, other: number): number => (one + other === 0 ? 1 : (2 * both) / (one + other));

function sizeOf(counts: WordCounts): number {
  let size = 0;
  for (const count of counts.values()) size += count;
  return size;
}

/** Many texts by their words: what is like another text is found without holding it against each of them. */
export class WordIndex {
  readonly #sizes: readonly number[];
  readonly #places = new Map<string, { at: number; count: number }[]>();

  constructor(texts: readonly WordCounts[]) {
    this.#sizes = texts.map(sizeOf);
    texts.forEach((counts, at) => {
      for (const [word, count] of counts) {
        const places = this.#places.get(word);
        if (places) places.push({ at, count });
        else this.#places.set(word, [{ at, count }]);
      }
    });
  }

  /** The texts that are at least so like another one, with how like they are. */
  like(text: WordCounts, least: number): { at: number; alike: number }[] {
    const both = new Uint32Array(this.#sizes.length);
    for (const [word, own] of text) {
      for (const { at, count } of this.#places.get(word) ?? []) both[at]! += Math.min(own, count);
    }
    const size = sizeOf(text);
    return this.#sizes.flatMap((other, at) => {
      const alike = dice(both[at]!, size, other);
      return alike >= least ? [{ at, alike }] : [];
    });
  }
}
