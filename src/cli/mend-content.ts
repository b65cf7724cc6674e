import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listContent } from '../corpus/folder/files.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The same text without BOM, with LF line ends and composed letters: not one visible character differs. */
export function mendText(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

/** Mends every text file of a content folder in place; returns the paths of those that changed. */
export function mendContent(contentDir: string): string[] {
  return listContent(contentDir)
    .files.filter(({ path }) => /\.(?:mdx|md|yaml|txt)$/.test(path))
    .map(({ path }) => path)
    .filter((path) => mendFile(join(contentDir, path)));
}

function mendFile(file: string): boolean {
  let text: string;
  try {
    text = utf8.decode(readFileSync(file));
  } catch {
    // Other encodings are not mended by guessing; the check names them.
    return false;
  }
  const mended = mendText(text);
  if (mended === text) return false;
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, mended);
  renameSync(temporary, file);
  return true;
}
