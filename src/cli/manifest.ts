import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST } from '../outputs/server/kept-files.ts';

/** Everything under the folder that is no folder, by its path with forward slashes, in code-unit order. */
export function listFiles(folder: string): string[] {
  return pathsIn(folder, '').toSorted();
}

/** The folders are entered one by one: Node's recursive listing follows links out of them. */
function pathsIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`;
    return entry.isDirectory() ? pathsIn(root, `${path}/`) : path;
  });
}

/** Writes the manifest of the folder, one `<sha256>  <path>` a line; returns how many files it names. */
export async function writeManifest(folder: string): Promise<number> {
  const files = listFiles(folder).filter((file) => file !== MANIFEST);
  const lines: string[] = [];
  for (const file of files) {
    const digest = createHash('sha256').update(await readFile(join(folder, file)));
    lines.push(`${digest.digest('hex')}  ${file}\n`);
  }
  await writeFile(join(folder, MANIFEST), lines.join(''));
  return files.length;
}

/** The files that the manifest of the folder names; none where there is no manifest. */
export function readManifest(folder: string): ReadonlySet<string> {
  const file = join(folder, MANIFEST);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return new Set(lines.flatMap((line) => /^[0-9a-f]{64}  (.+)$/.exec(line)?.[1] ?? []));
}
