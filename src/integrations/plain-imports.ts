import type { Plugin } from 'vite';

const WRAPPER = 'native:import-analysis-build';

/**
 * Leaves `import()` as browsers have it. Vite wraps each in a helper that also loads style sheets; our scripts bring
 * none, and the helper would be most of the JavaScript of a reading page. Vite has no option for it, so its plugin is
 * taken out.
 * @throws if Vite has no such plugin: then look for its new name
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    configResolved({ plugins }) {
      const at = plugins.findIndex(({ name }) => name === WRAPPER);
      if (at < 0) throw new Error(`Vite has no plugin ${WRAPPER}`);
      (plugins as Plugin[]).splice(at, 1);
    },
  };
}
