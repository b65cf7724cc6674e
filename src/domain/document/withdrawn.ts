import type { Change } from './change.schema.ts';
import type { DocumentHeader } from './document.schema.ts';

/** The entry that took a document back; undefined where it is published. Published anew it has a later entry. */
export function withdrawalOf({ changes }: Pick<DocumentHeader, 'changes'>): Change | undefined {
  const last = changes.at(-1);
  return last?.kind === 'withdrawal' ? last : undefined;
}

/** Whether a document was taken back: its address, its log and the reason are left of it. */
export const isWithdrawn = (document: Pick<DocumentHeader, 'changes'>): boolean => withdrawalOf(document) !== undefined;

/** The lists of a document that are empty once it was taken back; its text and its source file go with them. */
export const WITHDRAWN_LISTS = ['tasks', 'relations', 'to', 'toPlaces', 'attachments'] as const;
