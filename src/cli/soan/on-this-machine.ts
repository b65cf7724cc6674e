import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How the page for authors begins where it is built; the same on every site. */
const WORKBENCH = '<div class="workbench"';

/**
 * The page for authors of a built site, told that it was opened on a machine that can publish; undefined where the site
 * has none. The page on a server is never told so: there it saves files and nothing else.
 * @param address where it asks the machine
 */
export async function onThisMachine(folder: string, address: string): Promise<string | undefined> {
  const page = await readFile(join(folder, 'soan', 'index.html'), 'utf8').catch(() => undefined);
  if (page === undefined || page.split(WORKBENCH).length !== 2) return undefined;
  return page.replace(WORKBENCH, `${WORKBENCH} data-machine="${address}"`);
}
