import type { Sourced } from '../../corpus/content.ts';
import type { CorpusEntries } from '../../corpus/corpus.ts';
import type { Gate } from '../../corpus/gate/gate.ts';
import type { FormerAddress } from '../../domain/former-address.schema.ts';
import { changedFiles } from '../../git/changed-files.ts';
import { NoHistory } from '../../git/git.ts';
import { type RecordedFiles, recordedFiles, type RecordedState } from '../../git/recorded-files.ts';
import { type Repository, repositoryOf } from '../../git/repository.ts';
import { formerAddressesOf } from '../former-addresses.ts';
import type { History, Version } from '../history.ts';
import { type ChosenState, chosenStates } from './chosen-states.ts';
import { countLogs } from './log-lengths.ts';
import { type Logged, loggedDocuments, type LogEntry, loggedUnits } from './logged.ts';
import { type PastState, type PastVersion, readPastVersions } from './past-versions.ts';
import { openVersionCache, type VersionCache } from './version-cache.ts';

export interface HistoryOptions {
  /** What no text may pass without being looked at. */
  gate: Gate;
  /** Where versions are kept between runs; default `.cache/` beside package.json. */
  cacheDir?: string;
}

/** What git has of a content folder. */
interface Recorded extends RecordedFiles {
  repository: Repository;
  /** Files that are not as the last commit has them. */
  uncommitted: ReadonlySet<string>;
}

/**
 * The versions of every document and unit, from git. Nothing in the past can fail it: a version that cannot be read any
 * more, or must not be, says so. Without git, or in a shallow clone, it says that it is not complete.
 */
export async function readHistory(
  contentDir: string,
  entries: CorpusEntries,
  { gate, cacheDir }: HistoryOptions,
): Promise<History> {
  const recorded = await recordedIn(contentDir);
  const addresses = entries.formerAddresses ?? [];
  const cache = recorded && openVersionCache(contentDir, gate, cacheDir);
  const read = async <E extends LogEntry, V>(logged: readonly Logged<E, V>[]): Promise<Version<E, V>[][]> =>
    recorded && cache ? versionsOf(logged, addresses, recorded, { cache, gate }) : logged.map((one) => current(one));
  const [documents, units] = [loggedDocuments(entries), loggedUnits(entries)];
  const ofDocuments = await read(documents);
  const ofUnits = await read(units);
  cache?.save();
  return {
    ...gapOf(recorded),
    documents: new Map(documents.map(({ file: { id } }, i) => [id, { slug: id, versions: ofDocuments[i]! }])),
    units: new Map(units.map(({ file: { id } }, i) => [id, { id, versions: ofUnits[i]! }])),
  };
}

/** What git has of a folder; undefined where there is no git, no repository or no commit. */
async function recordedIn(contentDir: string): Promise<Recorded | undefined> {
  try {
    const repository = await repositoryOf(contentDir);
    if (!repository) return undefined;
    const recorded = await recordedFiles(repository, ['van-ban', 'don-vi']);
    const changed = await changedFiles(repository, 'HEAD');
    return { ...recorded, repository, uncommitted: new Set(changed.map(({ path }) => path)) };
  } catch (error) {
    if (error instanceof NoHistory) return undefined;
    throw error;
  }
}

function gapOf(recorded: Recorded | undefined): Pick<History, 'incomplete' | 'since'> {
  if (!recorded) return { incomplete: 'no-git' };
  if (!recorded.repository.isShallow) return {};
  const { oldest } = recorded;
  return {
    incomplete: 'shallow',
    ...(oldest !== undefined && { since: new Date(oldest * 1000).toISOString().slice(0, 10) }),
  };
}

