import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BASE, baseText, type Files } from './edited-content.ts';

/**
 * Writes one content folder that holds every one of many edited folders: what differs from the base stands beside it under
 * a name and an issuer of its own. Left out is what cannot stand beside others: a file that is taken away, and the edited
 * source text of a document.
 */
export function writeTogether(content: string, cases: readonly Files[]): void {
  cpSync(BASE, content, { recursive: true });
  const lists = new Map<string, string>();
  cases.forEach((files, index) => {
    for (const [path, text] of Object.entries(files)) {
      if (text === null) continue;
      if (LISTS.test(path)) lists.set(path, (lists.get(path) ?? baseText(path)) + entriesOf(String(text), index));
      else if (!/^nguon\/(?!v)|^[^/]*$/.test(path)) put(join(content, named(path, index)), ownWords(path, text, index));
    }
  });
  for (const [path, text] of lists) put(join(content, path), text);
}

/** Files of which a folder has one, with a list of entries in it. */
const LISTS = /^(?:linh-vuc|viet-tat)\.yaml$/;

function put(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Pages name an image by its path; everything else is told apart by the number of its case. */
function named(path: string, index: number): string {
  if (/\.(?:png|jpg|svg|db)$/.test(path)) return path;
  return path.replace(/\/([^/]*)$/, `/v${index}-$1`);
}

function ownWords(path: string, text: string | Uint8Array, index: number): string | Uint8Array {
  if (typeof text !== 'string' || !path.startsWith('van-ban/')) return text;
  return text.replace(/^(organName: .*)$/m, `$1 ${index}`).replace(/^ {2}file: .*\n/m, '');
}

/** The entries of a list, under ids of their own. */
function entriesOf(text: string, index: number): string {
  const entries = text.replace(/^\ufeff/, '').replace(/^\w+:(?: \[\])?\r?\n/, '');
  return entries.replace(/^(\s*- (?:id: |short: ))/gm, `$1v${index}`);
}
