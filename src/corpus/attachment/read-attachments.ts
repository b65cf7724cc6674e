import { createHash } from 'node:crypto';
import type { ReadAttachment } from '../../domain/attachment/attachment-file.ts';
import type { Issue } from '../../issues/issue.ts';
import { openContentCache } from '../content-cache.ts';
import type { Gate, GateFinding } from '../gate/gate.ts';
import { unreleased } from '../gate/withheld.ts';
import type { LoadedContent } from '../load-content.ts';
import { inspectAttachment } from './inspect-attachment.ts';
import type { Inspected } from './inspected.ts';
import { faultsIn, toReadAttachment } from './looked-into.ts';

/** All attachments, by their paths. */
export interface ReadAttachments {
  attachments: Map<string, ReadAttachment>;
  issues: Issue[];
  /** What the gate has found in their words. */
  found: Map<string, readonly GateFinding[]>;
}

/**
 * What the attachments of a content are and say. What was found in one is remembered by its bytes, unless something in it
 * must not be published.
 * @param entries what may allow something: see `releasedBy`
 */
export async function readAttachments(
  { attachments: loaded, contentDir }: LoadedContent,
  gate: Gate,
  entries: Parameters<typeof unreleased>[2],
  cacheDir: string | undefined,
): Promise<ReadAttachments> {
  const read: ReadAttachments = { attachments: new Map(), issues: [], found: new Map() };
  if (loaded.length === 0) return read;
  const cache = openContentCache('attachments', contentDir, [gate.findingsIn], cacheDir);
  for (const { path, bytes, key } of loaded) {
    const kept = cache.get(key);
    const inspected = kept === undefined ? await inspectAttachment(path, bytes) : (JSON.parse(kept) as Inspected);
    const findings = gate.findingsIn(path, inspected.text);
    cache.set(key, JSON.stringify(inspected));
    if (unreleased(path, findings, entries).length > 0) cache.drop(key);
    read.issues.push(...faultsIn(path, inspected));
    if (findings.length > 0) read.found.set(path, findings);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    read.attachments.set(path, toReadAttachment({ bytes: bytes.length, sha256, inspected }));
  }
  cache.save();
  return read;
}
