import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { BaseApp } from 'astro/app';
import { closeFrame } from '../remembered/open-frame.ts';
import type { Outputs } from '../remembered/kept-outputs.ts';
import { shownPage } from '../remembered/shown-page.ts';
import { codeIn } from './built-code.ts';

/** The program as Astro has written it: what it is told before it draws, and what draws. */
type PagesProgram = BaseApp & {
  setInternals(internals: { pagesByKeys: ReadonlyMap<string, unknown> }): void;
  setOptions(options: { settings: { scripts: readonly never[] }; logger: BaseApp['logger'] }): void;
  /** What `getStaticPaths` of each page has said. */
  routeCache: {
    get(route: RouteData): { staticPaths: { keyed: ReadonlyMap<string, { props?: object }> } } | undefined;
  };
};

/** A page that servers ask for by its number. */
const OF_A_STATUS = /^\/(?:404|500)\/?$/;

/**
 * Writes every page of the content that the environment names into `folder`: drawn with the built code, or as it is
 * remembered where what it shows was drawn before.
 * @returns the files of those that are remembered
 */
export async function writePages(code: string, folder: string, remembered: Outputs): Promise<string[]> {
  const program = await startProgram(code);
  const { site, base } = program.manifest;
  const written = new Set<string>();
  const folders = new Set<string>();
  const taken: string[] = [];
  for (const { pathname, route } of await new StaticPaths(program as unknown as StaticPathsApp).getAll()) {
    const file = fileOf(pathname, route);
    // The check refuses a file of the office that would stand in the place of a page of ours.
    if (written.has(file)) throw new Error(`two pages are called ${pathname}`);
    written.add(file);
    const address = new URL(base.replace(/\/?$/, encodeURI(addressOf(pathname, route))), site);
    const draw = (shown?: object): Promise<Buffer | undefined> => drawn(program, address, route, shown);
    const page = await pageOf(propsOf(program, pathname, route), address.href, remembered, draw);
    if (page === undefined) continue;
    if (page.isTaken) taken.push(file.replace(/^\//, ''));
    const target = join(folder, file);
    if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    folders.add(dirname(target));
    writeFileSync(target, page.bytes);
  }
  return taken;
}

interface WrittenPage {
  bytes: Buffer;
  isTaken?: true;
}

/** A page: taken from memory if it says what it shows and that was drawn before, else drawn. */
async function pageOf(
  props: object | undefined,
  address: string,
  remembered: Outputs,
  draw: (shown?: object) => Promise<Buffer | undefined>,
): Promise<WrittenPage | undefined> {
  const page = shownPage(props, address, remembered.code);
  const known = page && remembered.get(page.key);
  if (known) return { bytes: closeFrame(known, page.frame), isTaken: true };
  const made = await draw(page?.shown);
  if (!page || !made) return made && { bytes: made };
  remembered.set(page.key, made);
  return { bytes: closeFrame(made, page.frame) };
}

async function drawn(
  program: PagesProgram,
  address: URL,
  routeData: RouteData,
  shown?: object,
): Promise<Buffer | undefined> {
  const answer = await program.render(new Request(address), { routeData, ...(shown && { locals: { shown } }) });
  if (!answer.ok && answer.status !== 404) throw new Error(`${address.pathname} answers ${answer.status}`);
  return answer.body ? Buffer.from(await answer.arrayBuffer()) : undefined;
}

/** What the page at a path is told, as its `getStaticPaths` has said. */
function propsOf({ routeCache }: PagesProgram, pathname: string, route: RouteData): object | undefined {
  return routeCache.get(route)?.staticPaths.keyed.get(pathname)?.props;
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
