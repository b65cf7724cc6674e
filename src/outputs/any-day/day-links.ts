import type { Corpus } from '../../corpus/corpus.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import type { History } from '../../history/history.ts';
import { strings } from '../../strings.ts';
import type { NamedLink } from '../naming/document-entry.ts';
import type { Addresses } from '../site/addresses.ts';
import { dayYears, dutiesOfUnits } from './day-lists.ts';
import { isWithin } from './on-day.ts';

/** The way to the documents of a year, or to the duties of a unit, with their days. */
export interface DayLink extends NamedLink {
  slug: string;
  /** How many of them stood on the day that was asked for, or on any. */
  count: number;
  /** The first day on which one did. */
  since: IsoDate;
}

type Days = { from: IsoDate; to: string };

/** The ways to the documents of each year. */
export const yearLinks = (corpus: Corpus, history: History, addresses: Addresses, day?: IsoDate): DayLink[] =>
  dayYears(corpus, history).flatMap(({ slug, label, documents }) => {
    const days = documents.map(({ spans }) => spans.map(([from, to]) => ({ from, to })));
    return linkTo({ slug, name: strings.anyDay.year(label), href: addresses.dayDocuments(slug) }, days, day);
  });

/** The ways to the duties of each unit. */
export const unitDayLinks = (corpus: Corpus, history: History, addresses: Addresses, day?: IsoDate): DayLink[] =>
  [...dutiesOfUnits(corpus, history)].flatMap(([id, duties]) => {
    const link = { slug: id, name: corpus.unitById.get(id)!.name, href: addresses.dayDuties(id) };
    return linkTo(
      link,
      duties.map((duty) => [duty]),
      day,
    );
  });

function linkTo(link: Omit<DayLink, 'count' | 'since'>, all: Days[][], day: IsoDate | undefined): DayLink[] {
  const standing = (days: Days[]): boolean => day === undefined || days.some(({ from, to }) => isWithin(day, from, to));
  const those = all.filter(standing);
  if (those.length === 0) return [];
  const since = those.flat().reduce((first, { from }) => (from < first ? from : first), '9999-12-31');
  return [{ ...link, count: those.length, since }];
}
