import type { Corpus } from '../../corpus/corpus.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import type { History } from '../../history/history.ts';
import { strings } from '../../strings.ts';
import type { NamedLink } from '../naming/document-entry.ts';
import type { Addresses } from '../site/addresses.ts';
import { dayFiles } from './day-files.ts';
import { dayYears, dutiesOfUnits } from './day-lists.ts';
import { isWithin, nameOn, type DayUnit } from './on-day.ts';

/** The way to the documents of a year, or to the duties of a unit, with their days. */
export interface DayLink extends NamedLink {
  slug: string;
  /** How many of them stood on the day that was asked for, or on any. */
  count: number;
  /** The first day on which one did. */
  since: IsoDate;
  /** What a unit was called before, and until when; without it where a day was asked for, on which it has one name. */
  before?: DayUnit['before'];
}

type Days = { from: IsoDate; to: string };

/** The ways to the documents of each year. */
export const yearLinks = (corpus: Corpus, history: History, addresses: Addresses, day?: IsoDate): DayLink[] =>
  dayYears(corpus, history).flatMap(({ slug, label, documents }) => {
    const days = documents.map(({ spans }) => spans.map(([from, to]) => ({ from, to })));
    return linkTo({ slug, name: strings.anyDay.year(label), href: addresses.dayDocuments(slug) }, days, day);
  });

/** The ways to the duties of each unit. */
export function unitDayLinks(corpus: Corpus, history: History, addresses: Addresses, day?: IsoDate): DayLink[] {
  const lists = dutiesOfUnits(corpus, history);
  return dayFiles(corpus, history).duties.units.flatMap((unit) => {
    const { id, name, before } = unit;
    const naming = day === undefined ? { name, ...(before && { before }) } : { name: nameOn(unit, day) };
    const days = (lists.get(id) ?? []).map((duty) => [duty]);
    return linkTo({ slug: id, ...naming, href: addresses.dayDuties(id) }, days, day);
  });
}

function linkTo(link: Omit<DayLink, 'count' | 'since'>, all: Days[][], day: IsoDate | undefined): DayLink[] {
  const standing = (days: Days[]): boolean => day === undefined || days.some(({ from, to }) => isWithin(day, from, to));
  const those = all.filter(standing);
  if (those.length === 0) return [];
  const since = those.flat().reduce((first, { from }) => (from < first ? from : first), '9999-12-31');
  return [{ ...link, count: those.length, since }];
}
