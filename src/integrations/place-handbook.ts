import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { HANDBOOK_PREFIX } from '../corpus/handbook/handbook-prefix.ts';
import type { PublishedHandbook } from '../domain/handbook/published-handbook.ts';
import { HANDBOOK_MODULES, handbookModules } from './handbook-modules.ts';

/** Astro would read a frontmatter in its own way; the one of the page has been read, and this one says nothing. */
const NO_FRONTMATTER = '---\n---\n';

/**
 * Puts the pages of a handbook where Astro renders them from: the very text that was checked, in a folder of the cache,
 * with names that are an address. What lies in the content folder, and how its path is written, is nothing to Astro.
 * @param isFirst whether nobody has asked for pages yet: later, the dev server may still look for files of an earlier
 *   content, and would fail without them until it starts again
 */
export async function placeHandbook(
  { pages, images }: PublishedHandbook,
  config: Pick<LoaderContext['config'], 'root' | 'cacheDir'>,
  store: LoaderContext['store'],
  isFirst: boolean,
): Promise<void> {
  const folder = join(fileURLToPath(config.cacheDir), 'handbook');
  const files = new Map<string, string | Uint8Array>(images.map(({ path, bytes }) => [path, bytes]));
  for (const { id, body } of pages) files.set(`${id}.mdx`, NO_FRONTMATTER + body);
  for (const [path, content] of files) await place(join(folder, path), content);
  const ids = new Set(pages.map(({ id }) => HANDBOOK_PREFIX + id));
  for (const key of store.keys()) if (key.startsWith(HANDBOOK_PREFIX) && !ids.has(key)) store.delete(key);
  const pathOf = (id: string): string =>
    relative(fileURLToPath(config.root), join(folder, `${id}.mdx`))
      .split(sep)
      .join('/');
  await place(
    join(fileURLToPath(config.cacheDir), HANDBOOK_MODULES),
    handbookModules(pages.map(({ id }) => pathOf(id))),
  );
  for (const { id, title, description, order } of pages)
    store.set({
      id: HANDBOOK_PREFIX + id,
      data: { title, description, order },
      filePath: pathOf(id),
      deferredRender: true,
    });
  if (isFirst) await sweep(folder, files);
}

/** Written beside and moved into place, where it is another file than before: Astro never sees half of it. */
async function place(file: string, content: string | Uint8Array): Promise<void> {
  const before = await readFile(file).catch(() => undefined);
  if (before && Buffer.compare(before, Buffer.from(content)) === 0) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.tmp`, content);
  await rename(`${file}.tmp`, file);
}

/** Takes away what an earlier content has left. */
async function sweep(folder: string, files: ReadonlyMap<string, unknown>): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((found) => found.isFile())) {
    const file = join(entry.parentPath, entry.name);
    if (!files.has(relative(folder, file).split(sep).join('/'))) await rm(file, { force: true });
  }
}
