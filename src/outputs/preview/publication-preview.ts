import type { Fate } from '../../comparison/difference.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { documentTitle, fullName } from '../naming/document-name.ts';
import { type PreviewedNotice, previewedNotices } from './previewed-notices.ts';
import { changedDuties, type ChangedDuties } from './changed-duties.ts';
import type { ChangedText } from './changed-text-lines.ts';
import { changedText } from './changed-text.ts';
import { type PairedDocument, pairedDocuments } from './paired-documents.ts';

/** A document that readers see otherwise than before, or no longer. */
export interface PreviewedDocument {
  /** `withdrawn`: its address, its log and the reason stay. */
  fate: Fate | 'withdrawn';
  name: string;
  title: string;
  /** Of one that was there and still is. */
  text?: ChangedText;
}

/** An address that leads elsewhere than before, or nowhere. */
export interface PreviewedMove {
  /** Below the address of the site, with the provision behind “#”. */
  from: string;
  to?: string;
}

/** What readers will see change when what stands now takes the place of what was published last. */
export interface PublicationPreview {
  documents: PreviewedDocument[];
  /** Units and topics that come, go or are described otherwise. */
  registers: { fate: Fate; name: string }[];
  duties: ChangedDuties[];
  moves: PreviewedMove[];
  notices: PreviewedNotice[];
}

/** Holds what stands now against what was published last. */
export function publicationPreview(before: Corpus, after: Corpus): PublicationPreview {
  const pairs = pairedDocuments(before, after);
  return {
    documents: pairs.map((pair) => previewedDocument(pair, after)),
    registers: [...changedEntries(before.units, after.units), ...changedEntries(before.topics, after.topics)],
    duties: changedDuties(before, after, pairs),
    moves: moves(before, after, pairs),
    notices: previewedNotices(after, pairs),
  };
}

function previewedDocument({ before, after, isWithdrawn }: PairedDocument, corpus: Corpus): PreviewedDocument {
  const document = (after ?? before)!;
  const fate = isWithdrawn ? 'withdrawn' : !before ? 'inserted' : !after ? 'deleted' : 'changed';
  return {
    fate,
    name: fullName(document),
    title: documentTitle(document).text,
    ...(fate === 'changed' && { text: changedText(corpus, before!, after!) }),
  };
}

type Entry = { id: string; name: string };

function changedEntries(before: readonly Entry[], after: readonly Entry[]): PublicationPreview['registers'] {
  const was = new Map(before.map((entry) => [entry.id, entry]));
  const is = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((entry): PublicationPreview['registers'] => {
      const earlier = was.get(entry.id);
      if (!earlier) return [{ fate: 'inserted', name: entry.name }];
      return JSON.stringify(earlier) === JSON.stringify(entry) ? [] : [{ fate: 'changed', name: entry.name }];
    }),
    ...before.filter(({ id }) => !is.has(id)).map(({ name }) => ({ fate: 'deleted' as const, name })),
  ];
}

/** Pages that move, then provisions that get another id. */
function moves(before: Corpus, after: Corpus, pairs: readonly PairedDocument[]): PreviewedMove[] {
  const known = new Set((before.formerAddresses ?? []).map(({ from, to }) => `${from} ${to}`));
  const pages = (after.formerAddresses ?? []).filter(({ from, to }) => !known.has(`${from} ${to}`));
  return [
    ...pages.map(({ from, to }) => ({ from, ...(to !== undefined && { to }) })),
    ...pairs.flatMap(({ before: was, after: is }) => {
      const old = new Set(was?.aliases.map(({ from }) => from));
      const page = (id: string): string => `van-ban/${is!.slug}#${id}`;
      const aliases = was && is ? is.aliases.filter(({ from }) => !old.has(from)) : [];
      return aliases.map(({ from, to }) => ({ from: page(from), ...(to !== undefined && { to: page(to) }) }));
    }),
  ];
}
