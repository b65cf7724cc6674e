import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheKey, openContentCache } from '../../corpus/content-cache.ts';
import type { Gate, GateFinding } from '../../corpus/gate/gate.ts';

/** What is known of a version that was read once. */
export interface ReadVersion {
  found: readonly GateFinding[];
  /** Whether rules of today refuse something in it. */
  isRefused: boolean;
  /** Whether anything of it was understood. */
  isKnown: boolean;
}

/**
 * What earlier runs have read from git: a few facts of every version in one file, and its text in a file of its own, which
 * is opened when somebody asks for it. What a run does not use is forgotten at its end, and so is what it holds back.
 */
export interface VersionCache {
  lengthOf: (blob: string) => number | undefined;
  setLength: (blob: string, length: number) => void;
  get: (path: string, blob: string) => ReadVersion | undefined;
  set: (path: string, blob: string, version: ReadVersion, entry: string | undefined) => void;
  /** The entry of a version, as JSON. */
  entryOf: (path: string, blob: string) => string;
  /** Forgets it for good. */
  drop: (path: string, blob: string) => void;
  save: () => void;
}

const BESIDE_PACKAGE = join(import.meta.dirname, '..', '..', '..', '.cache', 'content');

/** Opens what is remembered of the versions of a content folder. */
export function openVersionCache(contentDir: string, gate: Gate, cacheDir = BESIDE_PACKAGE): VersionCache {
  const facts = openContentCache('versions', contentDir, [gate.findingsIn], cacheDir);
  const folder = join(dirname(cacheDir), 'versions', cacheKey(contentDir, '').replace(/[^A-Za-z0-9]/g, '-'));
  const used = new Set<string>();
  mkdirSync(folder, { recursive: true });
  const kept = new Set(readdirSync(folder));
  return {
    lengthOf: (blob) => numberIn(facts.get(`log ${blob}`)),
    setLength: (blob, length) => facts.set(`log ${blob}`, String(length)),
    get(path, blob) {
      const json = facts.get(keyOf(path, blob));
      if (json === undefined) return undefined;
      const version = JSON.parse(json) as ReadVersion;
      const name = nameOf(path, blob);
      if (version.isKnown && !kept.has(name) && !used.has(name)) return undefined;
      used.add(name);
      return version;
    },
    set(path, blob, version, entry) {
      const name = nameOf(path, blob);
      if (entry !== undefined) writeFileSync(join(folder, name), entry);
      used.add(name);
      facts.set(keyOf(path, blob), JSON.stringify(version));
    },
    entryOf: (path, blob) => readFileSync(join(folder, nameOf(path, blob)), 'utf8'),
    drop(path, blob) {
      facts.drop(keyOf(path, blob));
      used.delete(nameOf(path, blob));
    },
    save() {
      facts.save();
      forget(folder, used);
    },
  };
}

/** A blob is named by a digest of its bytes; the same bytes say something else under another path. */
const keyOf = (path: string, blob: string): string => `${path} ${blob}`;
/** Begins with the blob: however long the path is, no two are cut to the same. */
const nameOf = (path: string, blob: string): string => `${blob}-${path.replaceAll('/', '-').slice(0, 120)}.json`;
const numberIn = (json: string | undefined): number | undefined => (json === undefined ? undefined : Number(json));

/** Takes away what this run has not used, and the folders of contents that nobody has read for a month. */
function forget(folder: string, used: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name), { force: true });
  const oldest = Date.now() - 30 * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(dirname(folder))) {
    const other = join(dirname(folder), name);
    if (other !== folder && statSync(other).mtimeMs < oldest) rmSync(other, { recursive: true, force: true });
  }
}
