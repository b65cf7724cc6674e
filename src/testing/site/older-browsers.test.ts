import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { basePath, builtPages, outDir } from './built-site.ts';
import { featuresOf, lackingIn } from './browser-features.ts';

/** The last one for Windows 7 and 8, which offices still have. */
const OLDEST_CHROMIUM = 109;

const features = featuresOf(OLDEST_CHROMIUM);

/** The page for authors needs a newer browser, and says so before it loads what needs one (`workbench/boot-workbench`). */
const isForAuthors = (address: string): boolean => address.startsWith(`${basePath}soan/`);

/** The scripts that pages load at once, or at any time later. */
function scriptsOfPages(): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(join(outDir, file), 'utf8');
    for (const [, path] of code.matchAll(/["'`](\.\.?\/[^"'`]+\.js)["'`]/g)) visit(join(dirname(file), path!));
  };
  for (const { html } of builtPages().filter(({ address }) => !isForAuthors(address))) {
    for (const [, source] of html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)) visit(source!.slice(basePath.length));
  }
  return [...found];
}

describe(`a browser like Chromium ${OLDEST_CHROMIUM}`, () => {
  it('has all that the scripts of the site are written in', () => {
    const scripts = scriptsOfPages();
    expect(scripts.length).toBeGreaterThan(20);
    const used = scripts.map((file) => [file, lackingIn(readFileSync(join(outDir, file), 'utf8'), features)] as const);
    expect(used.filter(([, names]) => names.length > 0)).toEqual([]);
  });

  it.each([
    ['const a = [2, 1].toSorted();', 'toSorted'],
    ['let b; b?.toSpliced(0, 1);', 'toSpliced'],
    ['Map.groupBy([], String);', 'Map.groupBy'],
    ['Object.groupBy([], String);', 'Object.groupBy'],
    ['Promise.withResolvers();', 'Promise.withResolvers'],
    ['URL.canParse("/");', 'URL.canParse'],
    ['AbortSignal.any([]);', 'AbortSignal.any'],
    ['new Set([1]).intersection(new Set());', 'intersection'],
    ['/[\\p{L}--[a-z]]/v;', '/…/v'],
    ['new URLPattern("/a"), new Float16Array(1);', 'new Float16Array'],
  ])('lacks what %s needs', (script, name) => {
    expect(lackingIn(script, features)).toEqual([name]);
  });

  it('has what is called by the same name elsewhere', () => {
    const script =
      'const a = [1].findLast(Boolean), b = structuredClone(a), c = JSON.parse("1"), d = a.map(String); d.at(-1);';
    expect(lackingIn(script, features)).toEqual([]);
  });
});
