import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeCorpus } from '../make-corpus.ts';
import { writePlainDocuments } from './plain-documents.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plain-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('gives peers the title and every word of each document, and no component that is ours', async () => {
  const plain = join(folder, 'plain');
  await makeCorpus(folder, 20);
  await writePlainDocuments(folder, plain, 'md');
  const names = readdirSync(join(folder, 'van-ban'));
  expect(readdirSync(plain)).toEqual(names.map((name) => name.replace(/x$/, '')));
  for (const name of names) {
    const [source, text] = [join(folder, 'van-ban', name), join(plain, name.replace(/x$/, ''))].map((path) =>
      readFileSync(path, 'utf8'),
    ) as [string, string];
    const words = (of: string) =>
      of
        .split(/^---$/m)[2]!
        .replace(/<[^>]*>/g, '')
        .match(/\S+/g);
    expect(words(text)).toEqual(words(source));
    expect(text).toMatch(/^---\ntitle: '.+'\n---\n/);
    expect(text).not.toContain('<');
  }
});
