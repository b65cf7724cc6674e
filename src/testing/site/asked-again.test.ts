import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { outDir } from './built-site.ts';

const assets = join(outDir, 'assets');
/** A worker that a file did not reach is replaced by another, which asks anew; see `search/questions/answering`. */
const scripts = readdirSync(assets).filter((file) => file.endsWith('.js') && !file.includes('-worker-'));
/** What `browser/part/import-again` is when it is made small, and what the plugin writes into a file that loads nothing else. */
const ASKS = /\bfunction (\w|\$)+\([^)]*\)\{return import\((\w|\$)+\)\.catch\(\(\)=>import\([^()]*\)\)\}/;

it('no script of the site loads another at need but so that it is asked for again after a fault of the network', () => {
  const texts = scripts.map((file) => [file, readFileSync(join(assets, file), 'utf8')] as const);
  const loading = texts.filter(([, text]) => /\bimport\(/.test(text));
  expect(loading.length).toBeGreaterThan(2);
  const around = loading.filter(([, text]) => /\bimport\(/.test(text.replace(ASKS, '')));
  expect(around.map(([file]) => file)).toEqual([]);
});
