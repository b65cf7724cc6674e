import { resolve } from 'node:path';
import { readSettings, siteInPlace } from '../../corpus/folder/settings.ts';
import { readSite } from '../../corpus/site-address.ts';
import { STORED_CONTENT } from '../../corpus/stored-content.ts';
import { codeKey } from './code-key.ts';
import { keepCode, takeCode } from './kept-code.ts';
import { asStep } from '../step.ts';

/** The variable that has the code built anew, and kept by nobody. */
const FRESH = 'FRESH_CODE';

await asStep(buildCode);

/**
 * Puts into `folder`, which is not there yet, what is built of the code and of the handbook of the stored `content`. Most
 * builds differ from the last by documents alone, and Astro and Vite take most of a small one's time: so what they have
 * built is kept in `.cache/`, by all that it depends on. Without a stored content, the one that the environment chooses is
 * read, and nothing is kept.
 */
async function buildCode(folder = '', content?: string): Promise<void> {
  const kept = resolve('.cache/code');
  // The configuration sets variables of its own while it is read.
  const env = { ...process.env };
  const key = keyOf(content, env);
  if (key !== undefined && takeCode(key, folder, kept)) return;
  if (content !== undefined) process.env[STORED_CONTENT] = content;
  // Astro and Vite are loaded only where they have something to do.
  const { bundleCode } = await import('./bundle-code.ts');
  await bundleCode(folder);
  // What was changed meanwhile may have been built as it is now.
  if (key !== undefined && keyOf(content, env) === key) keepCode(key, folder, kept, `${folder}-kept`);
}

/** Undefined where nothing is to be kept, or taken. */
function keyOf(content: string | undefined, env: NodeJS.ProcessEnv): string | undefined {
  if (content === undefined || env[FRESH]?.trim() === '1') return undefined;
  const settings = readSettings(env);
  const site = siteInPlace(readSite(settings.contentDir), settings);
  return codeKey({ project: resolve(import.meta.dirname, '../../..'), content, site, env });
}
