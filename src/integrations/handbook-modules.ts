import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where it is noted, in Astro's cache, by what it renders each page of the handbook. */
export const HANDBOOK_MODULES = 'handbook-modules.mjs';
/** Under these names Astro asks for that note, and renders a page that a loader has put off. */
const NOTE = 'astro:content-module-imports';
const PAGE = 'astro:content-layer-deferred-module';

/**
 * Lets each build, and the dev server, render the handbook that it has placed itself. Astro has one note of this kind for a
 * project, `.astro/content-modules.mjs`: of two that work at once one would look for pages of the other.
 */
export function ownHandbookModules(): AstroIntegration {
  return {
    name: 'own-handbook-modules',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const note = fileURLToPath(new URL(HANDBOOK_MODULES, config.cacheDir));
        const resolveId = {
          order: 'pre' as const,
          filter: { id: new RegExp(`^${NOTE}$`) },
          handler: () => (existsSync(note) ? note : undefined),
        };
        updateConfig({ vite: { plugins: [{ name: 'own-handbook-modules', resolveId }] } });
      },
    },
  };
}

/** The note, as Astro writes it: of pages by their paths from the root of the project. */
export function handbookModules(pages: readonly string[]): string {
  const lines = pages.map((page) => {
    const asked = new URLSearchParams({ [PAGE]: '', fileName: page, astroContentModuleFlag: 'true' });
    return `[${JSON.stringify(page)}, () => import(${JSON.stringify(`${PAGE}?${asked.toString()}`)})]`;
  });
  return `export default new Map([\n${lines.join(',\n')}\n]);\n`;
}
