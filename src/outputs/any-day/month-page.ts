import type { Corpus } from '../../corpus/corpus.ts';
import { daysInMonth } from '../../vietnamese/dates/days-in-month.ts';
import type { History } from '../../history/history.ts';
import { strings } from '../../strings.ts';
import { shownDate, type NamedLink, type ShownDate } from '../naming/document-entry.ts';
import { gapNote } from '../history/gap-note.ts';
import { newsEntry, type NewsEntry } from '../news/news-entry.ts';
import { newsOf } from '../news/news.ts';
import type { Addresses } from '../site/addresses.ts';
import { dayFiles } from './day-files.ts';
import { unitDayLinks, yearLinks, type DayLink } from './day-links.ts';
import { linesOn } from '../list-pages.ts';
import { type DayPlace, PAGE_SIZE, pathOf, placesOf, versionHref } from './day-pages.ts';
import { documentsOn, dutiesOn, nameOn } from './on-day.ts';

/** What held at the end of a month, and what had changed in it. */
export interface MonthPage {
  title: string;
  lastDay: ShownDate;
  changes: NewsEntry[];
  /** Of the changes: what held stands on the first page. */
  page: number;
  pageHrefs: string[];
  documents: { name: string; title: string; status: string; href?: string }[] | Elsewhere;
  units: { name: string; duties: NamedLink[] }[] | Elsewhere;
  gap?: string;
}

/** More than one page can hold: the ways to the lists of all days, with how much of each held at the end of the month. */
export interface Elsewhere {
  ways: DayLink[];
}

/** So many documents, and duties of all units, are told for each month again. */
const MOST_DOCUMENTS = 300;
const MOST_DUTIES = 1_000;
const words = strings.anyDay;

/** The months in which something was published or changed, the latest first: in the others all stayed as it was. */
export function monthsOf(corpus: Corpus, history: History): string[] {
  return [...new Set(newsOf(corpus, history).map(monthOf))];
}

/** “Tháng 3/2026” */
export function monthName(month: string): string {
  const [year, number] = month.split('-');
  return words.month(Number(number), Number(year));
}

/** Every page of a month: `2026-03`, `2026-03/trang/2`. */
export const monthPlaces = (corpus: Corpus, history: History): DayPlace[] =>
  [...Map.groupBy(newsOf(corpus, history), monthOf)].flatMap(([month, items]) => placesOf(month, items));

const monthOf = ({ change }: { change: { date: string } }): string => change.date.slice(0, 7);

/** One page of a month. */
export function monthPage(corpus: Corpus, history: History, place: DayPlace, addresses: Addresses): MonthPage {
  const { of: month, page } = place;
  const [year = 0, number = 0] = month.split('-').map(Number);
  const lastDay = `${month}-${daysInMonth(year, number)}`;
  const items = newsOf(corpus, history).filter((item) => monthOf(item) === month);
  const gap = gapNote(history, words);
  return {
    title: monthName(month),
    lastDay: shownDate(lastDay),
    changes: linesOn(items, page, PAGE_SIZE).map((item) => newsEntry(corpus, item, addresses)),
    page,
    pageHrefs: placesOf(month, items).map((at) => addresses.anyDay(pathOf(at))),
    documents: page > 1 ? [] : documentsAt(corpus, history, lastDay, addresses),
    units: page > 1 ? [] : dutiesAt(corpus, history, lastDay, addresses),
    ...(gap !== undefined && { gap }),
  };
}

function documentsAt(corpus: Corpus, history: History, day: string, addresses: Addresses): MonthPage['documents'] {
  const documents = documentsOn(dayFiles(corpus, history).documents.documents, day);
  if (documents.length > MOST_DOCUMENTS) return { ways: yearLinks(corpus, history, addresses, day) };
  return documents.map(({ slug, name, title, status, version }) => ({
    name,
    title,
    status,
    ...(version >= 0 && { href: versionHref(slug, version, addresses) }),
  }));
}

function dutiesAt(corpus: Corpus, history: History, day: string, addresses: Addresses): MonthPage['units'] {
  const { documents, duties } = dayFiles(corpus, history);
  const byUnit = dutiesOn(duties, day);
  const total = byUnit.reduce((sum, some) => sum + some.length, 0);
  if (total > MOST_DUTIES) return { ways: unitDayLinks(corpus, history, addresses, day) };
  return byUnit.flatMap((some, index) => {
    if (some.length === 0) return [];
    const links = some.map(({ document, task, title, version }) => {
      const { slug } = documents.documents[document]!;
      return { name: title, href: `${versionHref(slug, version, addresses)}#viec-${task}` };
    });
    return [{ name: nameOn(duties.units[index]!, day), duties: links }];
  });
}
