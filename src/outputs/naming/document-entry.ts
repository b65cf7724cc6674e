import type { Corpus } from '../../corpus/corpus.ts';
import { statusOf } from '../../corpus/queries/document-status.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { isLive, STATUS_LABELS, type DocumentStatus } from '../../domain/document/status.schema.ts';
import { formatShortDate } from '../../vietnamese/dates/dates.ts';
import type { Addresses } from '../site/addresses.ts';
import { documentCode, documentTitle } from './document-name.ts';

/** A day as pages show it. */
export interface ShownDate {
  iso: string;
  text: string;
}

/** A name that leads somewhere. */
export interface NamedLink {
  name: string;
  href: string;
}

/** One line of the register of documents. */
export interface DocumentEntry {
  href: string;
  typeName: string;
  /** Number and notation; absent where the source does not give them. */
  code?: string;
  title: { text: string; editorial: boolean };
  organName: string;
  issued?: ShownDate;
  status: ShownStatus;
  taskCount: number;
  /** The names of its topics. */
  topics: string[];
  hasText: boolean;
}

/** How a document stands, and whether its duties do. */
export interface ShownStatus {
  text: string;
  live: boolean;
}

/** A standing for pages: “Đang thực hiện”. */
export function shownStatus(status: DocumentStatus): ShownStatus {
  return { text: STATUS_LABELS[status], live: isLive(status) };
}

/** A day for pages: “14/7/2023”. */
export function shownDate(iso: string): ShownDate {
  return { iso, text: formatShortDate(iso) };
}

/** The line of a document in any list of documents. */
export function documentEntry(corpus: Corpus, document: DirectiveDocument, addresses: Addresses): DocumentEntry {
  const code = documentCode(document);
  return {
    href: addresses.document(document.slug),
    typeName: document.typeName,
    ...(code === undefined ? {} : { code }),
    title: documentTitle(document),
    organName: document.organName,
    ...(document.issuedDate === undefined ? {} : { issued: shownDate(document.issuedDate) }),
    status: shownStatus(statusOf(corpus, document)),
    taskCount: document.tasks.length,
    topics: document.topics.flatMap((id) => corpus.topicById.get(id)?.name ?? []),
    hasText: document.body.provisions.length > 0,
  };
}
