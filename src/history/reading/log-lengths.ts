import { readFile } from '../../corpus/entry/read-file.ts';
import type { ContentFile } from '../../corpus/folder/places.ts';
import { logLength } from '../log-length.ts';
import { type BlobOfFile, textsOf } from './read-blobs.ts';
import type { VersionCache } from './version-cache.ts';

/** Counts the entries in the log of each blob that nobody has counted yet, and remembers them. */
export async function countLogs(root: string, blobs: readonly BlobOfFile[], cache: VersionCache): Promise<void> {
  const files = new Map(blobs.map(({ file, blob }) => [blob, file]));
  const unknown = [...files.keys()].filter((blob) => cache.lengthOf(blob) === undefined);
  for await (const { blob, text } of textsOf(root, unknown))
    cache.setLength(blob, logLength(text) ?? parsedLength(files.get(blob)!, text));
}

function parsedLength(file: ContentFile, text: string): number {
  const { changes } = (readFile(file, text).entry?.value ?? {}) as { changes?: unknown };
  return Array.isArray(changes) ? changes.length : 0;
}
