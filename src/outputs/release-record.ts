import type { Corpus } from '../corpus/corpus.ts';
import { provisionsOf } from '../domain/provision/provision-tree.ts';
import type { ComingRelease } from '../releases/coming-release.schema.ts';
import type { ReleaseRecord } from '../releases/release-record.schema.ts';
import { contentVersion } from './site/content-version.ts';

/** What was built, by the paths of its files, and how much it is. */
export interface BuiltFiles {
  paths: readonly string[];
  bytes: number;
  versions: Record<string, string>;
  brought?: readonly string[] | undefined;
}

/** What a release says of itself. */
export function releaseRecord(coming: ComingRelease, corpus: Corpus, built: BuiltFiles): ReleaseRecord {
  const { number, made, commit } = coming;
  const provisions = Object.fromEntries(
    corpus.documents.map(({ slug, body }) => [slug, provisionsOf(body).map(({ id }) => id)]),
  );
  const pages = built.paths
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
  return {
    number,
    made,
    ...(commit !== undefined && { commit }),
    content: contentVersion(corpus),
    versions: built.versions,
    counts: {
      documents: corpus.documents.length,
      provisions: Object.values(provisions).reduce((sum, { length }) => sum + length, 0),
      tasks: corpus.documents.reduce((sum, { tasks }) => sum + tasks.length, 0),
      units: corpus.units.length,
      pages: pages.length,
      files: built.paths.length,
      bytes: built.bytes,
    },
    ...(built.brought && { brought: [...built.brought] }),
    pages,
    provisions,
  };
}
