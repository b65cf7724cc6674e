import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { STORED_CONTENT } from '../integrations/corpus-loader.ts';
import { ownName, removeAbandoned } from './publish/abandoned.ts';
import { asStep } from './step.ts';

/** A folder of that name is there and holds something. */
const TAKEN: ReadonlySet<string> = new Set(['ENOTEMPTY', 'EEXIST']);

await asStep(buildPages);

/**
 * Runs Astro over the stored `content`, or else the one that the environment chooses, and puts the pages into `folder`.
 * Astro runs what it has bundled from inside its output folder, and that must lie where `node_modules` can be found:
 * so it works under `.cache/`. Its store goes there too and is thrown away; what documents were parsed to is remembered
 * elsewhere, by content, so nothing stale can come back.
 */
async function buildPages(folder = '', content?: string): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  if (content !== undefined) process.env[STORED_CONTENT] = content;
  const cache = resolve('.cache');
  const workshop = join(cache, ownName('build'));
  await removeAbandoned(cache, 'build');
  await mkdir(workshop, { recursive: true });
  try {
    await build({ outDir: join(workshop, 'site'), cacheDir: join(workshop, 'store'), logLevel: 'warn' });
    await moveInto(join(workshop, 'site'), folder);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** Moves what a folder holds into another, which other steps may fill at the same time; copies where it lies on another disk. */
async function moveInto(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    try {
      await rename(source, target);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (entry.isDirectory() && TAKEN.has(code)) await moveInto(source, target);
      else if (code === 'EXDEV') await cp(source, target, { recursive: true });
      else throw error;
    }
  }
}
