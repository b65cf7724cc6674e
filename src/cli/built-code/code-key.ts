import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { handbookFile } from '../../corpus/stored-content.ts';

/** What the code is built from besides the files of the project. */
interface Origin {
  /** The folder of the program. */
  project: string;
  /** The content whose handbook is built with it, as an earlier step has stored it. */
  content: string;
  /** Where the site stands: the configuration reads it from the content and the environment. */
  site: { url: string; basePath: string };
  env: NodeJS.ProcessEnv;
}

/** Variables that Vite and Astro take for themselves. */
const OF_TOOLS = /^(?:PUBLIC|VITE|ASTRO)_/;
/** What decides nothing of a site: right in the project, texts for people; under `src`, what only tests load. */
const NO_PART = /^[^/]+\.md$|^src\/testing\/|^src\/.*\.test\.ts$/;

/**
 * Says all that the built code depends on: under the same key it is the same. Of packages the lock files are believed: who
 * changes one by hand in `node_modules` deletes `.cache/` too.
 * @returns undefined where not all of it can be read
 */
export function codeKey({ project, content, site, env }: Origin): string | undefined {
  const hash = createHash('sha256');
  // Each with its length before it: no two lists of parts say the same.
  const add = (...parts: readonly (string | Uint8Array)[]): void => {
    for (const part of parts) hash.update(`${Buffer.byteLength(part)} `).update(part);
  };
  try {
    add(project, process.version, process.platform, process.arch, site.url, site.basePath);
    for (const name of Object.keys(env).toSorted()) if (OF_TOOLS.test(name)) add(name, env[name] ?? '');
    for (const path of filesOf(project)) add(path, readFileSync(join(project, path)));
    add(readFileSync(handbookFile(content)));
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}

/** The files of the project that are built, or say how, by their paths from its folder. */
function filesOf(project: string): string[] {
  const folders = ['src', 'public'].flatMap((name) =>
    readdirSync(join(project, name), { recursive: true, withFileTypes: true }),
  );
  const files = [...readdirSync(project, { withFileTypes: true }), ...folders].filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(project, join(parentPath, name)).split(sep).join('/'));
  return [...paths.filter((path) => !NO_PART.test(path)), 'node_modules/.package-lock.json'].toSorted();
}
