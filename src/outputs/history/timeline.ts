import { compareCodes } from '../../vietnamese/code-order.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { CHANGE_KIND_LABELS, type Change, type ChangeLevel } from '../../domain/document/change.schema.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { History } from '../../history/history.ts';
import { strings } from '../../strings.ts';
import { changeNote } from '../naming/change-note.ts';
import { shownDate, type ShownDate } from '../naming/document-entry.ts';
import { citedName } from '../naming/document-name.ts';
import type { Addresses } from '../site/addresses.ts';
import { comparableVersions } from './comparable-versions.ts';
import { gapNote } from './gap-note.ts';
import { neighboursIn, readable } from './neighbours.ts';

/** One entry of the public log of a document, with the version that it made. */
export interface TimelineEntry {
  number: number;
  date: ShownDate;
  kind: string;
  level: ChangeLevel;
  note: string | undefined;
  /** The document that made the change, with its page where it is published. */
  by?: { name: string; href?: string };
  /** The version that is being read, where there is more than one to read. */
  isHere?: true;
  /** The page of the version, and of what it changed. */
  href?: string;
  changesHref?: string;
  /** Why the version is not shown. */
  withheld?: string;
}

/** The public log of a document, newest first. */
export interface Timeline {
  entries: TimelineEntry[];
  /** From when the history is known, where that is not from the beginning. */
  gap?: string;
  /** Where any two versions can be compared, where there are more than two. */
  comparisonHref?: string;
}

const words = strings.history;

/** The log of a document as one of its versions sees it; without a history, the log alone. */
export function timeline(
  corpus: Corpus,
  document: DirectiveDocument,
  addresses: Addresses,
  { history, here = document.changes.length }: { history?: History; here?: number } = {},
): Timeline {
  const { slug, changes } = document;
  const own = history?.documents.get(slug);
  const shown = own ? readable(own) : [];
  const compared = new Set(own ? neighboursIn(own).map(({ after }) => after.number) : []);
  const entries = changes.map((change, index): TimelineEntry => {
    const number = index + 1;
    const isShown = shown.length > 1 && shown.some((version) => version.number === number);
    const isHere = number === here;
    return {
      ...logEntry(corpus, change, number, addresses),
      ...(isShown && isHere && { isHere }),
      ...(isShown &&
        !isHere && { href: number === changes.length ? addresses.document(slug) : addresses.version(slug, number) }),
      ...(compared.has(number) && { changesHref: addresses.changes(slug, number) }),
    };
  });
  // Nothing is claimed to be whole that is not: said only where entries of the log have no version to show for them.
  const isWhole = (own?.versions.length ?? 0) >= changes.length;
  const gap = history && !isWhole ? gapNote(history, words) : undefined;
  return {
    entries: entries.reverse().sort((a, b) => compareCodes(b.date.iso, a.date.iso)),
    ...(gap !== undefined && { gap }),
    ...(history && comparableVersions(history, slug).length > 0 && { comparisonHref: addresses.comparison(slug) }),
  };
}

function logEntry(corpus: Corpus, change: Change, number: number, addresses: Addresses): TimelineEntry {
  const { date, kind, level, document, citation, withheld } = change;
  const other = document === undefined ? undefined : corpus.documentBySlug.get(document);
  const name = other ? citedName(other) : citation;
  return {
    number,
    date: shownDate(date),
    kind: CHANGE_KIND_LABELS[kind],
    level,
    note: changeNote(change),
    ...(name !== undefined && { by: { name, ...(other && { href: addresses.document(other.slug) }) } }),
    ...(withheld !== undefined && { withheld }),
  };
}
