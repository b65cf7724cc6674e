import { sep } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Lets no worker be built of anything but the sources of this program and its packages: no file of a content, nothing that
 * was made of one. What was built is scanned for what may not be published, but for the worker that has the gate in it.
 * @param root the folder of the program
 */
export function sourcesOnly(root: string): Plugin {
  const sources = `${root}/src/`.replaceAll(sep, '/');
  return {
    name: 'sources-only',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
      const strange = modules.filter((id) => !isOurs(id.replaceAll(sep, '/'), sources));
      if (strange.length > 0) this.error(`a worker may hold no content: ${strange.join(', ')}`);
    },
  };
}

/** What a bundler adds of its own has no file: its name begins with a zero. That of a virtual module of ours does too. */
const isOurs = (id: string, sources: string): boolean =>
  /^\0(?:rolldown|vite)\//.test(id) || id.startsWith(sources) || id.includes('/node_modules/');
