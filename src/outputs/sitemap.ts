import type { Corpus } from '../corpus/corpus.ts';
import { latestChange } from '../corpus/latest-change.ts';
import { escapeMarkup } from './escape-markup.ts';
import { handbookPages, type HandbookEntry } from './handbook.ts';
import { listAddress, listPlaces } from './register/document-list.ts';
import { absoluteAddress, type Addresses } from './site/addresses.ts';

/** A page of the site; documents also say when they were last changed. */
interface MappedPage {
  address: string;
  changed?: string;
}

/**
 * Every page that a search engine may list (sitemaps.org): all that do not ask to be left out. None of a site that is not
 * the office's own publication.
 */
export function sitemap(
  corpus: Corpus,
  handbook: readonly HandbookEntry[],
  siteUrl: string,
  addresses: Addresses,
): string {
  const pages = corpus.site.edition ? [] : mappedPages(corpus, handbook, addresses);
  const entry = ({ address, changed }: MappedPage) => {
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

function mappedPages(corpus: Corpus, handbook: readonly HandbookEntry[], addresses: Addresses): MappedPage[] {
  const { home, news, units, topics, handbook: contents, about, licences, checking } = addresses;
  const plain = [
    home,
    news,
    addresses.anyDay(),
    ...listPlaces(corpus).map((place) => listAddress(place, addresses)),
    units,
    ...corpus.units.map(({ id }) => addresses.unit(id)),
    topics,
    ...corpus.topics.map(({ id }) => addresses.topic(id)),
    contents,
    ...handbookPages(handbook, addresses).map(({ href }) => href),
    about,
    licences,
    checking,
  ];
  const documents = corpus.documents.map((document) => ({
    address: addresses.document(document.slug),
    changed: latestChange(document).date,
  }));
  return [...plain.map((address) => ({ address })), ...documents];
}
