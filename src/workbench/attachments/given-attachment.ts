import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import {
  ATTACHMENT_BYTES,
  ATTACHMENT_ENDINGS,
  type AttachmentEnding,
} from '../../domain/attachment/attachment-file.ts';
import type { GivenAttachment } from '../desk/known-attachments.ts';
import { slugify } from '../../vietnamese/slugify.ts';
import { attachmentWords as words } from './words.ts';

/** The endings that are taken, for people. */
export const ENDINGS = ATTACHMENT_ENDINGS.map((ending) => `.${ending}`).join(', ');
export const MOST_MEGABYTES = ATTACHMENT_BYTES / 1_000_000;

/** Looks into a file as the check of a folder does; a sentence where it cannot stand beside a document. */
export async function givenAttachment(given: File): Promise<GivenAttachment | string> {
  const ending = /\.([^.]+)$/.exec(given.name.toLowerCase())?.[1] ?? '';
  if (!isEnding(ending)) return words.kind(given.name, ENDINGS);
  if (given.size > ATTACHMENT_BYTES) return words.large(given.name, MOST_MEGABYTES);
  const file = `${slugify(given.name.slice(0, -ending.length - 1)) || words.usual}.${ending}`;
  try {
    const bytes = new Uint8Array(await given.arrayBuffer());
    // The readers of PDF and Office files are large, and loaded when there is such a file.
    const { inspectAttachment } = await import('../../corpus/attachment/inspect-attachment.ts');
    const inspected = await inspectAttachment(file, bytes);
    const looked = { bytes: bytes.length, sha256: bytesToHex(sha256(bytes)), inspected };
    return { file, looked, content: new Blob([bytes], { type: given.type }) };
  } catch {
    return words.unreadable(given.name);
  }
}

const isEnding = (ending: string): ending is AttachmentEnding =>
  (ATTACHMENT_ENDINGS as readonly string[]).includes(ending);
