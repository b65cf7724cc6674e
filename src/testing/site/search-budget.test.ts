import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { basePath, builtPages, outDir, scriptsOf } from './built-site.ts';

/** A worker that counts what a question finds has a copy of what searches. */
const WORKER_BYTES = 4_250;

/** Bytes after gzip of our own code, Pagefind's apart; what is only needed at times is told apart from what always is. */
const BOX_BYTES = 8_000;
const PAGE_BYTES = 8_800;
/**
 * What marks words on arrival; what few queries need, words in place of others, answers, a minus, deadlines and their days;
 * what comes after the results of the search page; what chooses among them; the search in one document, in the box on its
 * page and on the search page.
 */
const LAZY_BYTES = {
  arrival: 1_100,
  'on-demand': 6_120,
  suggestions: 2_770,
  answers: 1_700,
  excluded: 620,
  'tasks-due': 750,
  'due-days': 480,
  'beside-results': 600,
  narrowing: 550,
  'in-document': 1_110,
  'one-document': 900,
};

const SEARCH = new RegExp(`^${basePath}tim-kiem/$`);
const IS_SEARCH =
  /\/(?:Layout|DocumentArticle|SearchPage|search|search-box|arrival|on-demand|beside-results|narrowing)\./;

const pages = builtPages();
const searchPage = pages.find(({ address }) => SEARCH.test(address));
const gzipBytes = (files: Iterable<string>): number =>
  [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(join(outDir, file)), { level: 9 }).length, 0);

/** The scripts of search that a page loads, and those that `import()` of one of these names brings. */
function searchScripts(html: string, ...lazy: string[]): Set<string> {
  const files = new Set(scriptsOf(html).filter((file) => IS_SEARCH.test(`/${file}`)));
  for (const file of files) {
    const code = readFileSync(join(outDir, file), 'utf8');
    for (const [, path = ''] of code.matchAll(/["'`](\.[^"'`]+\.js)["'`]/g)) {
      const other = join(dirname(file), path);
      const isStatic = new RegExp(`(?:from|import)\\s*["'\`]${path.replaceAll('.', '\\.')}`).test(code);
      if (isStatic || lazy.some((name) => path.startsWith(`./${name}.`))) files.add(other);
    }
  }
  return files;
}

const documentPage = pages.find(({ html }) => /\/DocumentArticle\.[^"]*\.js/.test(html));
const ordinary = pages.find(
  (page) => page !== searchPage && page !== documentPage && page.html.includes('data-search-box'),
);

describe('the code of search', () => {
  it('imports as browsers do, without a helper around it', () => {
    expect(
      [...searchScripts(ordinary?.html ?? '')].filter((file) =>
        /__vite/i.test(readFileSync(join(outDir, file), 'utf8')),
      ),
    ).toEqual([]);
  });

  it('is on every page that has the box, and on its own page', () => {
    expect(ordinary).toBeDefined();
    expect(searchPage).toBeDefined();
  });

  it(`takes at most ${BOX_BYTES} bytes to search as one types, from any page`, () => {
    const files = searchScripts(ordinary?.html ?? '', 'search-box');
    expect(
      [...files].some((file) => file.includes('/search.')),
      [...files].join(),
    ).toBe(true);
    expect(gzipBytes(files)).toBeLessThanOrEqual(BOX_BYTES);
  });

  it(`takes at most ${PAGE_BYTES} bytes on the search page`, () => {
    const files = searchScripts(searchPage?.html ?? '');
    expect(
      [...files].some((file) => file.includes('/search.')),
      [...files].join(),
    ).toBe(true);
    expect(gzipBytes(files)).toBeLessThanOrEqual(PAGE_BYTES);
  });

  it(`takes at most ${WORKER_BYTES} bytes for the worker that questions have`, () => {
    const [worker, ...others] = readdirSync(join(outDir, 'assets')).filter((file) =>
      file.startsWith('answering-worker'),
    );
    expect(others).toEqual([]);
    expect(gzipBytes([`assets/${worker}`])).toBeLessThanOrEqual(WORKER_BYTES);
  });

  it.each(Object.entries(LAZY_BYTES))('takes for %s at most %i more bytes, loaded when needed', (name, bytes) => {
    const all = [ordinary, searchPage, documentPage].flatMap((page) => [
      ...searchScripts(page?.html ?? '', 'search-box', ...Object.keys(LAZY_BYTES)),
    ]);
    const files = new Set(all.filter((file) => file.includes(`/${name}.`)));
    expect(files.size).toBe(1);
    expect(gzipBytes(files)).toBeLessThanOrEqual(bytes);
  });
});
