import type { Corpus } from '../../corpus/corpus.ts';
import { kindsOf } from '../../domain/document/document-kind.ts';
import { SMALL_WORDS } from '../../vietnamese/small-words.ts';
import { foldWord } from '../../vietnamese/index-form.ts';

/** `[short, full forms, whether the short form without marks is a syllable too]`: short to travel, as search loads it. */
export type GlossaryEntry = [short: string, expansions: string[], syllable?: 1];

/** The glossary: what search knows of abbreviations, and of what documents are called. */
export interface SearchGlossary {
  abbreviations: GlossaryEntry[];
  /** Kinds of documents; the short form is empty where there is none, or where the list of abbreviations has it. */
  kinds: GlossaryEntry[];
  /** Words that decide nothing, with their marks and without. */
  small: string[];
}

/** Words of two letters and more: “UBND”, “KT-XH”; not “đ” or “T/M”, whose letters are in every text. */
const SEARCHED = /^(?:[\p{L}\p{N}]{2,}|[\p{L}\p{N}]{2,}(?:[-&][\p{L}\p{N}]{2,})+)$/u;

/** The shape of a folded syllable: “tu”, “phuong”; not “ubnd”, “bhyt”. */
const SYLLABLE = /^(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|n[gh]|[cmnpt])?$/;

/** The abbreviations, for search both ways, and the kinds of both systems and of the corpus. */
export function searchGlossary(corpus: Corpus): SearchGlossary {
  const abbreviations = corpus.abbreviations.filter(({ short }) => SEARCHED.test(short));
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

const entry = (short: string, expansions: string[]): GlossaryEntry =>
  SYLLABLE.test(foldWord(short)) ? [short, expansions, 1] : [short, expansions];
