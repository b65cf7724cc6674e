import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PublishedHandbook } from '../domain/handbook/published-handbook.ts';
import { placeHandbook } from './place-handbook.ts';

let root: string;
let entries: Map<string, { filePath?: string; deferredRender?: boolean; data: unknown }>;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'thư mục #1 '));
  entries = new Map([['corpus', { data: { file: 'a.json' } }]]);
});
afterEach(() => rmSync(root, { recursive: true }));

function place(handbook: PublishedHandbook, isFirst = true): Promise<void> {
  const store = {
    keys: () => [...entries.keys()],
    set: (entry: { id: string; data: unknown }) => entries.set(entry.id, entry),
    delete: (id: string) => entries.delete(id),
  };
  const config = { root: pathToFileURL(`${root}/`), cacheDir: pathToFileURL(`${root}/.astro/`) };
  return placeHandbook(handbook, config, store as unknown as LoaderContext['store'], isFirst);
}

const page = (id: string, body: string) => ({ id, title: 'Tên', description: 'Lời.', order: 1, body });
const written = (path: string): string => readFileSync(join(root, '.astro/handbook', path), 'utf8');

describe('placeHandbook', () => {
  it('gives Astro the text that was checked, at an address that no path of content is part of', async () => {
    await place({ pages: [page('in-phieu', '\n\nChữ.\n')], images: [] });
    expect(entries.get('huong-dan/in-phieu')).toEqual({
      id: 'huong-dan/in-phieu',
      data: { title: 'Tên', description: 'Lời.', order: 1 },
      filePath: '.astro/handbook/in-phieu.mdx',
      deferredRender: true,
    });
    expect(written('in-phieu.mdx')).toContain('\n\nChữ.\n');
  });

  it('notes how its pages are rendered where no other build does', async () => {
    await place({ pages: [page('a', 'Một.'), page('b', 'Hai.')], images: [] });
    const note = readFileSync(join(root, '.astro/handbook-modules.mjs'), 'utf8');
    expect(note.match(/fileName=\.astro%2Fhandbook%2F[ab]\.mdx&/g)).toHaveLength(2);
  });

  it.each(['\n---\nlayout: /x.astro\n---\n', '+++\nlayout = "/x.astro"\n+++\n', '\ufeff---\na: b\n---\n', 'Chữ.\n'])(
    'leaves Astro no frontmatter to find in %j',
    async (body) => {
      await place({ pages: [page('a', body)], images: [] });
      const { frontmatter, content } = parseFrontmatter(written('a.mdx'), { frontmatter: 'empty-with-spaces' });
      expect(frontmatter).toEqual({});
      expect(content.endsWith(body)).toBe(true);
      expect(content.slice(0, -body.length).trim()).toBe('');
    },
  );

  it('publishes images as they are, in their folders', async () => {
    const bytes = new Uint8Array([0x89, 0x50, 0xff, 0x00]);
    await place({ pages: [], images: [{ path: 'hinh/a.png', bytes }] });
    expect(new Uint8Array(readFileSync(join(root, '.astro/handbook/hinh/a.png')))).toEqual(bytes);
  });

  it('takes away what an earlier content has left, and nothing else', async () => {
    await place({
      pages: [page('a', 'Một.'), page('b', 'Hai.')],
      images: [{ path: 'c.png', bytes: new Uint8Array() }],
    });
    await place({ pages: [page('b', 'Ba.')], images: [] });
    expect([...entries.keys()]).toEqual(['corpus', 'huong-dan/b']);
    expect(existsSync(join(root, '.astro/handbook/a.mdx'))).toBe(false);
    expect(existsSync(join(root, '.astro/handbook/c.png'))).toBe(false);
    expect(written('b.mdx')).toContain('Ba.');
  });

  it('leaves the files of an earlier content to a server that may still ask for them', async () => {
    await place({ pages: [page('a', 'Một.')], images: [] });
    await place({ pages: [page('b', 'Hai.')], images: [] }, false);
    expect([...entries.keys()]).toEqual(['corpus', 'huong-dan/b']);
    expect(written('a.mdx')).toContain('Một.');
  });
});
