import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../manifest.ts';
import type { Outputs } from './kept-outputs.ts';

/**
 * Lets `make` turn what lies in `folder` into other files there; where that was done before, with the same, puts there what
 * came of it then.
 * @returns the files that were put there, by their paths in the folder
 */
export async function madeOnce(folder: string, remembered: Outputs, make: () => Promise<void>): Promise<string[]> {
  const given = listFiles(folder);
  const hash = createHash('sha256').update(remembered.code);
  for (const path of given) {
    const bytes = readFileSync(join(folder, path));
    hash.update(`\n${path} ${bytes.length}\n`).update(bytes);
  }
  const key = hash.digest('base64');
  const known = filesUnder(key, remembered);
  if (!known) {
    await make();
    const made = listFiles(folder);
    for (const path of made) remembered.set(`${key} ${path}`, readFileSync(join(folder, path)));
    remembered.set(key, Buffer.from(JSON.stringify(made)));
    return [];
  }
  for (const path of given) rmSync(join(folder, path));
  for (const [path, bytes] of known) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return known.map(([path]) => path);
}

/** Undefined where one of them is not there. */
function filesUnder(key: string, remembered: Outputs): [path: string, bytes: Buffer][] | undefined {
  const list = remembered.get(key);
  if (!list) return undefined;
  const files = (JSON.parse(list.toString()) as string[]).map(
    (path) => [path, remembered.get(`${key} ${path}`)] as const,
  );
  return files.some(([, bytes]) => bytes === undefined) ? undefined : (files as [string, Buffer][]);
}
