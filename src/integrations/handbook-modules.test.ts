import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createServer, type Plugin } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { HANDBOOK_MODULES, handbookModules, ownHandbookModules } from './handbook-modules.ts';

const NOTE = 'astro:content-module-imports';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'modules-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Where the note is found by a build whose cache is the folder, beside what Astro itself would take. */
async function foundNote(): Promise<string | undefined> {
  const plugins: Plugin[] = [
    { name: 'astro', enforce: 'pre', resolveId: (id) => (id === NOTE ? '/shared' : undefined) },
  ];
  const given = {
    config: { cacheDir: pathToFileURL(`${folder}/`) },
    updateConfig: ({ vite }: { vite: { plugins: Plugin[] } }) => void plugins.push(...vite.plugins),
  };
  await ownHandbookModules().hooks['astro:config:setup']!(given as never);
  const server = await createServer({
    plugins,
    root: folder,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    return (await server.pluginContainer.resolveId(NOTE))?.id;
  } finally {
    await server.close();
  }
}

it('is the note of the build itself, not the one that all of a project have together', async () => {
  writeFileSync(join(folder, HANDBOOK_MODULES), handbookModules(['a/b.mdx']));
  expect(await foundNote()).toBe(join(folder, HANDBOOK_MODULES));
});

it('is left to Astro before there is a handbook', async () => {
  expect(await foundNote()).toBe('/shared');
});