/** The versions of each thing, oldest first. */
async function versionsOf<E extends LogEntry, V>(
  logged: readonly Logged<E, V>[],
  addresses: readonly FormerAddress[],
  recorded: Recorded,
  tools: { cache: VersionCache; gate: Gate },
): Promise<Version<E, V>[][]> {
  const { root } = recorded.repository;
  const states = logged.map(({ file }) => statesOf(file.path, addresses, recorded));
  const blobs = logged.flatMap(({ file }, index) => states[index]!.map(({ blob }) => ({ file, blob })));
  await countLogs(root, blobs, tools.cache);
  const chosen = logged.map(({ log }, index) =>
    chosenStates(states[index]!, (blob) => tools.cache.lengthOf(blob) ?? 0, log.length),
  );
  const past = logged.map((one, index) => pastOf(one, chosen[index]!));
  const found = await readPastVersions(
    root,
    past.flatMap((some) => [...some.values()]),
    tools,
  );
  return logged.map((one, index) => [
    ...chosen[index]!.filter(({ number }) => number < one.log.length).map((state) =>
      versionOf(one, state, { version: past[index]!.get(state.number), found, cache: tools.cache }),
    ),
    ...current(one, committed(one, chosen[index]!, recorded)),
  ]);
}

/** The states of a file under its name and the names that it had before, oldest first. */
function statesOf(path: string, addresses: readonly FormerAddress[], { states }: Recorded): RecordedState[] {
  const [, address = '', extension = ''] = /^(.*)(\.[a-z]+)$/.exec(path) ?? [];
  const paths = [path, ...formerAddressesOf(address, addresses).map((former) => `${former}${extension}`)];
  return paths.flatMap((one) => states.get(one) ?? []).sort((a, b) => a.order - b.order);
}

/** The past versions that may be read, by their numbers. */
function pastOf<E extends LogEntry, V>(
  { file, value, log, withdrawn }: Logged<E, V>,
  chosen: readonly ChosenState[],
): Map<number, PastVersion> {
  if (withdrawn !== undefined) return new Map();
  const here: Sourced<unknown> = { file: file.path, value, broken: [] };
  return new Map(
    chosen
      .filter(({ number }) => number < log.length && log[number - 1]!.withheld === undefined)
      .map(({ number, state: { blob } }) => [number, { file, blob, current: here }]),
  );
}

function versionOf<E extends LogEntry, V>(
  { log, withdrawn }: Logged<E, V>,
  { number, state: { commit } }: ChosenState,
  read: { version: PastVersion | undefined; found: ReadonlyMap<PastVersion, PastState>; cache: VersionCache },
): Version<E, V> {
  const { version, found, cache } = read;
  const change = log[number - 1]!;
  const reason = withdrawn ?? change.withheld;
  const state = version ? found.get(version)! : 'withheld';
  return {
    number,
    date: change.date,
    change,
    commit,
    state,
    ...(reason !== undefined && { withheld: reason }),
    read: () => (version && state !== 'withheld' ? entryIn<V>(cache, version) : undefined),
  };
}

function entryIn<V>(cache: VersionCache, { file, blob }: PastVersion): Sourced<V> | undefined {
  return cache.get(file.path, blob)?.isKnown ? (JSON.parse(cache.entryOf(file.path, blob)) as Sourced<V>) : undefined;
}

/** What stands now, as its last version; nothing of what has no log. */
function current<E extends LogEntry, V>(
  { file, value, log, withdrawn }: Logged<E, V>,
  commit?: string,
): Version<E, V>[] {
  const change = log.at(-1);
  if (!change) return [];
  return [
    {
      number: log.length,
      date: change.date,
      change,
      ...(commit !== undefined && { commit }),
      state: withdrawn === undefined ? 'shown' : 'withheld',
      ...(withdrawn !== undefined && { withheld: withdrawn }),
      read: () => (withdrawn === undefined ? { file: file.path, value, broken: [] } : undefined),
    },
  ];
}

/** The commit of what stands now, where it is in one. */
function committed(
  { file, log }: Logged<LogEntry, unknown>,
  chosen: readonly ChosenState[],
  { uncommitted }: Recorded,
): string | undefined {
  if (uncommitted.has(file.path)) return undefined;
  const last = chosen.at(-1);
  return last?.number === log.length ? last.state.commit : undefined;
}
