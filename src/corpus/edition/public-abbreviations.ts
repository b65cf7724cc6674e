import type { Abbreviation } from '../../domain/abbreviation.schema.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { NamedDocuments } from './named-documents.ts';
import { foldedWords, phraseFinder, typedWords } from './phrases.ts';
import { keeper } from './public-document.ts';

/**
 * The abbreviations, but for those that only internal documents use, short or written out: what is abbreviated tells
 * what is spoken of. One that nobody uses stays; it tells nothing.
 */
export function publicAbbreviations(
  abbreviations: readonly Abbreviation[],
  open: readonly DirectiveDocument[],
  internal: readonly DirectiveDocument[],
  named: NamedDocuments,
): Abbreviation[] {
  const kept = keeper(named);
  const [usedOutside, usedInside] = [usedIn(abbreviations, open), usedIn(abbreviations, internal)];
  return abbreviations
    .filter((one) => usedOutside.has(one) || !usedInside.has(one))
    .map((one) => ({ ...one, note: kept(one.note) }));
}

function usedIn(
  abbreviations: readonly Abbreviation[],
  documents: readonly DirectiveDocument[],
): ReadonlySet<Abbreviation> {
  const shortsIn = phraseFinder(
    abbreviations.map(({ short }) => short),
    typedWords,
    1,
  );
  const expansionsIn = phraseFinder(
    abbreviations.flatMap(({ expansions }) => expansions),
    foldedWords,
    1,
  );
  const found = new Set<string>();
  for (const text of documents.map((document) => JSON.stringify(document))) {
    for (const phrase of [...shortsIn(text), ...expansionsIn(text)]) found.add(phrase);
  }
  return new Set(abbreviations.filter(({ short, expansions }) => [short, ...expansions].some((one) => found.has(one))));
}
