import type { Corpus } from '../../corpus/corpus.ts';
import type { History } from '../../history/history.ts';
import type { Addresses } from '../site/addresses.ts';
import { newsEntry } from './news-entry.ts';
import { isTold, newsOf } from './news.ts';

/** What a browser needs to tell what is new since it looked last: small, for it is loaded beside a page. */
export interface NewsFile {
  entries: { id: string; day: string; what: string; name: string; href: string; units: string[] }[];
}

/** Who looks after so many changes will look at the page of news. */
const KEPT = 60;

/** The latest changes that readers are told of. */
export function newsFile(corpus: Corpus, history: History, addresses: Addresses): NewsFile {
  const told = newsOf(corpus, history).filter(isTold).slice(0, KEPT);
  return {
    entries: told.map((item) => {
      const { id, date, kind, name, href, changesHref, units } = newsEntry(corpus, item, addresses);
      return { id, day: date.text, what: kind, name, href: changesHref ?? href, units };
    }),
  };
}
