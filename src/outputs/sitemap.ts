import type { Corpus } from '../corpus/corpus.ts';
import { latestChange } from '../corpus/latest-change.ts';
import { escapeMarkup } from './escape-markup.ts';
import { absoluteAddress, type Addresses } from './site/addresses.ts';

/**
 * The pages a search engine should know (sitemaps.org): documents with the day of their latest change, and the lists;
 * none of a site that is not the office's own publication.
 */
export function sitemap(corpus: Corpus, siteUrl: string, addresses: Addresses): string {
  const { home, documents, units, topics, handbook, about } = addresses;
  const everything: { address: string; changed?: string }[] = [
    ...[home, documents, units, topics, handbook, about].map((address) => ({ address })),
    ...corpus.documents.map((document) => ({
      address: addresses.document(document.slug),
      changed: latestChange(document).date,
    })),
    ...corpus.units.map(({ id }) => ({ address: addresses.unit(id) })),
    ...corpus.topics.map(({ id }) => ({ address: addresses.topic(id) })),
  ];
  const pages = corpus.site.edition ? [] : everything;
  const entry = ({ address, changed }: (typeof pages)[number]) => {
    const location = escapeMarkup(absoluteAddress(siteUrl, address));
    return `<url><loc>${location}</loc>${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}</url>`;
  };
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map(entry),
    '</urlset>',
    '',
  ].join('\n');
}
