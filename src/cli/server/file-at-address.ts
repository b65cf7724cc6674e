import { realpath, stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { isKept } from '../../outputs/server/kept-files.ts';

/** What there is at an address. */
export type Found = { file: string } | { movedTo: string };

/**
 * What a published folder has at a path below the base path; `root` is where the folder itself lies, links followed.
 * Nothing that a link inside the folder leads to is found, wherever it leads.
 */
export async function findAt(folder: string, base: string, path: string): Promise<{ root: string; found?: Found }> {
  const root = await realpath(folder);
  if (path !== base && (path === '/' || `${path}/` === base)) return { root, found: { movedTo: base } };
  const file = path.startsWith(base) ? placeOf(root, path.slice(base.length)) : undefined;
  const kind = file && (await kindOf(file));
  if (!file || !kind || isKept(file.slice(root.length + 1))) return { root };
  if (kind === 'file') return { root, found: { file } };
  if (!path.endsWith('/')) return { root, found: { movedTo: `${path.replace(/^\/+/, '/')}/` } };
  // A folder without a page is no page: what lies in it is nobody's to list.
  const page = join(file, 'index.html');
  return (await kindOf(page)) === 'file' ? { root, found: { file: page } } : { root };
}

/** The place that a path means, or undefined where the path is malformed or leads out of the folder. */
function placeOf(root: string, path: string): string | undefined {
  try {
    const place = normalize(join(root, decodeURIComponent(path)));
    return !place.includes('\0') && `${place}${sep}`.startsWith(`${root}${sep}`) ? place : undefined;
  } catch {
    return undefined;
  }
}

async function kindOf(place: string): Promise<'file' | 'folder' | undefined> {
  try {
    const found = await stat(place);
    const isReal = (await realpath(place)) === place.replace(/(?<=.)[\\/]+$/, '');
    if (!isReal) return undefined;
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : undefined;
  } catch {
    return undefined;
  }
}
