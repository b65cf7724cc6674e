import { escapeMarkup } from './escape-markup.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { latestChange } from '../corpus/latest-change.ts';
import type { Change } from '../domain/document/change.schema.ts';
import { CHANGE_KIND_LABELS } from '../domain/document/change.schema.ts';
import type { DirectiveDocument } from '../domain/document/document.schema.ts';
import { absoluteAddress, type Addresses } from './site/addresses.ts';
import { siteName } from './site/edition.ts';
import { changeNote } from './naming/change-note.ts';
import { fullName, pageTitle } from './naming/document-name.ts';

/** How many documents a feed holds: the latest to be published or changed. */
const FEED_SIZE = 30;

/** Content dates are days of Việt Nam. */
const dayStart = (date: string): string => `${date}T00:00:00+07:00`;

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}

const link = (rel: string, href: string): string => `<link rel="${rel}" href="${escapeMarkup(href)}"/>`;

/** The Atom feed (RFC 4287) of what was published or changed, latest first; the same text for the same content. */
export function documentFeed(corpus: Corpus, siteUrl: string, addresses: Addresses): string {
  const { site } = corpus;
  const absolute = (address: string) => absoluteAddress(siteUrl, address);
  const latest = corpus.documents
    .map((document) => ({ document, change: latestChange(document) }))
    .toSorted((a, b) => (a.change.date < b.change.date ? 1 : a.change.date > b.change.date ? -1 : 0))
    .slice(0, FEED_SIZE);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    element('id', absolute(addresses.documents)),
    element('title', siteName(site)),
    element('subtitle', site.description),
    `<author>${element('name', site.publisher)}</author>`,
    link('alternate', absolute(addresses.documents)),
    link('self', absolute(addresses.file('van-ban/feed.xml'))),
    element('updated', dayStart(latest[0]?.change.date ?? '1945-09-02')),
    ...latest.map(({ document, change }) => entry(document, change, absolute(addresses.document(document.slug)))),
    '</feed>',
    '',
  ].join('\n');
}

function entry(document: DirectiveDocument, change: Change, href: string): string {
  const published = document.changes[0]?.date ?? change.date;
  return [
    '<entry>',
    element('id', href),
    element('title', pageTitle(document)),
    link('alternate', href),
    element('published', dayStart(published)),
    element('updated', dayStart(change.date)),
    element(
      'summary',
      `${fullName(document)}. ${[CHANGE_KIND_LABELS[change.kind], changeNote(change)].filter(Boolean).join(': ')}`,
    ),
    '</entry>',
  ].join('');
}
