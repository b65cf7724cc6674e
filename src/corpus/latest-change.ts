import type { Change } from '../domain/document/change.schema.ts';
import type { DocumentHeader } from '../domain/document/document.schema.ts';

/** The last entry of a document's public log, by date; of one day's entries the one written last. */
export function latestChange(document: Pick<DocumentHeader, 'changes'>): Change {
  return document.changes.reduce((latest, change) => (change.date >= latest.date ? change : latest));
}
