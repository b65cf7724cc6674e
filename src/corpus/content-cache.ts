import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';

const SRC = fileURLToPath(new URL('..', import.meta.url));
/** A folder that is read now and then keeps its cache. */
const KEPT_DAYS = 30;
/** The folders whose code decides what a file says. */
const DECIDING = ['vietnamese', 'domain', 'issues', 'markup', 'corpus', 'git', 'history', 'checks'];

/**
 * What is remembered of a content folder: what single files said, what attachments are, what past versions said, what
 * commits have changed, or the verdict on the whole.
 */
export type Remembered = 'readings' | 'attachments' | 'versions' | 'commits' | 'verdict';

/**
 * What earlier runs have found, as JSON on one line, by a digest of what they looked at. A cache that is absent, foreign
 * or damaged is an empty one.
 */
export interface ContentCache {
  get(key: string): string | undefined;
  set(key: string, json: string): void;
  /** Forgets it for good. */
  drop(key: string): void;
  /** Keeps what this run has used. Never throws: a cache that cannot be kept costs time, nothing else. */
  save(): void;
}

/** The key of what was looked at: a path and bytes, or whatever else says all of it. */
export function cacheKey(name: string, said: string | Uint8Array): string {
  return createHash('sha1').update(name).update('\0').update(said).digest('base64');
}

/**
 * Opens a cache of one content folder, in `.cache/` beside package.json unless told otherwise.
 * @param rules the rules whose findings are kept in it
 */
export function openContentCache(
  remembered: Remembered,
  contentDir: string,
  rules: readonly { name: string }[],
  cacheDir = join(SRC, '..', '.cache', 'content'),
): ContentCache {
  const file = join(cacheDir, `${digest(contentDir).slice(0, 16)}-${remembered}.json`);
  const version = programVersion(rules.map(({ name }) => name));
  const kept = version === undefined ? new Map<string, string>() : load(file, version);
  const used = new Map<string, string>();
  return {
    get(key) {
      const found = used.get(key) ?? kept.get(key);
      if (found !== undefined) used.set(key, found);
      return found;
    },
    set: (key, json) => void used.set(key, json),
    drop(key) {
      used.delete(key);
    },
    save() {
      const isSame = used.size === kept.size && [...used].every(([key, json]) => kept.get(key) === json);
      if (version !== undefined && !isSame) store(cacheDir, file, version, used);
    },
  };
}

function digest(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Changes with every change of the deciding code, its packages or Node; undefined where the sources are not at hand. */
function programVersion(rules: readonly string[]): string | undefined {
  codeVersion ??= versionOfCode();
  return codeVersion && digest([codeVersion, process.version, ...rules].join());
}

/** Of the code that this process runs: what is written while it runs, it does not run. */
let codeVersion: string | undefined;

function versionOfCode(): string | undefined {
  try {
    const sources = DECIDING.flatMap((folder) =>
      readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /(?<!\.test)\.(?:ts|mjs)$/.test(name))
        .toSorted()
        .map((name) => join(SRC, folder, name)),
    );
    const hash = createHash('sha256');
    for (const path of [...sources, join(SRC, '..', 'package-lock.json')]) hash.update(path).update(readFileSync(path));
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

/** One line of version and checksum, then for each entry two: its key and what was found. */
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
