import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile, nginxFile } from '../outputs/server/server-config.ts';

const HEADERS = '_headers';
const NGINX = 'nginx.conf';

/** What every published folder holds, and hardly another one: by these names a folder is known as ours. */
export const SERVER_FILES: readonly string[] = [HEADERS, NGINX];

/** Puts the headers that the site asks for beside its pages, in the two forms that servers read. */
export async function writeServerFiles(folder: string, basePath: string): Promise<void> {
  await writeFile(join(folder, HEADERS), headersFile(basePath));
  await writeFile(join(folder, NGINX), nginxFile(basePath));
}
