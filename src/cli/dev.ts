import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { visible } from '../vietnamese/encoding/invisible.ts';
import { projectFolderFault } from './project-folder.ts';

/** `npm run dev`: Astro's own dev server, in a folder where it can work. */
const project = resolve(import.meta.dirname, '../..');
const fault = projectFolderFault(project);
if (fault) {
  console.error(visible(fault));
  process.exitCode = 1;
} else {
  const astro = resolve(project, 'node_modules/astro/bin/astro.mjs');
  // Astro reads its arguments there; another server of this project may be running.
  process.argv = [process.execPath, astro, 'dev', '--ignore-lock', ...process.argv.slice(2)];
  await import(pathToFileURL(astro).href);
}
