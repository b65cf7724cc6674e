import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The least that any build must do, as a script of its own: read every source, write every file of the site again.
 * Arguments: content folder, built site, folder to write to.
 */
const [contentDir = '', site = '', target = ''] = process.argv.slice(2);

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

let characters = 0;
for (const file of filesIn(contentDir)) characters += readFileSync(file, 'utf8').length;
for (const file of filesIn(site)) {
  const copy = join(target, file.slice(site.length));
  mkdirSync(dirname(copy), { recursive: true });
  writeFileSync(copy, readFileSync(file));
}
console.log(characters);
