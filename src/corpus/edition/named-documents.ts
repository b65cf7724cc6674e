import { findDocumentCitations, type DocumentCitation } from '../../domain/citation/document-citation.ts';
import { CITED_KIND } from '../../domain/citation/kind-names.ts';
import { codeKeyOf, documentCodeKey, formatDocumentCode } from '../../domain/document/document-code.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { foldedWords, phraseFinder } from './phrases.ts';

/** Some documents, as other texts may name them. */
export interface NamedDocuments {
  slugs: ReadonlySet<string>;
  /** The keys of their numbers; see `documentCodeKey`. */
  codeKeys: ReadonlySet<string>;
  /** Whether a text names one of them: by its file, its number, or what it is about. */
  isNamedIn(text: string): boolean;
}

/** So many words of a title say which document is meant; fewer are words of everybody. */
const TITLE_WORDS = 4;
const SLUG = /(?<=van-ban\/)[a-z0-9-]+|(?<![a-z0-9])[a-z0-9]+(?:-[a-z0-9]+)+/g;
/** “Thông báo 319”, “Thông báo số 319”; with a notation behind it, it is a citation. */
const BARE_NUMBER = new RegExp(
  `(?<kind>${CITED_KIND})\\s+(?:số(?:\\s*:)?\\s*)?(?<number>\\d{1,6}\\p{L}?)(?![\\p{L}\\p{N}]|\\s?[/\\p{Pd}]\\s?[\\p{L}\\p{N}])`,
  'giu',
);

const numberKey = (kind = '', number = ''): string => foldedWords(`${kind} ${number.replace(/^0+/, '')}`).join(' ');

/** Makes documents recognisable in texts. */
export function namedDocuments(documents: readonly DirectiveDocument[]): NamedDocuments {
  const slugs = new Set(documents.map(({ slug }) => slug));
  const byCode = Map.groupBy(documents, codeKeyOf);
  byCode.delete('');
  const numbers = new Set(
    documents.filter(({ codeNumber }) => codeNumber).map(({ typeName, codeNumber }) => numberKey(typeName, codeNumber)),
  );
  const titlesIn = phraseFinder(
    documents.flatMap(({ subject = '', displayTitle = '' }) => [subject, displayTitle]),
    foldedWords,
    TITLE_WORDS,
  );
  // Numbers typed as no citation is: in small letters, with other signs.
  const codesIn = phraseFinder(
    documents.flatMap((document) => formatDocumentCode(document)?.replace(/^0+/, '') ?? []),
    foldedWords,
    2,
  );
  const isMeant = ({ code, issuedDate }: DocumentCitation): boolean =>
    (byCode.get(documentCodeKey(code)) ?? []).some(
      (one) => !issuedDate || !one.issuedDate || one.issuedDate === issuedDate,
    );
  const isNumberedIn = (text: string): boolean =>
    [...text.matchAll(BARE_NUMBER)].some(({ groups }) => numbers.has(numberKey(groups?.['kind'], groups?.['number'])));
  return {
    slugs,
    codeKeys: new Set(byCode.keys()),
    isNamedIn(text) {
      if ((text.match(SLUG) ?? []).some((slug) => slugs.has(slug)) || titlesIn(text).size > 0) return true;
      const composed = text.normalize('NFC');
      const citations = findDocumentCitations(composed);
      const ends = [0, ...citations.map(({ end }) => end)];
      const rest = ends.map((end, i) => composed.slice(end, citations[i]?.start)).join(';');
      const unpadded = rest.replace(/(?<!\p{N})0+(?=\p{N})/gu, '');
      return citations.some(isMeant) || isNumberedIn(rest) || codesIn(unpadded).size > 0;
    },
  };
}
