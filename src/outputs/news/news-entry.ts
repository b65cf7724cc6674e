import type { Corpus } from '../../corpus/corpus.ts';
import { CHANGE_KIND_LABELS, type ChangeLevel } from '../../domain/document/change.schema.ts';
import { changeNote } from '../naming/change-note.ts';
import { shownDate, type ShownDate } from '../naming/document-entry.ts';
import { pageTitle } from '../naming/document-name.ts';
import { unitNames } from '../naming/unit-names.ts';
import type { Addresses } from '../site/addresses.ts';
import type { NewsItem } from './news.ts';

/** News as a list shows it. */
export interface NewsEntry {
  id: string;
  date: ShownDate;
  /** What was done: “Đăng lần đầu”. */
  kind: string;
  level: ChangeLevel;
  note?: string;
  /** The document, and its page. */
  name: string;
  href: string;
  /** What the version changed, word by word. */
  changesHref?: string;
  /** Ids of the units that it concerns, in the order of the register. */
  units: string[];
  /** The same as they are named; a group stands for its units. */
  unitNames: string[];
  topics: string[];
}

/** An entry of the log of a document for lists of news. */
export function newsEntry(corpus: Corpus, item: NewsItem, addresses: Addresses): NewsEntry {
  const { id, document, number, change, neighbours, units, topics } = item;
  const note = changeNote(change);
  const concerned = corpus.units.filter((unit) => units.has(unit.id));
  return {
    id,
    date: shownDate(change.date),
    kind: CHANGE_KIND_LABELS[change.kind],
    level: change.level,
    ...(note !== undefined && { note }),
    name: pageTitle(document),
    href: addresses.document(document.slug),
    ...(neighbours && { changesHref: addresses.changes(document.slug, number) }),
    units: concerned.map((unit) => unit.id),
    unitNames: unitNames(concerned),
    topics: [...topics],
  };
}
