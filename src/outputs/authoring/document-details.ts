import type { Corpus } from '../../corpus/corpus.ts';
import { provisionsOf } from '../../domain/provision/provision-tree.ts';
import { inColumnOrder } from './document-columns.ts';

/** What is only asked of a document that another one refers to. */
export interface DocumentDetails {
  subject?: string | undefined;
  displayTitle?: string | undefined;
  /** Ids of its provisions, in their order. */
  provisions: readonly string[];
  /** Ids that it once had. */
  aliases: readonly string[];
  tasks: readonly string[];
}

/** So many documents stand in one file: one for each would be too many files, one for all too large a file. */
export const BUCKET = 100;

/** The details of all documents, a hundred at a time, in the order of the registry's columns. */
export function detailBuckets(corpus: Corpus): DocumentDetails[][] {
  const documents = inColumnOrder(corpus.documents);
  return Array.from({ length: Math.ceil(documents.length / BUCKET) }, (_, index) =>
    documents.slice(index * BUCKET, (index + 1) * BUCKET).map(({ subject, displayTitle, body, aliases, tasks }) => ({
      subject,
      displayTitle,
      provisions: provisionsOf(body).map(({ id }) => id),
      aliases: aliases.map(({ from }) => from),
      tasks: tasks.map(({ id }) => id),
    })),
  );
}
