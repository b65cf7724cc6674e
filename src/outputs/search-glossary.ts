import type { Corpus } from '../corpus/corpus.ts';

/** `[short, full forms, whether the meaning depends on context]`: short to travel, as search loads it. */
export type GlossaryEntry = [short: string, expansions: string[], ambiguous?: 1];

/** `glossary.json`: the abbreviations of one word, for search both ways. */
export function searchGlossary(corpus: Corpus): GlossaryEntry[] {
  return corpus.abbreviations
    .filter(({ short }) => /^[\p{L}\p{N}]+$/u.test(short))
    .map(({ short, expansions, ambiguous }) => (ambiguous === 'true' ? [short, expansions, 1] : [short, expansions]));
}
