import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { writeSheetContent } from '../builders/sheet-content.ts';
import { runBuild } from '../site/build-process.ts';
import { basePath, outDir } from '../site/built-site.ts';
import { COUNTS } from './long-sheet.ts';
import { watchedServer } from './watched-server.ts';
import { addWorkerPage } from './worker-page/build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site in OUT_DIR is served. */
    shipped: string;
    /** Where a site of long sheets is served, with the page that starts a worker. */
    fixture: string;
  }
}

/** One server for all engines, of the built site and of one that is built here. */
export default async function serveSites(project: TestProject): Promise<() => Promise<void>> {
  const temporary = await mkdtemp(join(tmpdir(), 'engines-'));
  const [content, site] = [join(temporary, 'content'), join(temporary, 'site')];
  await writeSheetContent(content, COUNTS);
  const { status, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: site, SITE_URL: '', BASE_PATH: '' });
  if (status !== 0) throw new Error(output);
  await addWorkerPage(site);
  const servers = { shipped: await watchedServer(outDir, basePath), fixture: await watchedServer(site, '/') };
  for (const name of ['shipped', 'fixture'] as const) project.provide(name, originOf(servers[name]));
  return async () => {
    for (const server of Object.values(servers)) server.close().closeAllConnections();
    await rm(temporary, { recursive: true, force: true });
  };
}

const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
