import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lostPage, type StandingPage, titleOf } from '../../../outputs/gone/lost-page.ts';

/** Where the site says that an address has no page: what stands around it stands around every page that says so. */
const TEMPLATE = '404.html';
const LEADS_ON = /<a\b(?=[^>]*\sdata-lead-on)[^>]*\shref="([^"]*)"/;

/**
 * Gives every page that readers of earlier releases could open and that this one does not have a page that says so and
 * leads to the nearest that has: a list has become shorter, a version is withheld. Returns how many there are.
 * @param before the addresses of the pages of earlier releases, below the base path
 * @param basePath begins and ends with a slash
 */
export async function keepAddresses(folder: string, before: readonly string[], basePath: string): Promise<number> {
  const lost = before.filter((path) => path.endsWith('/') && !existsSync(join(folder, path, 'index.html')));
  // Each is asked of what was built, not of what is written here.
  const targets = lost.map((path) => nearest(folder, path, basePath));
  const template = lost.length > 0 ? readFileSync(join(folder, TEMPLATE), 'utf8') : '';
  for (const [index, path] of lost.entries()) {
    const file = join(folder, path, 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, lostPage(template, path, targets[index]!, basePath));
  }
  return lost.length;
}

/** The page above that stands; where it leads on itself, the page that it leads to: nobody goes through two. */
function nearest(folder: string, lost: string, basePath: string): StandingPage {
  for (let path = above(lost); ; path = above(path)) {
    const file = join(folder, path, 'index.html');
    if (path !== '' && !existsSync(file)) continue;
    const html = readFileSync(file, 'utf8');
    const [, href] = LEADS_ON.exec(html) ?? [];
    const next = href?.startsWith(basePath) ? href.slice(basePath.length) : undefined;
    if (next !== undefined && next !== path && existsSync(join(folder, next, 'index.html')))
      return { path: next, title: titleOf(readFileSync(join(folder, next, 'index.html'), 'utf8')) };
    return { path, title: titleOf(html) };
  }
}

const above = (path: string): string => path.replace(/[^/]*\/$/, '');
