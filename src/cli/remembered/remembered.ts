import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { constants, crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/**
 * What builds have made, as bytes under a key that says all they are made of. What is absent, foreign or damaged is not
 * there.
 */
export interface Remembered {
  get(key: string): Buffer | undefined;
  set(key: string, bytes: Uint8Array): void;
  /**
   * Writes what was asked for or set, and nothing else: so it grows with one site only. Never throws: what cannot be
   * remembered costs time, nothing else.
   */
  save(file: string): void;
}

/** Pages are much alike inside, so the quickest way is small enough. */
const QUICKLY = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** So many files are kept, those that were used last: one for each content and edition that is built, by kind. */
const MOST_KEPT = 16;

/** Opens what an earlier build has saved in `file`. */
export function openRemembered(file: string): Remembered {
  const kept = load(file);
  const used = new Map<string, Buffer>();
  return {
    get(key) {
      const found = used.get(key) ?? kept.get(key);
      if (found === undefined) return undefined;
      used.set(key, found);
      return zstdDecompressSync(found);
    },
    set: (key, bytes) => void used.set(key, alone(zstdCompressSync(bytes, QUICKLY))),
    save: (target) => store(target, used),
  };
}

/** In memory of its own: what the compressor gives holds on to much more than it fills, thousands of times. */
function alone(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}

/** Remembers nothing. */
export const FORGETFUL: Remembered = { get: () => undefined, set: () => undefined, save: () => undefined };

/**
 * Lets a file that a build has saved take its place among the kept ones, of which the oldest go. Never throws: what cannot
 * be kept costs time, nothing else.
 */
export function keepRemembered(saved: string, kept: string): void {
  try {
    mkdirSync(dirname(kept), { recursive: true });
    renameSync(saved, kept);
    const now = new Date();
    utimesSync(kept, now, now);
    forgetOldest(dirname(kept));
  } catch {
    remove(saved);
  }
}

/** A checksum of all that follows, on a line; a list of keys and lengths, on a line; then the bytes. */
function load(file: string): Map<string, Buffer> {
  const entries = new Map<string, Buffer>();
  try {
    const bytes = readFileSync(file);
    const [first, second] = [bytes.indexOf('\n') + 1, bytes.indexOf('\n', bytes.indexOf('\n') + 1) + 1];
    if (bytes.toString('latin1', 0, first) !== `${crc32(bytes.subarray(first))}\n`) return entries;
    const list = JSON.parse(bytes.toString('utf8', first, second)) as [key: string, length: number][];
    let at = second;
    for (const [key, length] of list) entries.set(key, bytes.subarray(at, (at += length)));
    return entries;
  } catch {
    return new Map();
  }
}

/** Piece by piece: together they may be as large as what the rest of a step needs. */
function store(file: string, entries: ReadonlyMap<string, Buffer>): void {
  const list = Buffer.from(`${JSON.stringify([...entries].map(([key, { length }]) => [key, length]))}\n`);
  const pieces = [list, ...entries.values()];
  const sum = pieces.reduce((before, piece) => crc32(piece, before), 0);
  try {
    mkdirSync(dirname(file), { recursive: true });
    const target = openSync(file, 'w');
    try {
      for (const piece of [Buffer.from(`${sum}\n`), ...pieces]) writeFileSync(target, piece);
    } finally {
      closeSync(target);
    }
  } catch {
    remove(file);
  }
}

/** Half of a file is damaged, and would not be taken: that it stays costs a place on the disk. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // There is nothing to remove, or the disk takes no orders.
  }
}

function forgetOldest(folder: string): void {
  const byUse = readdirSync(folder).map((name) => ({ name, used: statSync(join(folder, name)).mtimeMs }));
  for (const { name } of byUse.toSorted((a, b) => b.used - a.used).slice(MOST_KEPT))
    rmSync(join(folder, name), { force: true });
}
