import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** So many are kept, those that were used last: an office needs one, whoever works on the program a few. */
const MOST_KEPT = 6;
/** Names every file with its digest, after a digest of that list itself. */
const LIST = 'files.txt';

/**
 * Puts the built code that was kept under `key` into `folder`, which is not there yet. Each file is the one that was kept,
 * to the byte, or nothing is put there: what was damaged is taken away, to be built anew.
 * @returns whether there was one
 */
export function takeCode(key: string, folder: string, kept: string): boolean {
  const source = join(kept, key);
  try {
    for (const [path, digest] of listOf(source)) {
      const bytes = readFileSync(join(source, path));
      if (digestOf(bytes) !== digest) throw new Error(`${path} is damaged`);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const now = new Date();
    utimesSync(source, now, now);
    return true;
  } catch {
    rmSync(folder, { recursive: true, force: true });
    rmSync(source, { recursive: true, force: true });
    return false;
  }
}

/**
 * Keeps built code under `key`, and of the other keys those that were used last. Never throws: what cannot be kept costs
 * time, nothing else.
 * @param beside where a copy may be made before it takes its place; on the same disk
 */
export function keepCode(key: string, folder: string, kept: string, beside: string): void {
  try {
    cpSync(folder, beside, { recursive: true });
    const list = filesIn(folder).map((path) => `${digestOf(readFileSync(join(folder, path)))} ${path}\n`);
    writeFileSync(join(beside, LIST), `${digestOf(list.join(''))}\n${list.join('')}`);
    mkdirSync(kept, { recursive: true });
    renameSync(beside, join(kept, key));
    forgetOthers(kept);
  } catch {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** @throws if there is none, or it is not the one that was written */
function listOf(source: string): (readonly [path: string, digest: string])[] {
  const text = readFileSync(join(source, LIST), 'utf8');
  const end = text.indexOf('\n') + 1;
  const list = text.slice(end);
  if (text.slice(0, end) !== `${digestOf(list)}\n`) throw new Error(`${LIST} is damaged`);
  return list
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.slice(65), line.slice(0, 64)] as const);
}

function digestOf(said: string | Uint8Array): string {
  return createHash('sha256').update(said).digest('hex');
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
}

function forgetOthers(kept: string): void {
  const byUse = readdirSync(kept).map((name) => ({ name, used: statSync(join(kept, name)).mtimeMs }));
  const old = byUse.toSorted((a, b) => b.used - a.used).slice(MOST_KEPT);
  for (const { name } of old) rmSync(join(kept, name), { recursive: true, force: true });
}
