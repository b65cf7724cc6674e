import { LoadError } from './loading.ts';
import type { SearchStrings } from '../search-strings.ts';

/** The words that a form brings along for its script; see `search-strings.ts`. */
export const wordsIn = <T>(form: HTMLFormElement): T => JSON.parse(form.dataset.words!) as T;

/** Whether there is anything in a query to look for. */
export const hasWords = (query: string): boolean => /[\p{L}\p{N}]/u.test(query);

/** A sentence with what belongs in its place `{}`. */
export const fill = (sentence: string, value: string | number): string => sentence.replace('{}', () => String(value));

/** What was found, in one line: nothing is said to be missing but the number that no document has. */
export function summary(words: SearchStrings, matches: number, near: number, missing: string | undefined): string {
  const found = matches ? words.count : near ? words.countNear : words.none;
  return (missing ? fill(words.missing, missing) + ' ' : '') + fill(found, matches || near);
}

/** What to say of an error: that a part did not load, or else that the program is at fault, which the console hears of. */
export function complaint(words: SearchStrings, error: unknown): string {
  if (error instanceof LoadError) return words.failed;
  console.error(error);
  return words.broken;
}
