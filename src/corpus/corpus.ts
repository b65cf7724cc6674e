import type { AttachmentFacts } from '../domain/attachment/attachment-file.ts';
import type { Abbreviation } from '../domain/abbreviation.schema.ts';
import type { DirectiveDocument } from '../domain/document/document.schema.ts';
import type { Emblem } from '../domain/emblem/emblem-file.ts';
import type { FormerAddress } from '../domain/former-address.schema.ts';
import type { Site } from '../domain/site.schema.ts';
import type { Topic } from '../domain/topic.schema.ts';
import type { Unit } from '../domain/unit/unit.schema.ts';
import { compareVietnamese } from '../vietnamese/collate.ts';
import { latestChange } from './latest-change.ts';

/** All that a content folder holds, validated but not yet linked: plain data that can be stored and sent. */
export interface CorpusEntries {
  site: Site;
  documents: readonly DirectiveDocument[];
  units: readonly Unit[];
  topics: readonly Topic[];
  abbreviations: readonly Abbreviation[];
  /** Documents that were taken back: no list, search or duty knows them, but their address answers. */
  withdrawn?: readonly DirectiveDocument[];
  /** Addresses that lead elsewhere now, or nowhere. */
  formerAddresses?: readonly FormerAddress[];
  /** What is published of attachments, by their paths below the address of the site; absent where there are none. */
  attachments?: Readonly<Record<string, AttachmentFacts>>;
  /** The emblem of the office; absent where it shows none. */
  emblem?: Emblem;
  /** What an edition is limited to; absent where it holds everything. */
  circulation?: 'public';
  /** Numbers that documents of this edition share with some that it leaves out: alone they say too little. */
  sharedCodes?: readonly string[];
}

/** Every document and unit, in the order in which lists show them, with maps by id. Read-only. */
export interface Corpus extends CorpusEntries {
  /** Newest first: by date of issue (of publication here where that is unknown), latest change, slug. */
  documents: readonly DirectiveDocument[];
  documentBySlug: ReadonlyMap<string, DirectiveDocument>;
  /** Groups first, then by name in Vietnamese order. */
  units: readonly Unit[];
  unitById: ReadonlyMap<string, Unit>;
  /** In the order of the file: the editors' own. */
  topics: readonly Topic[];
  topicById: ReadonlyMap<string, Topic>;
}

const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
const firstDate = (document: DirectiveDocument): string => document.issuedDate ?? document.changes[0]?.date ?? '';

function byNewest(a: DirectiveDocument, b: DirectiveDocument): number {
  return (
    descending(firstDate(a), firstDate(b)) ||
    descending(latestChange(a).date, latestChange(b).date) ||
    descending(b.slug, a.slug)
  );
}

function byGroupThenName(a: Unit, b: Unit): number {
  return (
    Number(b.kind === 'group') - Number(a.kind === 'group') ||
    compareVietnamese(a.name, b.name) ||
    descending(b.id, a.id)
  );
}

/** Sorts and links what a content folder holds. Pure; the entries must have passed the checks. */
export function buildCorpus(entries: CorpusEntries): Corpus {
  const documents = entries.documents.toSorted(byNewest);
  const units = entries.units.toSorted(byGroupThenName);
  return Object.freeze({
    ...entries,
    documents: Object.freeze(documents),
    documentBySlug: new Map(documents.map((document) => [document.slug, document])),
    units: Object.freeze(units),
    unitById: new Map(units.map((unit) => [unit.id, unit])),
    topicById: new Map(entries.topics.map((topic) => [topic.id, topic])),
  });
}
