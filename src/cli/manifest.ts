import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST } from '../outputs/server/kept-files.ts';

/** The SHA-256 of files, by their paths with forward slashes. */
export type Sums = ReadonlyMap<string, string>;

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

/** The SHA-256 of a file. */
export async function digestOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

/** The digests of these files of a folder. */
export async function sumsOf(folder: string, files: readonly string[]): Promise<Map<string, string>> {
  const sums = new Map<string, string>();
  for (const file of files) sums.set(file, await digestOf(join(folder, file)));
  return sums;
}

/** Writes the manifest of the folder, one `<sha256>  <path>` a line; returns how many files it names. */
export async function writeManifest(folder: string): Promise<number> {
  const files = listFiles(folder).filter((file) => file !== MANIFEST);
  await writeSums(join(folder, MANIFEST), await sumsOf(folder, files));
  return files.length;
}

/** Writes sums as `sha256sum` does, in the order of the paths; the file is there whole or not at all. */
export async function writeSums(file: string, sums: Sums): Promise<void> {
  const lines = [...sums.keys()].toSorted().map((path) => `${sums.get(path)}  ${path}\n`);
  await writeFile(`${file}.new`, lines.join(''));
  await rename(`${file}.new`, file);
}

/** The sums in such a file; none where there is no file. */
export function readSums(file: string): Map<string, string> {
  return parseSums(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

/** The sums in a text that `sha256sum` would read; lines of another form say nothing. */
export function parseSums(text: string): Map<string, string> {
  const lines = text.split('\n').map((line) => /^([0-9a-f]{64})  (.+)$/.exec(line));
  return new Map(lines.flatMap((line) => (line ? [[line[2]!, line[1]!]] : [])));
}

/** The files that the manifest of the folder names; none where there is no manifest. */
export function readManifest(folder: string): ReadonlySet<string> {
  return new Set(readSums(join(folder, MANIFEST)).keys());
}
