import { createHash } from 'node:crypto';
import type { EmblemFacts } from '../../domain/emblem/emblem-file.ts';
import { imageSize } from './image-size.ts';

/** What must be known of an emblem to show it. */
export function readEmblem(bytes: Uint8Array): EmblemFacts {
  return { sha256: createHash('sha256').update(bytes).digest('hex'), ...imageSize(bytes) };
}
