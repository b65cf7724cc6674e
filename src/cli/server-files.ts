import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HEADERS, NGINX, NGINX_BROTLI, NGINX_TLS } from '../outputs/server/kept-files.ts';
import { headersFile, nginxBrotliFile, nginxFile, nginxTlsFile } from '../outputs/server/server-config.ts';

/** What every published folder holds, and hardly another one: by these names a folder is known as ours. */
export const SERVER_FILES: readonly string[] = [HEADERS, NGINX];

/** Puts the headers that the site asks for beside its pages, in the two forms that servers read. */
export async function writeServerFiles(folder: string, basePath: string): Promise<void> {
  await writeFile(join(folder, HEADERS), headersFile(basePath));
  await writeFile(join(folder, NGINX), nginxFile(basePath));
  await writeFile(join(folder, NGINX_TLS), nginxTlsFile());
  await writeFile(join(folder, NGINX_BROTLI), nginxBrotliFile());
}
