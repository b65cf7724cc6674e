import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import type { Reading } from './reading.ts';

const SRC = fileURLToPath(new URL('..', import.meta.url));
/** A folder that is read now and then keeps its cache. */
const KEPT_DAYS = 30;
/** The folders whose code decides what a file says. */
const DECIDING = ['vietnamese', 'domain', 'issues', 'markup', 'corpus', 'checks'];

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

/**
 * Opens the cache of one content folder, in `.cache/` beside package.json unless told otherwise.
 * @param rules the rules whose findings are kept with the readings
 */
export function openReadingCache(
  contentDir: string,
  rules: readonly { name: string }[],
  cacheDir = join(SRC, '..', '.cache', 'readings'),
): ReadingCache {
  const file = join(cacheDir, `${digest(contentDir).slice(0, 16)}.json`);
  const version = programVersion(rules.map(({ name }) => name));
  const kept = version === undefined ? new Map<string, string>() : load(file, version);
  const used = new Map<string, string>();
  return {
    get(key) {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      used.set(key, found);
      return JSON.parse(found) as Reading;
    },
    set: (key, reading) => void used.set(key, JSON.stringify(reading)),
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
function programVersion(rules: readonly string[]): string | undefined {
  try {
    const sources = DECIDING.flatMap((folder) =>
      readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .toSorted()
        .map((name) => join(SRC, folder, name)),
    );
    const hash = createHash('sha256').update([process.version, ...rules].join());
    for (const path of [...sources, join(SRC, '..', 'package-lock.json')]) hash.update(path).update(readFileSync(path));
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

/** One line of version and checksum, then for each file two: its key and what it said. */
function load(file: string, version: string): Map<string, string> {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf('\n');
    const body = bytes.subarray(end + 1);
    if (bytes.toString('latin1', 0, end) !== `${version} ${crc32(body)}`) return new Map();
    const lines = body.toString('utf8').split('\n');
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
    writeFileSync(temporary, `${version} ${crc32(body)}\n${body}`);
    renameSync(temporary, file);
    sweep(cacheDir);
  } catch {
    if (existsSync(temporary)) rmSync(temporary, { force: true });
  }
}

/** Caches of content folders that nobody has read for long. */
function sweep(cacheDir: string): void {
  const oldest = Date.now() - KEPT_DAYS * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(cacheDir)) {
    if (statSync(join(cacheDir, name)).mtimeMs < oldest) rmSync(join(cacheDir, name), { force: true });
  }
}
