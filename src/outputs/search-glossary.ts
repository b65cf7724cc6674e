import type { Corpus } from '../corpus/corpus.ts';
import { foldWord } from '../vietnamese/index-form.ts';

/** `[short, full forms, whether the short form without marks is a syllable too]`: short to travel, as search loads it. */
export type GlossaryEntry = [short: string, expansions: string[], syllable?: 1];

/** The shape of a folded syllable: “tu”, “phuong”; not “ubnd”, “bhyt”. */
const SYLLABLE = /^(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|n[gh]|[cmnpt])?$/;

/** `glossary.json`: the abbreviations of one word, for search both ways. */
export function searchGlossary(corpus: Corpus): GlossaryEntry[] {
  return corpus.abbreviations
    .filter(({ short }) => /^[\p{L}\p{N}]+$/u.test(short))
    .map(({ short, expansions }) => (SYLLABLE.test(foldWord(short)) ? [short, expansions, 1] : [short, expansions]));
}
