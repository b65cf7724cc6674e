import type { Plugin } from 'vite';

/**
 * Leaves `import()` as browsers have it. Vite wraps each in a helper of 0.8 kB that also loads style sheets; our
 * scripts bring none, and the helper would be most of the JavaScript of a reading page.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
