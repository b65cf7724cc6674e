import { existsSync } from 'node:fs';
import { readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible } from '../../outputs/server/content-types.ts';
import type { Sums } from '../manifest.ts';
import { linkFile } from './hard-links.ts';

/** As small as each can be: it is done once, and sent many times. Node does it in threads of its own. */
const FORMS: readonly (readonly [ending: string, compress: (bytes: Buffer) => Promise<Buffer>])[] = [
  ['.gz', (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION })],
  [
    '.br',
    (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  ],
];

/** What an earlier release has compressed of the files that are the same. */
export interface CompressedBefore {
  folder: string;
  same: ReadonlySet<string>;
  sums: Sums;
}

/** Puts beside every file that grows smaller its compressed forms, those of `before` where they are still good. */
export async function precompress(folder: string, files: readonly string[], before?: CompressedBefore): Promise<void> {
  const waiting = files.filter(isCompressible);
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await compressFile(folder, file, before);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function compressFile(folder: string, file: string, before: CompressedBefore | undefined): Promise<void> {
  const place = join(folder, file);
  for (const [ending, compress] of FORMS) {
    if (before?.same.has(file) && before.sums.has(file + ending) && existsSync(join(before.folder, file + ending))) {
      linkFile(join(before.folder, file + ending), place + ending);
      continue;
    }
    const [bytes, { atime, mtime }] = await Promise.all([readFile(place), stat(place)]);
    const smaller = await compress(bytes);
    if (smaller.length >= bytes.length) continue;
    await writeFile(place + ending, smaller);
    // Servers tell the time of the file that they send: it must be that of the page.
    await utimes(place + ending, atime, mtime);
  }
}
