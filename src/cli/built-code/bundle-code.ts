import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration, build } from 'astro';
import { ownName, removeAbandoned } from '../publish/abandoned.ts';
import { codeIn } from './built-code.ts';

/**
 * Lets Astro bundle the code into `folder`, and draw no page. Its store is thrown away: what documents were parsed to is
 * remembered elsewhere, by content, so nothing stale can come back.
 */
export async function bundleCode(folder: string): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  const cache = resolve('.cache');
  const workshop = join(cache, ownName('build'));
  await removeAbandoned(cache, 'build');
  await mkdir(workshop, { recursive: true });
  await mkdir(folder, { recursive: true });
  const outDir = join(workshop, 'site');
  try {
    await build({
      outDir,
      cacheDir: join(workshop, 'store'),
      logLevel: 'warn',
      integrations: [programKept(folder)],
    });
    await rename(outDir, codeIn(folder).site);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** Stands where Astro would draw the pages, and keeps what it would draw them with. */
function programKept(folder: string): AstroIntegration {
  const { program, styles } = codeIn(folder);
  let keep: () => Promise<void>;
  return {
    name: 'program-kept',
    hooks: {
      'astro:build:setup': ({ pages, vite }) => {
        keep = async () => {
          await cp(programFolder(vite.environments?.['prerender']?.build?.outDir), program, { recursive: true });
          const ofPages = [...pages].map(([page, facts]) => [page, { styles: facts.styles }]);
          await writeFile(styles, JSON.stringify(ofPages));
        };
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'program-kept',
          setup: () => keep(),
          getStaticPaths: () => Promise.resolve([]),
          render: ({ url }) => Promise.reject(new Error(`nobody draws ${url} here`)),
        }),
    },
  };
}

/** @throws if Astro has put its program elsewhere than it used to */
function programFolder(outDir: string | URL | undefined): string {
  if (outDir === undefined) throw new Error('Astro does not say where it puts the program of its pages');
  return typeof outDir === 'string' ? outDir : fileURLToPath(outDir);
}
