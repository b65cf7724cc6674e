import type { Corpus } from '../../corpus/corpus.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import type { History } from '../../history/history.ts';
import type { ComingRelease } from '../../releases/coming-release.schema.ts';
import { strings } from '../../strings.ts';
import { formatShortDate } from '../../vietnamese/dates/dates.ts';
import { dayInVietnam } from '../../vietnamese/dates/day-in-vietnam.ts';
import type { Addresses } from '../site/addresses.ts';
import { digests, type Digest } from './digest.ts';
import { isTold, newsOf, type NewsItem } from './news.ts';

/** What notices to units are made of: all that a release brought, or all of one day. */
export interface Occasion {
  /** “ngày 05/3/2026 (lần đăng số 12)” */
  name: string;
  /** The page of its notices, which stays. */
  address: string;
  news: readonly NewsItem[];
  /** Whether its notices are still made: what is older has been sent long ago. */
  isRecent: boolean;
}

/** A page with the notices of one occasion. */
export interface NoticesPage {
  name: string;
  pageTitle: string;
  /** What stands above the notices, or in their place. */
  lede: string;
  notices: Digest[];
}

/** So many occasions have their notices ready. */
const RECENT = 30;
const words = strings.digest;

/**
 * The releases that are known to have brought something to readers, the latest first: that which is being built, and those
 * before it. None in a build that is no release.
 */
export function releaseOccasions(
  corpus: Corpus,
  history: History,
  coming: ComingRelease | undefined,
  addresses: Addresses,
): (Occasion & { number: number })[] {
  if (!coming) return [];
  const news = newsOf(corpus, history);
  const made = [...coming.log, { event: 'release', number: coming.number, at: coming.made, brought: history.brought }];
  return made
    .flatMap(({ event, number, at, brought }) =>
      event === 'release' && brought?.length ? [{ number, at, brought }] : [],
    )
    .reverse()
    .map(({ number, at, brought }, place) => {
      const ids = new Set(brought);
      return {
        number,
        name: words.ofRelease(number, formatShortDate(dayInVietnam(new Date(at)))),
        address: addresses.releaseNotices(number),
        news: news.filter(({ id }) => ids.has(id)),
        isRecent: place < RECENT,
      };
    });
}

/** The days on which readers were told of something, the latest first. */
export function dayOccasions(corpus: Corpus, history: History, addresses: Addresses): (Occasion & { day: IsoDate })[] {
  const days = Map.groupBy(newsOf(corpus, history).filter(isTold), ({ change }) => change.date);
  return [...days].map(([day, news], place) => ({
    day,
    name: words.ofDay(formatShortDate(day)),
    address: addresses.digests(day),
    news,
    isRecent: place < RECENT,
  }));
}

/** The page of one of them. */
export function noticesPage(corpus: Corpus, { name, news, isRecent }: Occasion, addresses: Addresses): NoticesPage {
  const notices = isRecent ? digests(corpus, news, words.subject(name), addresses) : [];
  return {
    name,
    pageTitle: words.pageTitle(name),
    lede: isRecent ? (notices.length === 0 ? words.none : words.pageLede) : words.older(RECENT),
    notices,
  };
}
