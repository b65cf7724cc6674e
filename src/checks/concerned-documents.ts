import type { Content, Sourced } from '../corpus/content.ts';
import { oncePer } from '../domain/once-per.ts';
import { findDates } from '../vietnamese/dates/dates.ts';
import { writtenLinks, writtenReferences } from '../domain/citation/written-references.ts';
import { isPublic } from '../domain/document/circulation.ts';
import { codeKeyOf } from '../domain/document/document-code.ts';
import type { DirectiveDocument } from '../domain/document/document.schema.ts';

type Document = Sourced<DirectiveDocument>;

/**
 * The other documents that a verdict on one document can depend on: those it names, by file, link or day, and what these
 * name in turn; those that name it; those with its number; and those that it may not speak of. Rules go through all
 * documents, and of ten thousand a handful matters.
 */
export function concernedDocuments(document: DirectiveDocument | undefined, { documents }: Content): Document[] {
  const index = indexOf(documents);
  const concerned = new Set(index.broken);
  if (document) {
    const add = (found: readonly Document[] | undefined): void => found?.forEach((one) => concerned.add(one));
    const named = new Set(namedIn(document));
    // A map or set goes on with what is added while it is walked.
    for (const slug of named) {
      for (const one of index.bySlug.get(slug) ?? []) {
        concerned.add(one);
        for (const { document: next } of one.value.relations) if (next !== undefined) named.add(next);
      }
    }
    add(index.naming.get(document.slug));
    add(index.byCode.get(codeKeyOf(document)));
    for (const day of daysIn(document)) add(index.byDay.get(day));
    if (isPublic(document)) add(index.internal);
  }
  return documents.filter((one) => concerned.has(one));
}

/** What is looked up of all documents of a content, worked out once. */
const indexOf = oncePer((documents: readonly Document[]) => ({
  bySlug: Map.groupBy(documents, ({ value }) => value.slug),
  byCode: Map.groupBy(documents, ({ value }) => codeKeyOf(value)),
  byDay: Map.groupBy(documents, ({ value }) => value.issuedDate ?? ''),
  naming: naming(documents),
  internal: documents.filter(({ value }) => !isPublic(value)),
  // What is not understood says what cannot be concluded.
  broken: documents.filter(({ broken }) => broken.some((path) => path !== 'body')),
}));

/** The documents that relate to each one. */
function naming(documents: readonly Document[]): ReadonlyMap<string, Document[]> {
  const pairs = documents.flatMap((by) =>
    by.value.relations.flatMap(({ document }) => (document === undefined ? [] : [{ document, by }])),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ document }) => document)].map(([slug, found]) => [slug, found.map(({ by }) => by)]),
  );
}

/** File names of documents that a document names in relations, references and links. */
export function namedIn({ relations, body }: DirectiveDocument): string[] {
  const links = writtenLinks(body).flatMap(({ href }) => /van-ban\/([^/#?]+)/.exec(href)?.[1] ?? []);
  const references = writtenReferences(body).flatMap(({ document }) => document ?? []);
  return [...relations.flatMap(({ document }) => document ?? []), ...references, ...links];
}

const daysIn = ({ relations }: DirectiveDocument): string[] =>
  relations.flatMap(({ citation = '' }) =>
    findDates(citation).flatMap(({ precision, from }) => (precision === 'day' ? [from] : [])),
  );
