import type { Abbreviation } from '../domain/abbreviation.schema.ts';
import type { DirectiveDocument } from '../domain/document/document.schema.ts';
import type { EmblemFacts } from '../domain/emblem/emblem-file.ts';
import type { IsoDate } from '../domain/field/calendar-day.ts';
import type { HandbookPage } from '../domain/handbook/handbook-page.schema.ts';
import type { FormerAddress } from '../domain/former-address.schema.ts';
import type { Site } from '../domain/site.schema.ts';
import type { Topic } from '../domain/topic.schema.ts';
import type { Unit } from '../domain/unit/unit.schema.ts';
import type { ReadAttachment } from '../domain/attachment/attachment-file.ts';
import type { GateFinding } from './gate/gate.ts';

/** What a file holds. */
export interface Sourced<T> {
  /** Relative to the content folder. */
  file: string;
  value: T;
  /**
   * Formatted paths of the fields that the schema refused, and `body` where the text was refused. Stand-ins or nothing
   * are in their place, so that the rest can still be checked; such a content is never published.
   */
  broken: readonly string[];
}

/**
 * What was released last, as far as the folder differs from it now: what has not changed needs no second look. All of it
 * was published, so its addresses, provisions and logs must live on.
 */
export interface PublishedBefore {
  /** Documents whose file has changed or has gone, as they were. */
  documents: readonly Sourced<DirectiveDocument>[];
  /** Units whose file has changed or has gone, as they were. */
  units: readonly Sourced<Unit>[];
  /** Every page that had a file of its own, or an entry in the list of topics, and what led on from an address. */
  addresses: ReadonlySet<string>;
  /** The day on which it is asked, at the office: entries are proposed with it. */
  day: IsoDate;
}

/** A content folder as read: everything that could be understood, valid or not yet. */
export interface Content {
  documents: readonly Sourced<DirectiveDocument>[];
  /** Documents that were taken back: of each the address, the log and its reason are left. */
  withdrawn?: readonly Sourced<DirectiveDocument>[];
  units: readonly Sourced<Unit>[];
  site: Sourced<Site> | undefined;
  topics: Sourced<{ topics: Topic[] }> | undefined;
  abbreviations: Sourced<{ abbreviations: Abbreviation[] }> | undefined;
  /** Addresses that lead elsewhere now, or nowhere. */
  formerAddresses?: Sourced<{ addresses: FormerAddress[] }>;
  /** The pages of the handbook that this folder holds. */
  handbook: readonly Sourced<HandbookPage>[];
  /** Ids of all files, also of those that could not be understood: a reference to them is no mistake. */
  documentIds: ReadonlySet<string>;
  /** Whether every document could be understood: only then does it say something that none of them names a thing. */
  areAllRead: boolean;
  unitIds: ReadonlySet<string>;
  handbookIds: ReadonlySet<string>;
  /** Paths of the handbook's images, good or not. */
  images: ReadonlySet<string>;
  /** The images beside `trang.yaml`, by their names, with nothing known of a bad one; absent where that is not known. */
  emblems?: ReadonlyMap<string, EmblemFacts | undefined>;
  /** What lies in `tep/`, by path; absent where that is not known. */
  attachments?: ReadonlyMap<string, ReadAttachment>;
  /** The text of each file that could be decoded, by path. */
  texts: ReadonlyMap<string, string>;
  /** What the gates have found, by file; whether it was allowed is another question. */
  gate: ReadonlyMap<string, readonly GateFinding[]>;
  /** What was released last, where it is known. */
  before?: PublishedBefore;
}
