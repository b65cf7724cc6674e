/** Endings of files that may stand beside a document: they open everywhere, and what is in them can be judged. */
export const ATTACHMENT_ENDINGS = ['pdf', 'docx', 'xlsx', 'png', 'jpg', 'jpeg'] as const;
export type AttachmentEnding = (typeof ATTACHMENT_ENDINGS)[number];

/** None is larger: the whole of a signed paper, scanned, is smaller. */
export const ATTACHMENT_BYTES = 20_000_000;

/** A name as addresses have it, with one of those endings. */
export const ATTACHMENT_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:pdf|docx|xlsx|png|jpe?g)$/;

/** Where attachments lie in the content folder, and below the address of the site. */
export const ATTACHMENTS = 'tep';

/** The path of an attachment in the content folder, which is also its address below that of the site. */
export const attachmentPath = (slug: string, file: string): string => `${ATTACHMENTS}/${slug}/${file}`;

/** The document that a file of `tep/` belongs to. */
export const ownerOf = (path: string): string | undefined => /^tep\/([^/]+)\/[^/]+$/.exec(path)?.[1];

/** What is published of an attachment beside its bytes. */
export interface AttachmentFacts {
  bytes: number;
  /** In hexadecimal digits. */
  sha256: string;
  /** What it says, as far as a machine can read it; empty for a picture. */
  text: string;
}

/** The same with what only those who publish must know. */
export interface ReadAttachment extends AttachmentFacts {
  /** Whether there are words of its own to be read: a picture, or a scan, has none. */
  isReadable: boolean;
  /** What it says of who made it: the names of such fields, never their values. */
  properties: string[];
}
