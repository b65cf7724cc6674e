import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ownName, removeAbandoned } from './abandoned.ts';
import { MANIFEST } from './manifest.ts';

/** A folder that stands where a build should go but was not made by one: it is never overwritten. */
export class ForeignFolderError extends Error {
  override name = 'ForeignFolderError';
}

/**
 * Builds in a folder beside `outDir`, then puts it in its place by renaming, so that readers see the old site or the
 * new one and never a part of either. `fill` creates the folder it is given; if it throws, `outDir` stays as it was.
 * @throws ForeignFolderError if `outDir` holds files that no build of ours has put there
 */
export async function release(outDir: string, fill: (folder: string) => Promise<void>): Promise<void> {
  await refuseForeign(outDir);
  const parent = dirname(outDir);
  const prefixes = ['building', 'previous'].map((role) => `.${basename(outDir)}.${role}`);
  const [folder, previous] = prefixes.map((prefix) => join(parent, ownName(prefix))) as [string, string];
  await removeAbandoned(parent, prefixes);
  await mkdir(parent, { recursive: true });
  try {
    await fill(folder);
    await swap(folder, outDir, previous);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function refuseForeign(outDir: string): Promise<void> {
  if (!existsSync(outDir)) return;
  const names = await readdir(outDir);
  if (names.length === 0 || names.includes(MANIFEST)) return;
  throw new ForeignFolderError(`${outDir} có tệp không do lệnh dựng trang tạo ra; hãy chọn OUT_DIR khác hoặc dọn đi.`);
}

async function swap(folder: string, outDir: string, previous: string): Promise<void> {
  const replaces = existsSync(outDir);
  if (replaces) await rename(outDir, previous);
  try {
    await rename(folder, outDir);
  } catch (error) {
    if (replaces) await rename(previous, outDir);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}
