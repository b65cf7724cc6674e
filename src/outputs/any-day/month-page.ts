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
import { documentsOn, dutiesOn, nameOn } from './on-day.ts';

/** What held at the end of a month, and what had changed in it. */
export interface MonthPage {
  title: string;
  lastDay: ShownDate;
  changes: NewsEntry[];
  documents: { name: string; title: string; status: string; href?: string }[];
  units: { name: string; duties: NamedLink[] }[];
  gap?: string;
}

const words = strings.anyDay;

/** The months in which something was published or changed, the latest first: in the others all stayed as it was. */
export function monthsOf(corpus: Corpus, history: History): string[] {
  return [...new Set(newsOf(corpus, history).map(({ change }) => change.date.slice(0, 7)))];
}

/** “Tháng 3/2026” */
export function monthName(month: string): string {
  const [year, number] = month.split('-');
  return words.month(Number(number), Number(year));
}

/** The page of a month: `2026-03`. */
export function monthPage(corpus: Corpus, history: History, month: string, addresses: Addresses): MonthPage {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const lastDay = `${month}-${daysInMonth(year, number)}`;
  const { documents, duties } = dayFiles(corpus, history);
  const gap = gapNote(history, words);
  return {
    title: monthName(month),
    lastDay: shownDate(lastDay),
    changes: newsOf(corpus, history)
      .filter(({ change }) => change.date.startsWith(month))
      .map((item) => newsEntry(corpus, item, addresses)),
    documents: documentsOn(documents, lastDay).map(({ slug, name, title, status, version }) => ({
      name,
      title,
      status,
      ...(version >= 0 && { href: versionHref(slug, version, addresses) }),
    })),
    units: dutiesOn(duties, lastDay).flatMap((some, index) => {
      if (some.length === 0) return [];
      const links = some.map(({ document, task, title, version }) => {
        const { slug } = documents.documents[document]!;
        return { name: title, href: `${versionHref(slug, version, addresses)}#viec-${task}` };
      });
      return [{ name: nameOn(duties.units[index]!, lastDay), duties: links }];
    }),
    ...(gap !== undefined && { gap }),
  };
}

function versionHref(slug: string, version: number, addresses: Addresses): string {
  return version === 0 ? addresses.document(slug) : addresses.version(slug, version);
}
