import { resolve } from 'node:path';
import { STORED_CONTENT } from '../../corpus/stored-content.ts';
import { tellCode } from '../remembered/kept-outputs.ts';
import { asStep } from '../step.ts';
import { keepCode, takeCode } from './kept-code.ts';
import { thisCode } from './this-code.ts';

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
  const key = thisCode(content, env);
  const isTaken = key !== undefined && takeCode(key, folder, kept);
  if (!isTaken) {
    if (content !== undefined) process.env[STORED_CONTENT] = content;
    // Astro and Vite are loaded only where they have something to do.
    const { bundleCode } = await import('./bundle-code.ts');
    await bundleCode(folder);
    // What was changed meanwhile may have been built as it is now.
    if (key === undefined || thisCode(content, env) !== key) return;
    keepCode(key, folder, kept, `${folder}-kept`);
  }
  if (content !== undefined) tellCode(content, key, env);
}
