import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sourced } from '../../corpus/content.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { DocumentHistory, History, StoodState, Version } from '../history.ts';

/** A state as it is stored: its text stands in a file of its own. */
type Stored<State> = Omit<State, 'read'> & { file?: string };
type StoredVersion = Stored<Version<unknown, unknown>>;

interface StoredHistory extends Pick<History, 'incomplete' | 'since' | 'brought'> {
  documents: (Pick<DocumentHistory, 'formerNames' | 'tasked'> & { id: string; versions: StoredVersion[] })[];
  units: {
    id: string;
    formerNames: readonly string[];
    versions: StoredVersion[];
    unlogged?: Stored<StoodState<unknown>>;
  }[];
}

/** The folder of the history that belongs to a stored corpus, beside its file. */
export const historyFolder = (corpusFile: string): string => corpusFile.replace(/\.json$/, '-history');

/** Stores a history beside a corpus, for the pages. What stands now is in the corpus and is not stored twice. */
export async function storeHistory(corpusFile: string, { documents, units, ...gap }: History): Promise<void> {
  const folder = historyFolder(corpusFile);
  const stored: StoredHistory = { ...gap, documents: [], units: [] };
  await mkdir(join(folder, 'versions'), { recursive: true });
  for (const [id, { slug: _, versions, ...rest }] of documents)
    stored.documents.push({ id, ...rest, versions: await storeVersions(folder, `van-ban-${id}`, versions) });
  for (const [id, { versions, formerNames, unlogged }] of units) {
    const name = `don-vi-${id}`;
    stored.units.push({
      id,
      formerNames,
      versions: await storeVersions(folder, name, versions),
      ...(unlogged && { unlogged: await storeState(folder, name, unlogged) }),
    });
  }
  await writeFile(join(folder, 'history.json'), JSON.stringify(stored));
}

/** The last of them stands in the corpus and is not stored twice. */
async function storeVersions(
  folder: string,
  name: string,
  versions: readonly Version<unknown, unknown>[],
): Promise<StoredVersion[]> {
  const stored: StoredVersion[] = [];
  for (const version of versions.slice(0, -1)) stored.push(await storeState(folder, name, version));
  return [...stored, ...versions.slice(-1).map(({ read: _, ...version }) => version)];
}

async function storeState<State extends StoodState<unknown>>(
  folder: string,
  name: string,
  { read, ...state }: State,
): Promise<Stored<State>> {
  const entry = read();
  const file = join('versions', `${name}-${state.number}.json`);
  if (entry) await writeFile(join(folder, file), JSON.stringify(entry));
  return { ...state, ...(entry && { file }) };
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
  const ofDocuments = documents.map(({ id, versions, ...rest }) => {
    const current = corpus.documentBySlug.get(id);
    return [
      id,
      { slug: id, ...rest, versions: restored(folder, versions, current && here(`van-ban/${id}.mdx`, current)) },
    ] as const;
  });
  const ofUnits = units.map(({ id, formerNames, versions, unlogged }) => {
    const current = corpus.unitById.get(id);
    const again = restored(folder, versions, current && here(`don-vi/${id}.yaml`, current));
    return [
      id,
      { id, formerNames, versions: again, ...(unlogged && { unlogged: restoredState(folder, unlogged) }) },
    ] as const;
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
  return versions.map((version, index) =>
    index < versions.length - 1 ? restoredState(folder, version) : { ...version, read: () => current },
  );
}

function restoredState<V, State extends Omit<StoodState<V>, 'read'>>(
  folder: string,
  { file, ...state }: State & { file?: string },
): Omit<State, 'file'> & Pick<StoodState<V>, 'read'> {
  const read = (): Sourced<V> | undefined =>
    file === undefined ? undefined : (JSON.parse(readFileSync(join(folder, file), 'utf8')) as Sourced<V>);
  return { ...state, read };
}
