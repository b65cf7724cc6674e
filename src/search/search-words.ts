/** The words that a form brings along for its script; see `search-strings.ts`. */
export const wordsIn = <T>(form: HTMLFormElement): T => JSON.parse(form.dataset.words ?? '') as T;

/** A sentence with what belongs in its place `{}`. */
export const fill = (sentence: string, value: string | number): string => sentence.replace('{}', () => String(value));
