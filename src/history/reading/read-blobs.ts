import type { LoadedFile } from '../../corpus/load-content.ts';
import { beginReading } from '../../corpus/entry/read-files.ts';
import type { ParsedFile } from '../../corpus/entry/parsed-file.ts';
import type { ContentFile } from '../../corpus/folder/places.ts';
import { textIn } from '../../corpus/text/text-in.ts';
import { objectsOf } from '../../git/git.ts';
import { cacheKey } from '../../corpus/content-cache.ts';

/** A state of a content file, by the blob that git keeps it in. */
export interface BlobOfFile {
  file: ContentFile;
  blob: string;
}

/** What such a state says. */
export interface ReadBlob extends BlobOfFile {
  /** Its text; undefined where it is none that can be read. */
  text: string | undefined;
  parsed: ParsedFile;
}

/** So many texts are held at once, and parsed by several threads. */
const AT_ONCE = 400;
/** No document of ours is larger; see `corpus/text/load-text`. */
const LARGEST = 1_500_000;

/** Reads those states, in their order. One that git no longer has is read as one that says nothing. */
export async function* readBlobs(root: string, blobs: readonly BlobOfFile[]): AsyncGenerator<ReadBlob> {
  for (let start = 0; start < blobs.length; start += AT_ONCE) {
    const some = blobs.slice(start, start + AT_ONCE);
    const texts = await textsOf(root, new Set(some.map(({ blob }) => blob)));
    const loaded = some.flatMap(({ file, blob }): LoadedFile[] => {
      const text = texts.get(blob);
      return text === undefined ? [] : [{ file, text, key: cacheKey(file.path, blob) }];
    });
    const parsed = await beginReading(loaded)();
    const byKey = new Map(loaded.map(({ key }, index) => [key, parsed[index]!]));
    for (const one of some) {
      const json = byKey.get(cacheKey(one.file.path, one.blob));
      const read: ParsedFile = json === undefined ? { issues: [] } : (JSON.parse(json) as ParsedFile);
      yield { ...one, text: texts.get(one.blob), parsed: read };
    }
  }
}

/** The texts of blobs, of those that hold one. */
export async function textsOf(root: string, blobs: ReadonlySet<string>): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for await (const { id, bytes } of objectsOf(root, blobs)) {
    const { text } = bytes.length > LARGEST ? {} : textIn('', bytes);
    if (text !== undefined) texts.set(id, text);
  }
  return texts;
}
