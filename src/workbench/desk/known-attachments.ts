import type { DraftAttachment } from '../../checks/draft-attachments.ts';
import type { LookedInto } from '../../corpus/attachment/looked-into.ts';
import type { StoredFiles } from '../../outputs/authoring/publishing.ts';
import { asText, headerOf } from '../text/document-text.ts';

/** A file that is to be published beside the document: what is in it, and its bytes, which nobody alters. */
export interface GivenAttachment {
  /** The name that it gets. */
  file: string;
  looked: LookedInto;
  content: Blob;
}

/** What tells which files stand beside a document. */
export interface FilesBeside {
  /** The document's own: one with another name than before is a new one, beside which nothing lies. */
  slug: string;
  /** Files that are given to stand beside it. */
  attachments?: readonly GivenAttachment[];
  /** The document as it stood in the content folder when it was opened; absent of a new one, and where no folder is known. */
  before?: StoredFiles;
  /** The file as it was opened, where it was one. */
  opened?: string;
}

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
 * The files beside a document: those that were given here, those that its folder has, and where it is not known what a folder
 * has, those that the document named when it was opened.
 */
export function knownAttachments({ slug, attachments = [], before, opened }: FilesBeside): DraftAttachment[] {
  const known = new Map<string, DraftAttachment>();
  const isRenamed = before !== undefined && before.slug !== slug;
  if (!isRenamed && !before?.attachments)
    for (const { file } of entriesIn(before?.text ?? opened)) known.set(file, { file });
  for (const { file, bytes, sha256 } of (!isRenamed && before?.attachments) || [])
    known.set(file, { file, stored: { bytes, sha256 } });
  for (const { file, looked } of attachments) known.set(file, { file, looked });
  return [...known.values()];
}
