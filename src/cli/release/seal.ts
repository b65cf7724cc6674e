import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CARRIED, isKept, MANIFEST } from '../../outputs/server/kept-files.ts';
import { RELEASE_FILES } from '../../releases/release-files.ts';
import type { LogEntry } from '../../releases/release-log.schema.ts';
import { listFiles, readSums, sumsOf, writeSums } from '../manifest.ts';
import { linkUnchanged } from './hard-links.ts';
import { precompress } from './precompress.ts';
import { signSums } from './signature.ts';

/** Files that no list of a release names: the lists themselves, and the log, which goes on when readers are led back to it. */
export const UNLISTED: readonly string[] = [MANIFEST, CARRIED, RELEASE_FILES.log];

/**
 * Makes a release of what was built into `folder`: the sums that readers may fetch, signed where there is a key; the
 * compressed forms; the manifest of the whole. What is as it was in the release before, in folder `earlier`, becomes one
 * file with it.
 */
export async function seal(folder: string, earlier: string | undefined, key: string | undefined): Promise<void> {
  const files = listFiles(folder);
  const sums = await sumsOf(folder, files);
  const isPublic = (path: string): boolean => !isKept(path);
  await writeSums(join(folder, RELEASE_FILES.sums), new Map([...sums].filter(([path]) => isPublic(path))));
  if (key !== undefined) await signSums(folder, key);
  const known = earlier === undefined ? new Map<string, string>() : readSums(join(earlier, MANIFEST));
  const same = earlier === undefined ? [] : await linkUnchanged(folder, sums, earlier, known);
  const before = earlier === undefined ? undefined : { folder: earlier, same: new Set(same), sums: known };
  await precompress(folder, files.filter(isPublic), before);
  const late = listFiles(folder).filter((path) => !sums.has(path) && !UNLISTED.includes(path));
  await writeSums(join(folder, MANIFEST), new Map([...sums, ...(await sumsOf(folder, late))]));
}

/** The digest of the sums that readers may fetch: with it a release is known as a whole. */
export function sealOf(folder: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, RELEASE_FILES.sums)))
    .digest('hex');
}

/** Puts the log into a release. It is written anew: other releases may have the file that stands there. */
export async function writeLog(folder: string, log: readonly LogEntry[]): Promise<void> {
  const file = join(folder, RELEASE_FILES.log);
  await writeFile(`${file}.new`, `${JSON.stringify(log, null, 2)}\n`);
  await rename(`${file}.new`, file);
}
