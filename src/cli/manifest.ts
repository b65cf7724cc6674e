import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Name of the manifest in a published folder; `sha256sum -c SHA256SUMS` proves the folder complete and unaltered. */
export const MANIFEST = 'SHA256SUMS';

/** Every file under the folder, by its path with forward slashes, in code-unit order. */
export function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => relative(folder, file).split(sep).join('/')).toSorted();
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
