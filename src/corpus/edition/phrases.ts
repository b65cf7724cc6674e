import { fold } from '../../vietnamese/fold.ts';

/** The words of a text, as they are compared. */
export type Words = (text: string) => string[];

/** As they are typed, and without marks and capitals. */
export const typedWords: Words = (text) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
export const foldedWords: Words = (text) => typedWords(fold(text));

/**
 * Finds phrases in texts: runs of whole words, whatever stands between them. A text costs what it is long, however many
 * phrases there are; those that begin alike are told apart by their first `lead` words.
 */
export function phraseFinder(
  phrases: Iterable<string>,
  wordsOf: Words,
  lead: number,
): (text: string) => ReadonlySet<string> {
  const byLead = Map.groupBy(
    [...phrases].map((phrase) => ({ phrase, words: wordsOf(phrase) })).filter(({ words }) => words.length >= lead),
    ({ words }) => words.slice(0, lead).join(' '),
  );
  return (text) => {
    const words = wordsOf(text);
    const found = new Set<string>();
    for (const start of words.keys()) {
      for (const candidate of byLead.get(words.slice(start, start + lead).join(' ')) ?? []) {
        if (candidate.words.every((word, index) => words[start + index] === word)) found.add(candidate.phrase);
      }
    }
    return found;
  };
}
