import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sourced } from '../../corpus/content.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { History, Version } from '../history.ts';

/** A version as it is stored: its text stands in a file of its own. */
type StoredVersion = Omit<Version<unknown, unknown>, 'read'> & { file?: string };

interface StoredHistory extends Pick<History, 'incomplete' | 'since'> {
  documents: { id: string; versions: StoredVersion[] }[];
  units: { id: string; versions: StoredVersion[] }[];
}

/** The folder of the history that belongs to a stored corpus, beside its file. */
export const historyFolder = (corpusFile: string): string => corpusFile.replace(/\.json$/, '-history');

/** Stores a history beside a corpus, for the pages. What stands now is in the corpus and is not stored twice. */
export async function storeHistory(corpusFile: string, { documents, units, ...gap }: History): Promise<void> {
  const folder = historyFolder(corpusFile);
  const stored: StoredHistory = { ...gap, documents: [], units: [] };
  await mkdir(join(folder, 'versions'), { recursive: true });
  for (const [id, { versions }] of documents)
    stored.documents.push({ id, versions: await storeVersions(folder, `van-ban-${id}`, versions) });
  for (const [id, { versions }] of units)
    stored.units.push({ id, versions: await storeVersions(folder, `don-vi-${id}`, versions) });
  await writeFile(join(folder, 'history.json'), JSON.stringify(stored));
}

async function storeVersions(
  folder: string,
  name: string,
  versions: readonly Version<unknown, unknown>[],
): Promise<StoredVersion[]> {
  const stored: StoredVersion[] = [];
  for (const [index, { read, ...version }] of versions.entries()) {
    const entry = index === versions.length - 1 ? undefined : read();
    const file = join('versions', `${name}-${version.number}.json`);
    if (entry) await writeFile(join(folder, file), JSON.stringify(entry));
    stored.push({ ...version, ...(entry && { file }) });
  }
  return stored;
}

const known = new Map<string, Promise<History>>();

/** The history that was stored beside a corpus: its texts are read when somebody asks for one. */
export function storedHistory(corpusFile: string, corpus: Corpus): Promise<History> {
  const history = known.get(corpusFile) ?? readStored(corpusFile, corpus);
  known.set(corpusFile, history);
  return history;
}

async function readStored(corpusFile: string, corpus: Corpus): Promise<History> {
  const folder = historyFolder(corpusFile);
  const { documents, units, ...gap } = JSON.parse(
    await readFile(join(folder, 'history.json'), 'utf8'),
  ) as StoredHistory;
  const ofDocuments = documents.map(({ id, versions }) => {
    const current = corpus.documentBySlug.get(id);
    return [
      id,
      { slug: id, versions: restored(folder, versions, current && here(`van-ban/${id}.mdx`, current)) },
    ] as const;
  });
  const ofUnits = units.map(({ id, versions }) => {
    const current = corpus.unitById.get(id);
    return [id, { id, versions: restored(folder, versions, current && here(`don-vi/${id}.yaml`, current)) }] as const;
  });
  return { ...gap, documents: new Map(ofDocuments), units: new Map(ofUnits) } as History;
}

const here = <V>(file: string, value: V): Sourced<V> => ({ file, value, broken: [] });

/** The versions with their texts again: the last is what the corpus has. */
function restored<V>(
  folder: string,
  versions: readonly StoredVersion[],
  current: Sourced<V> | undefined,
): Version<unknown, V>[] {
  return versions.map(({ file, ...version }, index) => ({
    ...version,
    read: () => {
      if (index === versions.length - 1) return current;
      return file === undefined ? undefined : (JSON.parse(readFileSync(join(folder, file), 'utf8')) as Sourced<V>);
    },
  }));
}
