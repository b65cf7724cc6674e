import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Positions } from '../issues/positions.ts';
import type { Reading } from './reading.ts';

const SRC = fileURLToPath(new URL('..', import.meta.url));
/** The folders whose code decides what a file says. */
const DECIDING = ['vietnamese', 'domain', 'issues', 'markup', 'corpus'];

/** What files said in earlier runs, by what they hold. A cache that is absent, foreign or damaged is an empty one. */
export interface ReadingCache {
  get(key: string): Reading | undefined;
  set(key: string, reading: Reading): void;
  /** Keeps what this run has used. Never throws: a cache that cannot be kept costs time, nothing else. */
  save(): void;
}

/** The key of a file: its path and its bytes. */
export function readingKey(path: string, bytes: Uint8Array): string {
  return createHash('sha1').update(path).update('\0').update(bytes).digest('base64');
}

/** Opens the cache of one content folder, in `.cache/` beside package.json unless told otherwise. */
export function openReadingCache(contentDir: string, cacheDir = join(SRC, '..', '.cache', 'readings')): ReadingCache {
  const file = join(cacheDir, `${digest(contentDir).slice(0, 16)}.json`);
  const version = programVersion();
  const kept = version === undefined ? new Map<string, string>() : load(file, version);
  const used = new Map<string, string>();
  return {
    get(key) {
      const text = kept.get(key);
      if (text === undefined) return undefined;
      used.set(key, text);
      return revive(text);
    },
    set: (key, reading) => void used.set(key, flatten(reading)),
    save() {
      const isSame = used.size === kept.size && [...used.keys()].every((key) => kept.has(key));
      if (version !== undefined && !isSame) store(cacheDir, file, version, used);
    },
  };
}

function digest(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Changes with every change of the deciding code, its packages or Node; undefined where the sources are not at hand. */
function programVersion(): string | undefined {
  try {
    const sources = DECIDING.flatMap((folder) =>
      readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .toSorted()
        .map((name) => join(SRC, folder, name)),
    );
    const hash = createHash('sha256').update(process.version);
    for (const path of [...sources, join(SRC, '..', 'package-lock.json')]) hash.update(path).update(readFileSync(path));
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

/** One line of version and checksum, then pairs of lines: key, reading. */
function load(file: string, version: string): Map<string, string> {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== `${version} ${digest(body)}`) return new Map();
    const lines = body.split('\n');
    return new Map(Array.from({ length: lines.length >> 1 }, (_, i) => [lines[2 * i]!, lines[2 * i + 1]!]));
  } catch {
    return new Map();
  }
}

/** Written beside and moved into place: another process sees the old file or the new one, never half of it. */
function store(cacheDir: string, file: string, version: string, entries: ReadonlyMap<string, string>): void {
  const temporary = `${file}.${process.pid}.${Date.now()}`;
  try {
    mkdirSync(cacheDir, { recursive: true });
    const body = [...entries].map(([key, reading]) => `${key}\n${reading}\n`).join('');
    writeFileSync(temporary, `${version} ${digest(body)}\n${body}`);
    renameSync(temporary, file);
  } catch {
    rmSync(temporary, { force: true });
  }
}

/** Positions as a text in the text: they are needed only when something is wrong. */
function flatten({ entry, issues }: Reading): string {
  return JSON.stringify({ entry: entry && { ...entry, positions: JSON.stringify([...entry.positions]) }, issues });
}

function revive(text: string): Reading {
  const { entry, issues } = JSON.parse(text);
  if (!entry) return { issues };
  const { positions: packed, ...rest } = entry;
  let positions: Positions | undefined;
  const get = (): Positions => (positions ??= new Map(JSON.parse(packed)));
  return { entry: Object.defineProperty(rest, 'positions', { get, enumerable: true }), issues };
}
