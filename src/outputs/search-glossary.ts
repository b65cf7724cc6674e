import type { Corpus } from '../corpus/corpus.ts';
import { kindsOf } from '../domain/document-kind.ts';
import { SMALL_WORDS } from '../vietnamese/small-words.ts';
import { foldWord, wordsOf } from '../vietnamese/index-form.ts';

/** `[short, full forms as words between spaces, whether the short form without marks is a syllable too]`: short to travel, as search loads it. */
export type GlossaryEntry = [short: string, expansions: string[], syllable?: 1];

/** `glossary.json`: what search knows of abbreviations, and of what documents are called. */
export interface SearchGlossary {
  abbreviations: GlossaryEntry[];
  /** Kinds of documents; the short form is empty where there is none, or where the list of abbreviations has it. */
  kinds: GlossaryEntry[];
  /** Words that decide nothing, with their marks and without. */
  small: string[];
}

/** The shape of a folded syllable: “tu”, “phuong”; not “ubnd”, “bhyt”. */
const SYLLABLE = /^(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|n[gh]|[cmnpt])?$/;

/** The abbreviations of one word, for search both ways, and the kinds of both systems and of the corpus. */
export function searchGlossary(corpus: Corpus): SearchGlossary {
  const abbreviations = corpus.abbreviations.filter(({ short }) => /^[\p{L}\p{N}]+$/u.test(short));
  const known = new Set(abbreviations.map(({ short }) => short));
  const kinds = new Map<string, string | null>([
    ['Văn bản', null],
    ...corpus.documents.map(({ typeName }) => [typeName, null] as const),
    ...(['party', 'state'] as const).flatMap(kindsOf).map(({ name, abbreviation }) => [name, abbreviation] as const),
    ['Công văn', 'CV'],
  ]);
  return {
    abbreviations: abbreviations.map(({ short, expansions }) => entry(short, expansions)),
    small: [...new Set(SMALL_WORDS.flatMap((word) => [word, foldWord(word)]))],
    kinds: [...kinds].map(([name, short]) => entry(short && !known.has(short) ? short : '', [name])),
  };
}

function entry(short: string, expansions: string[]): GlossaryEntry {
  const words = expansions.map((text) =>
    wordsOf(text)
      .map((word) => word.text)
      .join(' '),
  );
  return SYLLABLE.test(foldWord(short)) ? [short, words, 1] : [short, words];
}
