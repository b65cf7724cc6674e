import { cacheKey } from '../../corpus/content-cache.ts';
import type { ParsedFile } from '../../corpus/entry/parsed-file.ts';
import { beginReading } from '../../corpus/entry/read-files.ts';
import type { ContentFile } from '../../corpus/folder/places.ts';
import type { GateFinding } from '../../corpus/gate/gate.ts';
import { textIn } from '../../corpus/text/text-in.ts';
import { objectsOf } from '../../git/git.ts';

/** A state of a content file, by the blob that git keeps it in. */
export interface BlobOfFile {
  file: ContentFile;
  blob: string;
}

/** What such a state says. */
export interface ReadBlob<Blob extends BlobOfFile> {
  of: Blob;
  parsed: ParsedFile;
  /** What stands in it that may not be published as it stands. */
  found: readonly GateFinding[];
}

/** So much text is held at once, in UTF-16 units, and parsed by several threads: each costs a second to start. */
const AT_ONCE = 24_000_000;
/** No document of ours is larger; see `corpus/text/load-text`. */
const LARGEST = 1_500_000;

/**
 * Reads those states. One that git no longer has, or that holds no text, is read as one that says nothing.
 * @param findingsIn what looks at every text before anything is made of it
 */
export async function* readBlobs<Blob extends BlobOfFile>(
  root: string,
  blobs: readonly Blob[],
  findingsIn: (file: string, text: string) => GateFinding[] = () => [],
): AsyncGenerator<ReadBlob<Blob>> {
  const byBlob = Map.groupBy(blobs, ({ blob }) => blob);
  let pending: { of: Blob; text: string }[] = [];
  let length = 0;
  const seen = new Set<string>();
  for await (const { blob, text } of textsOf(root, byBlob.keys())) {
    seen.add(blob);
    for (const of of byBlob.get(blob)!) pending.push({ of, text });
    length += text.length;
    if (length < AT_ONCE) continue;
    yield* parsed(pending, findingsIn);
    [pending, length] = [[], 0];
  }
  yield* parsed(pending, findingsIn);
  for (const of of blobs) if (!seen.has(of.blob)) yield { of, parsed: { issues: [] }, found: [] };
}

async function* parsed<Blob extends BlobOfFile>(
  texts: readonly { of: Blob; text: string }[],
  findingsIn: (file: string, text: string) => GateFinding[],
): AsyncGenerator<ReadBlob<Blob>> {
  if (texts.length === 0) return;
  const files = texts.map(({ of: { file, blob }, text }) => ({ file, text, key: cacheKey(file.path, blob) }));
  const finish = beginReading(files);
  const found = files.map(({ file, text }) => findingsIn(file.path, text));
  const read = await finish();
  for (const [index, { of }] of texts.entries())
    yield { of, parsed: JSON.parse(read[index]!) as ParsedFile, found: found[index]! };
}

/** The texts of blobs, of those that hold one. */
export async function* textsOf(root: string, blobs: Iterable<string>): AsyncGenerator<{ blob: string; text: string }> {
  for await (const { id, bytes } of objectsOf(root, blobs)) {
    const { text } = bytes.length > LARGEST ? {} : textIn('', bytes);
    if (text !== undefined) yield { blob: id, text };
  }
}
