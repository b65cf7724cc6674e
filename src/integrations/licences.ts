import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { SHIPPED } from './shipped-packages.ts';
import type { Licence } from '../outputs/site/licence.ts';

const MODULE = 'virtual:licences';
const OF_PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/**
 * Gives pages the licence texts of all that is shipped, as the module `virtual:licences`, and lets no build end that ships
 * a package which is not among them.
 * @param root the folder that holds `node_modules`
 */
export function licences(root: string): Plugin {
  return {
    name: 'licences',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) =>
      id === `\0${MODULE}`
        ? `export default ${JSON.stringify(SHIPPED.map((name) => licenceOf(join(root, 'node_modules', name))))}`
        : undefined,
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
      const packages = new Set(modules.flatMap((id) => OF_PACKAGE.exec(id)?.[1] ?? []));
      const unnamed = [...packages].filter((name) => !SHIPPED.includes(name));
      if (unnamed.length > 0) this.error(`no licence of ${unnamed.join(', ')} is shown: name it in licences.ts`);
    },
  };
}

/** @throws if the package has no licence text: then it must not be shipped */
function licenceOf(folder: string): Licence {
  const facts = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const text = licenceFiles(folder).map((file) => readFileSync(file, 'utf8').trim());
  if (text.length === 0) throw new Error(`${facts['name']} has no licence text`);
  return { name: facts['name']!, version: facts['version']!, id: facts['license']!, text: text.join('\n\n') };
}

/** `LICENSE`, `LICENSE.md` and the like; some packages have a folder of that name. */
function licenceFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => /^licen[cs]e/i.test(name));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? licenceFiles(path) : [path];
  });
}
