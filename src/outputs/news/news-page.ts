import type { Corpus } from '../../corpus/corpus.ts';
import type { History } from '../../history/history.ts';
import { strings } from '../../strings.ts';
import type { NamedLink } from '../naming/document-entry.ts';
import { topicLinks, unitLinks } from '../naming/named-links.ts';
import type { Addresses } from '../site/addresses.ts';
import { newsEntry, type NewsEntry } from './news-entry.ts';
import { newsOf } from './news.ts';

/** The page of what is new. */
export interface NewsPage {
  days: { date: NewsEntry['date']; entries: NewsEntry[] }[];
  /** Only units and topics that something on the page concerns. */
  units: { id: string; name: string }[];
  topics: { id: string; name: string }[];
  /** Of units and topics, for who reads without scripts or wants to be told. */
  feeds: { heading: string; links: NamedLink[] }[];
  /** Where any day and month can be seen, and whether there is more there than here. */
  anyDayHref: string;
  /** The notices to units. */
  digestsHref: string;
  hasOlder: boolean;
}

/** So many entries stand on one page; what is older is told month by month. */
const SHOWN = 200;
const words = strings.news;

/** The latest entries of all logs, day by day. */
export function newsPage(corpus: Corpus, history: History, addresses: Addresses): NewsPage {
  const news = newsOf(corpus, history);
  const entries = news.slice(0, SHOWN).map((item) => newsEntry(corpus, item, addresses));
  const [units, topics] = [
    corpus.units.filter(({ id }) => entries.some((entry) => entry.units.includes(id))),
    corpus.topics.filter(({ id }) => entries.some((entry) => entry.topics.includes(id))),
  ];
  const feedOf = (link: NamedLink): NamedLink => ({ ...link, href: `${link.href}feed.xml` });
  const idsOf = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);
  return {
    days: [...Map.groupBy(entries, ({ date }) => date.iso).values()].map((some) => ({
      date: some[0]!.date,
      entries: some,
    })),
    units: units.map(({ id, name }) => ({ id, name })),
    topics: topics.map(({ id, name }) => ({ id, name })),
    feeds: [
      { heading: words.feedsOfUnits, links: unitLinks(corpus, idsOf(units), addresses).map(feedOf) },
      { heading: words.feedsOfTopics, links: topicLinks(corpus, idsOf(topics), addresses).map(feedOf) },
    ].filter(({ links }) => links.length > 0),
    anyDayHref: addresses.anyDay(),
    digestsHref: addresses.digests(),
    hasOlder: news.length > SHOWN,
  };
}
