import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { pagePolicy } from '../../../outputs/site/security-headers.ts';

/** Where the page stands in the site that it is put into. */
export const WORKER_PAGE = '/worker/';

/** Adds to a built site a page that starts a worker, with the policy and the bundler of all its pages. */
export async function addWorkerPage(site: string): Promise<void> {
  const script = 'assets/worker-page.js';
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(import.meta.dirname, 'page.ts'), output: { entryFileNames: script } },
    },
  });
  await mkdir(join(site, WORKER_PAGE));
  const head = `<meta http-equiv="content-security-policy" content="${pagePolicy}"><title>Worker</title>`;
  const html = `<!doctype html><html lang="vi"><head>${head}<script type="module" src="/${script}"></script></head></html>`;
  await writeFile(join(site, WORKER_PAGE, 'index.html'), html);
}
