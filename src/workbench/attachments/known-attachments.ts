import type { DraftAttachment } from '../../checks/draft-attachments.ts';
import type { Work } from '../desk/desk.ts';
import { asText, headerOf } from '../text/document-text.ts';

/** An entry of a document about a file beside it. */
export interface AttachmentEntry {
  file: string;
  title: string;
  reviewer: string;
}

/** What a document says of the files beside it, in its order. */
export function entriesIn(text: string | undefined): AttachmentEntry[] {
  const written = text === undefined ? undefined : headerOf(text)?.['attachments'];
  const entries = Array.isArray(written) ? (written as Readonly<Record<string, unknown>>[]) : [];
  return entries.map((entry) => ({
    file: asText(entry?.['file']),
    title: asText(entry?.['title']),
    reviewer: asText(entry?.['reviewer']),
  }));
}

/**
 * The files beside a document: those that were given here, those that its folder has, and of a file that was opened alone
 * those that it named then.
 */
export function knownAttachments({ attachments = [], before, opened }: Work): DraftAttachment[] {
  const known = new Map<string, DraftAttachment>();
  if (!before) for (const { file } of entriesIn(opened)) known.set(file, { file });
  for (const { file, bytes, sha256 } of before?.attachments ?? []) known.set(file, { file, stored: { bytes, sha256 } });
  for (const { file, looked } of attachments) known.set(file, { file, looked });
  return [...known.values()];
}
