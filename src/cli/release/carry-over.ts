import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CARRIED, COMPRESSED, MANIFEST } from '../../outputs/server/kept-files.ts';
import { isHashed } from '../../outputs/server/server-config.ts';
import { readSums, writeSums } from '../manifest.ts';
import { linkFile } from './hard-links.ts';

/**
 * Gives a release what pages and searches that were opened with these other ones may still ask for: files whose names carry
 * a digest, never pages. What has been carried over is listed apart from what the release is made of.
 */
export async function carryOver(folder: string, others: readonly string[]): Promise<void> {
  const own = readSums(join(folder, MANIFEST));
  const carried = readSums(join(folder, CARRIED));
  for (const other of others) {
    for (const [path, digest] of readSums(join(other, MANIFEST))) {
      if (!isHashed(path.replace(COMPRESSED, '')) || own.has(path) || carried.has(path)) continue;
      // A killed run may have brought it and not said so.
      if (!existsSync(join(folder, path))) linkFile(join(other, path), join(folder, path));
      carried.set(path, digest);
    }
  }
  await writeSums(join(folder, CARRIED), carried);
}
