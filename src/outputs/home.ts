import { compareCodes } from '../vietnamese/code-order.ts';
import { deadlineOf, lastDayOf, type Deadline } from '../domain/deadline/deadline.ts';
import { periodAtHand, dueDayOf } from '../domain/deadline/recurrence.ts';
import type { IsoDate } from '../domain/field/calendar-day.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { stands } from '../corpus/queries/document-status.ts';
import { CHANGE_KIND_LABELS } from '../domain/document/change.schema.ts';
import type { Addresses } from './site/addresses.ts';
import { contentVersion } from './site/content-version.ts';
import {
  documentEntry,
  shownDate,
  type DocumentEntry,
  type NamedLink,
  type ShownDate,
} from './naming/document-entry.ts';
import { shownDeadline, type ShownDeadline } from './naming/shown-deadline.ts';
import { citedName, pageTitle } from './naming/document-name.ts';
import { unitList, type UnitListGroup } from './unit/unit-list.ts';

/** A change that readers should know of, after the first publication. */
export interface HomeChange {
  date: ShownDate;
  kindLabel: string;
  note: string;
  document: NamedLink;
}

/** A deadline that a live document sets. */
export interface HomeDeadline {
  due: ShownDeadline;
  title: string;
  href: string;
  document: string;
  /** Beyond what the page shows: it takes its place when those before it have passed. */
  later?: true;
}

/** The opening page: what is new, whose page to open, what falls due. */
export interface HomePage {
  description: string;
  documents: DocumentEntry[];
  total: number;
  changes: HomeChange[];
  deadlines: HomeDeadline[];
  units: UnitListGroup[];
}

/** How many lines each part of the opening page has at most. */
const SHOWN = { documents: 8, changes: 6, deadlines: 5 };

/** How many wait behind them: which are next changes with every day, and only the reader's clock knows what has passed. */
const MOST_WAITING = 10;

/** The opening page of the site. */
export function homePage(corpus: Corpus, addresses: Addresses): HomePage {
  return {
    description: corpus.site.description,
    documents: latestPublished(corpus).map((document) => documentEntry(corpus, document, addresses)),
    total: corpus.documents.length,
    changes: latestChanges(corpus, addresses),
    deadlines: nextDeadlines(corpus, addresses),
    units: unitList(corpus, addresses),
  };
}

/** The corpus is in order of issue, newest first; that is also how a register is read. */
function latestPublished(corpus: Corpus) {
  return corpus.documents.slice(0, SHOWN.documents);
}

function latestChanges(corpus: Corpus, addresses: Addresses): HomeChange[] {
  const changes = corpus.documents.flatMap((document) =>
    document.changes
      .filter((change) => change.kind !== 'published' && change.level === 'major')
      .map((change) => ({ change, document })),
  );
  return changes
    .toSorted((a, b) => compareCodes(b.change.date, a.change.date))
    .slice(0, SHOWN.changes)
    .map(({ change, document }) => ({
      date: shownDate(change.date),
      kindLabel: CHANGE_KIND_LABELS[change.kind],
      note: change.note,
      document: { name: pageTitle(document), href: addresses.document(document.slug) },
    }));
}

/**
 * Deadlines not yet past on the day of the content's latest change. That day, not today, is what a page made twice
 * from the same content can know: of duties that come again it shows the rule, and the reader's clock says which day is next.
 */
function nextDeadlines(corpus: Corpus, addresses: Addresses): HomeDeadline[] {
  const { date: asOf = '' } = contentVersion(corpus);
  const sorted = corpus.documents
    .filter((document) => stands(corpus, document))
    .flatMap((document) =>
      document.tasks.flatMap((task) => {
        const deadline = deadlineOf(task, document);
        if (!deadline) return [];
        const day = nextDay(deadline, asOf);
        return day === undefined || day < asOf ? [] : [{ deadline, day, task, document }];
      }),
    )
    .toSorted((a, b) => compareCodes(a.day, b.day));
  const shown = sorted.slice(0, SHOWN.deadlines + MOST_WAITING);
  return shown.map(({ deadline, task, document }, index) => ({
    due: shownDeadline(deadline),
    title: task.title,
    href: addresses.task(document.slug, task.id),
    document: citedName(document),
    ...(index >= SHOWN.deadlines && { later: true as const }),
  }));
}

/** The day by which a deadline takes its place among others; none where the calendar alone cannot say it. */
function nextDay(deadline: Deadline, asOf: IsoDate): IsoDate | undefined {
  if (deadline.kind !== 'periodic') return lastDayOf(deadline);
  return dueDayOf(deadline.rule, periodAtHand(deadline.rule, asOf || deadline.rule.first));
}
