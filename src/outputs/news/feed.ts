import type { Corpus } from '../../corpus/corpus.ts';
import type { Topic } from '../../domain/topic.schema.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import type { History } from '../../history/history.ts';
import { strings } from '../../strings.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { unitIds } from '../history/former-names.ts';
import { fullName, pageTitle } from '../naming/document-name.ts';
import { absoluteAddress, type Addresses } from '../site/addresses.ts';
import { siteName } from '../site/edition.ts';
import { newsEntry } from './news-entry.ts';
import { isTold, newsOf, type NewsItem } from './news.ts';
import { permanentId } from './permanent-id.ts';

/** How many changes a feed holds: the latest that readers are told of. */
const FEED_SIZE = 30;

/** What one feed is about. */
interface FeedSubject {
  /** Never changes: the id of the feed is made from it. */
  key: string;
  title: string;
  subtitle: string;
  /** The page whose news it has, and the feed itself. */
  page: string;
  self: string;
  holds: (item: NewsItem) => boolean;
}

/** The Atom feed (RFC 4287) of all that was published or changed. */
export function documentFeed(corpus: Corpus, history: History, addresses: Addresses): string {
  const { site } = corpus;
  return feed(corpus, history, addresses, {
    key: 'van-ban',
    title: siteName(site),
    subtitle: site.description,
    page: addresses.documents,
    self: addresses.file('van-ban/feed.xml'),
    holds: () => true,
  });
}

/** The feed of a unit: nothing but what concerns its duties. */
export function unitFeed(corpus: Corpus, history: History, unit: Unit, addresses: Addresses): string {
  const { id, name } = unit;
  return feed(corpus, history, addresses, {
    key: `don-vi/${unitIds(history, unit).at(-1)}`,
    title: `${name} – ${siteName(corpus.site)}`,
    subtitle: strings.news.unitFeed(name),
    page: addresses.unit(id),
    self: `${addresses.unit(id)}feed.xml`,
    holds: ({ units }) => units.has(id),
  });
}

/** The feed of a topic. */
export function topicFeed(corpus: Corpus, history: History, { id, name }: Topic, addresses: Addresses): string {
  return feed(corpus, history, addresses, {
    key: `linh-vuc/${id}`,
    title: `${name} – ${siteName(corpus.site)}`,
    subtitle: strings.news.topicFeed(name),
    page: addresses.topic(id),
    self: `${addresses.topic(id)}feed.xml`,
    holds: ({ topics }) => topics.has(id),
  });
}

/** Content dates are days of Việt Nam. */
const dayStart = (date: string): string => `${date}T00:00:00+07:00`;

const element = (name: string, text: string): string => `<${name}>${escapeMarkup(text)}</${name}>`;

const link = (rel: string, href: string, type: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeMarkup(href)}"/>`;

/** Latest first; the same text for the same content. */
function feed(corpus: Corpus, history: History, addresses: Addresses, subject: FeedSubject): string {
  const { site } = corpus;
  const absolute = (address: string): string => absoluteAddress(site.url, address);
  const items = newsOf(corpus, history)
    .filter((item) => isTold(item) && subject.holds(item))
    .slice(0, FEED_SIZE);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    element('id', permanentId(site.edition ?? '', subject.key)),
    element('title', subject.title),
    element('subtitle', subject.subtitle),
    `<author>${element('name', site.publisher)}</author>`,
    link('alternate', absolute(subject.page), 'text/html'),
    link('self', absolute(subject.self), 'application/atom+xml'),
    element('updated', dayStart(items[0]?.change.date ?? '1945-09-02')),
    ...items.map((item) => entry(corpus, item, addresses)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(corpus: Corpus, item: NewsItem, addresses: Addresses): string {
  const { id, document, change } = item;
  const { kind, note, href, changesHref } = newsEntry(corpus, item, addresses);
  const day = dayStart(change.date);
  return [
    '<entry>',
    element('id', permanentId(corpus.site.edition ?? '', id)),
    element('title', change.kind === 'published' ? pageTitle(document) : `${kind}: ${pageTitle(document)}`),
    link('alternate', absoluteAddress(corpus.site.url, changesHref ?? href), 'text/html'),
    element('published', day),
    element('updated', day),
    element('summary', `${fullName(document)}. ${[kind, note].filter(Boolean).join(': ')}`),
    '</entry>',
  ].join('');
}
