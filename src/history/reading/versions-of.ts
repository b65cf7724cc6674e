import type { Sourced } from '../../corpus/content.ts';
import type { ContentFile } from '../../corpus/folder/places.ts';
import type { Gate } from '../../corpus/gate/gate.ts';
import type { FormerAddress } from '../../domain/former-address.schema.ts';
import type { RecordedFiles } from '../../git/recorded-files.ts';
import type { Repository } from '../../git/repository.ts';
import { formerAddressesOf } from '../former-addresses.ts';
import type { StoodState, Version } from '../history.ts';
import { withheldReason } from '../withheld-reason.ts';
import { type ChosenState, chosenStates } from './chosen-states.ts';
import { countLogs } from './log-lengths.ts';
import type { Logged, LogEntry } from './logged.ts';
import { type PastState, type PastVersion, readPastVersions } from './past-versions.ts';
import { followedFile, type FollowedFile } from './followed-file.ts';
import type { VersionCache } from './version-cache.ts';

/** What git has of a content folder. */
export interface Recorded extends RecordedFiles {
  repository: Repository;
  /** Files that are not as the last commit has them. */
  uncommitted: ReadonlySet<string>;
}

/** What is known of one thing. */
export interface Past<Entry, Value> {
  versions: Version<Entry, Value>[];
  /** What it was before its log began. */
  unlogged?: StoodState<Value>;
  /** What it was called before, by those of its files that git knows. */
  formerNames: string[];
  /** The blob of what stood last, where it was taken back. */
  takenBack?: string;
}

/** “cong-van-12”, of `van-ban/cong-van-12.mdx` or its address. */
const nameIn = (path: string): string => path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');

/** The versions of each thing, oldest first. */
export async function versionsOf<E extends LogEntry, V>(
  logged: readonly Logged<E, V>[],
  addresses: readonly FormerAddress[],
  recorded: Recorded,
  tools: { cache: VersionCache; gate: Gate },
): Promise<Past<E, V>[]> {
  const { root } = recorded.repository;
  const files = logged.map(({ file }) => followed(file.path, addresses, recorded));
  const blobs = logged.flatMap(({ file }, index) => files[index]!.states.map(({ blob }) => ({ file, blob })));
  await countLogs(root, blobs, tools.cache);
  const chosen = logged.map(({ log }, index) =>
    chosenStates(files[index]!.states, (blob) => tools.cache.lengthOf(blob) ?? 0, log.length),
  );
  const past = logged.map((one, index) => pastOf(one, chosen[index]!));
  const found = await readPastVersions(
    root,
    past.flatMap((some) => [...some.values()]),
    tools,
  );
  return logged.map((one, index): Past<E, V> => {
    const stood = chosen[index]!.filter(({ number }) => number < one.log.length).map((state) =>
      stoodState<V>(state, past[index]!.get(state.number), found, tools.cache),
    );
    const unlogged = stood.find(({ number }) => number === 0);
    const takenBack = one.withdrawn === undefined ? undefined : lastBefore(one, chosen[index]!)?.state.blob;
    return {
      ...(unlogged && { unlogged }),
      ...(takenBack !== undefined && { takenBack }),
      formerNames: files[index]!.formerPaths.map(nameIn),
      versions: [
        ...stood.filter((state) => state !== unlogged).map((state) => versionOf(one, state)),
        ...currentVersion(one, committed(one, chosen[index]!, recorded)),
      ],
    };
  });
}

/** What stood before the last entry. */
function lastBefore({ log }: Logged<LogEntry, unknown>, chosen: readonly ChosenState[]): ChosenState | undefined {
  return chosen.findLast(({ number }) => number < log.length);
}

/** The names that lead to a file now: without git, all that may be known of what it was called before. */
export function leadingNames({ path }: ContentFile, addresses: readonly FormerAddress[]): string[] {
  return leadingAddresses(path, addresses).map(nameIn);
}

const leadingAddresses = (path: string, addresses: readonly FormerAddress[]): string[] =>
  formerAddressesOf(path.replace(/\.[a-z]+$/, ''), addresses);

/** A file with the names that it had before. */
function followed(path: string, addresses: readonly FormerAddress[], recorded: Recorded): FollowedFile {
  const [extension = ''] = /\.[a-z]+$/.exec(path) ?? [];
  const leading = leadingAddresses(path, addresses).map((one) => `${one}${extension}`);
  return followedFile(path, leading, recorded);
}

/** The past versions that may be read, by their numbers; what was before the log, as long as its first entry is shown. */
function pastOf<E extends LogEntry, V>(
  { file, value, log }: Logged<E, V>,
  chosen: readonly ChosenState[],
): Map<number, PastVersion> {
  const here: Sourced<unknown> = { file: file.path, value, broken: [] };
  return new Map(
    chosen
      .filter(({ number }) => number < log.length && withheldReason(log, number) === undefined)
      .map(({ number, state: { blob } }) => [number, { file, blob, current: here }]),
  );
}

/** A past state, with what may be read of it. */
function stoodState<V>(
  { number, state: { commit } }: ChosenState,
  version: PastVersion | undefined,
  found: ReadonlyMap<PastVersion, PastState>,
  cache: VersionCache,
): StoodState<V> {
  const state = version ? found.get(version)! : 'withheld';
  const read = (): Sourced<V> | undefined => (version && state !== 'withheld' ? entryIn<V>(cache, version) : undefined);
  return { number, commit, state, read };
}

function versionOf<E extends LogEntry, V>({ log }: Logged<E, V>, state: StoodState<V>): Version<E, V> {
  const change = log[state.number - 1]!;
  const reason = withheldReason(log, state.number);
  return { ...state, date: change.date, change, ...(reason !== undefined && { withheld: reason }) };
}

function entryIn<V>(cache: VersionCache, { file, blob }: PastVersion): Sourced<V> | undefined {
  return cache.get(file.path, blob)?.isKnown ? (JSON.parse(cache.entryOf(file.path, blob)) as Sourced<V>) : undefined;
}

/** What stands now, as its last version; nothing of what has no log. */
export function currentVersion<E extends LogEntry, V>(
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
