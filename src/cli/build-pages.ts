import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { STORED_CONTENT } from '../integrations/corpus-loader.ts';
import { ownName, removeAbandoned } from './publish/abandoned.ts';
import { asStep } from './step.ts';

await asStep(buildPages);

/**
 * Runs Astro over the stored `content`, or else the one that the environment chooses, and puts the pages into `folder`, which must not exist yet.
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
    await move(join(workshop, 'site'), folder);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** Renames a folder, or copies it where the target lies on another disk. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}
