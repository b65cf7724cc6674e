import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { BaseApp } from 'astro/app';
import { codeIn } from './built-code.ts';

/** The program as Astro has written it: what it is told before it draws, and what draws. */
type PagesProgram = BaseApp & {
  setInternals(internals: { pagesByKeys: ReadonlyMap<string, unknown> }): void;
  setOptions(options: { settings: { scripts: readonly never[] }; logger: BaseApp['logger'] }): void;
};

/** A page that servers ask for by its number. */
const OF_A_STATUS = /^\/(?:404|500)\/?$/;

/** Draws every page of the content that the environment names, with the built code, and writes each into `folder`. */
export async function writePages(code: string, folder: string): Promise<void> {
  const program = await startProgram(code);
  const { site, base } = program.manifest;
  const written = new Set<string>();
  const folders = new Set<string>();
  for (const { pathname, route } of await new StaticPaths(program).getAll()) {
    const file = fileOf(pathname, route);
    // The check refuses a file of the office that would stand in the place of a page of ours.
    if (written.has(file)) throw new Error(`two pages are called ${pathname}`);
    written.add(file);
    const address = new URL(base.replace(/\/?$/, encodeURI(addressOf(pathname, route))), site);
    const answer = await program.render(new Request(address), { routeData: route });
    if (!answer.ok && answer.status !== 404) throw new Error(`${pathname} answers ${answer.status}`);
    if (!answer.body) continue;
    const target = join(folder, file);
    if (!folders.has(dirname(target))) await mkdir(dirname(target), { recursive: true });
    folders.add(dirname(target));
    await writeFile(target, Buffer.from(await answer.arrayBuffer()));
  }
}

/** @throws if there is no program where Astro writes it */
async function startProgram(code: string): Promise<PagesProgram> {
  const parts = codeIn(code);
  const entry = (await readdir(parts.program)).find((name) => /^prerender-entry\..+\.mjs$/.test(name));
  if (entry === undefined) throw new Error('Astro has written no program that draws pages');
  const { app } = (await import(pathToFileURL(join(parts.program, entry)).href)) as { app: PagesProgram };
  const styles = JSON.parse(await readFile(parts.styles, 'utf8')) as [string, unknown][];
  app.setInternals({ pagesByKeys: new Map(styles) });
  app.setOptions({ settings: { scripts: [] }, logger: app.logger });
  return app;
}

/** Where it is asked for below the base path: pages are folders, files are called as Astro calls them. */
function addressOf(pathname: string, { type }: RouteData): string {
  return type === 'endpoint' ? pathname : pathname.replace(/\/?$/, '/');
}

/** Where it stands in the folder of the site. */
function fileOf(pathname: string, route: RouteData): string {
  if (route.type === 'endpoint') return pathname.replace(/\/$/, '');
  return OF_A_STATUS.test(pathname) ? pathname.replace(/\/?$/, '.html') : `${addressOf(pathname, route)}index.html`;
}
