import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { type Tasked, taskedBy } from '../tasked.ts';
import { type BlobOfFile, readBlobs } from './read-blobs.ts';

/** To whom documents that were taken back had given tasks, by their blobs. Nothing else of them goes on or is kept. */
export async function taskedBefore(root: string, blobs: readonly BlobOfFile[]): Promise<ReadonlyMap<string, Tasked>> {
  const tasked = new Map<string, Tasked>();
  for await (const { of, parsed } of readBlobs(root, blobs)) {
    if (parsed.entry) tasked.set(of.blob, taskedBy(parsed.entry.value as DirectiveDocument));
  }
  return tasked;
}
