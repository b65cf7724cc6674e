import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readSettings } from '../corpus/folder/settings.ts';

/** Serves the search index of the last build in dev, where none is made; without a build, search says it cannot load. */
export function devSearchIndex(): AstroIntegration {
  const folder = join(readSettings().outDir, 'pagefind');
  return {
    name: 'dev-search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${server.config.base}pagefind/`, (request, response, next) => {
          const file = normalize(join(folder, (request.url ?? '/').split('?')[0]!));
          if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return next();
          response.setHeader('Content-Type', extname(file) === '.js' ? 'text/javascript' : 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}
