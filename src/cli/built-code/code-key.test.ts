import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeKey } from './code-key.ts';

/** One file of each kind that a site is built from. */
const PROJECT = {
  'astro.config.mjs': 'export default {}',
  '.env': 'PUBLIC_A=1',
  'package-lock.json': '{}',
  'README.md': 'Đọc trước',
  'node_modules/.package-lock.json': '{}',
  'public/favicon.svg': '<svg/>',
  'src/pages/index.astro': '<p>Chào</p>',
  'src/styles/base.css': 'p { margin: 0 }',
  'src/markup/outline.test.ts': 'it()',
  'src/testing/builders/corpus.ts': 'export {}',
  'stored/handbook.json': '{"pages":[]}',
};

let project: string;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
};
const key = ({ url = 'https://a.vn', basePath = '/', env = {} } = {}): string | undefined =>
  codeKey({ project, content: join(project, 'stored'), site: { url, basePath }, env });

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'code-key-'));
  for (const [path, text] of Object.entries(PROJECT)) write(path, text);
});
afterEach(() => rmSync(project, { recursive: true }));

describe('the key of the built code', () => {
  it('is the same for the same code', () => {
    expect(key()).toMatch(/^[0-9a-f]{64}$/);
    expect(key()).toBe(key());
  });

  it.each([
    'astro.config.mjs',
    '.env',
    'package-lock.json',
    'node_modules/.package-lock.json',
    'public/favicon.svg',
    'src/pages/index.astro',
    'src/styles/base.css',
    'stored/handbook.json',
  ])('is another when %s changes', (path) => {
    const before = key();
    write(path, `${PROJECT[path as keyof typeof PROJECT]} `);
    expect(key()).not.toBe(before);
  });

  it('is another when a file comes, goes, or stands elsewhere', () => {
    const before = key();
    write('src/pages/moi.astro', '<p>Chào</p>');
    const more = key();
    rmSync(join(project, 'src/pages/index.astro'));
    expect(new Set([before, more, key()]).size).toBe(3);
  });

  it('is another at another address, and with another variable of the tools', () => {
    const keys = [key(), key({ url: 'https://b.vn' }), key({ basePath: '/b/' }), key({ env: { PUBLIC_A: '2' } })];
    expect(new Set(keys).size).toBe(4);
  });

  it.each(['README.md', 'src/markup/outline.test.ts', 'src/testing/builders/corpus.ts'])(
    'is the same when only %s changes, of which no site is made',
    (path) => {
      const before = key();
      write(path, 'khác');
      expect(key()).toBe(before);
    },
  );

  it('is the same for another content, and in another environment', () => {
    const before = key();
    write('stored/corpus.json', '{}');
    expect(key({ env: { OUT_DIR: '/srv' } })).toBe(before);
  });

  it('is none where it is not known what is installed', () => {
    rmSync(join(project, 'node_modules'), { recursive: true });
    expect(key()).toBeUndefined();
  });
});
