import type { Corpus } from '../../corpus/corpus.ts';
import { latestChange } from '../../corpus/latest-change.ts';
import { relationsOf } from '../../corpus/queries/document-relations.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { absoluteAddress, type Addresses } from '../site/addresses.ts';
import { documentCode, documentTitle, fullName } from '../naming/document-name.ts';

/**
 * The document for machines, as schema.org words: a DigitalDocument (a công văn or a notice is no legislation), its
 * issuer, what it cites and its tasks. Nothing stands here that the page does not show.
 */
export function documentJsonLd(corpus: Corpus, document: DirectiveDocument, addresses: Addresses): string {
  const address = (path: string) => absoluteAddress(corpus.site.url, path);
  const citation = relationsOf(corpus, document.slug)
    .filter(({ direction }) => direction === 'forward')
    .flatMap(({ document: other, relation }) => {
      if (other) return [{ '@id': address(addresses.document(other.slug)), name: fullName(other) }];
      // Of a document that was taken back nothing is cited.
      return relation.citation === undefined ? [] : [{ name: relation.citation }];
    });
  return inScript({
    '@context': 'https://schema.org',
    '@type': 'DigitalDocument',
    '@id': address(addresses.document(document.slug)),
    identifier: documentCode(document),
    name: documentTitle(document).text,
    genre: document.typeName,
    inLanguage: 'vi',
    dateCreated: document.issuedDate,
    dateModified: latestChange(document).date,
    creator: { '@type': 'GovernmentOrganization', name: document.organName },
    citation: distinct(citation),
    hasPart: document.tasks.map(({ id, title }) => ({
      '@type': 'CreativeWork',
      '@id': address(addresses.task(document.slug, id)),
      name: title,
    })),
  });
}

const distinct = <T>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

/** JSON that is safe inside a script element: no text in it can end the element. Empty lists are left out. */
function inScript(data: Record<string, unknown>): string {
  const entries = Object.entries(data).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return JSON.stringify(Object.fromEntries(entries)).replace(/</g, '\\u003c');
}
