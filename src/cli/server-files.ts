import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile, nginxFile } from '../outputs/security-headers.ts';

/** Puts the headers that the site asks for beside its pages, in the two forms that servers read. */
export async function writeServerFiles(folder: string, basePath: string): Promise<void> {
  await writeFile(join(folder, '_headers'), headersFile(basePath));
  await writeFile(join(folder, 'nginx.conf'), nginxFile(basePath));
}
