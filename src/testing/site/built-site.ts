import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listFiles } from '../../cli/manifest.ts';
import { readSettings, siteInPlace } from '../../corpus/folder/settings.ts';
import { readSite } from '../../corpus/site-address.ts';

const settings = readSettings();

export const { outDir } = settings;
export const { basePath } = siteInPlace(readSite(settings.contentDir), settings);

export interface BuiltPage {
  /** Path of the file inside the site. */
  file: string;
  /** Address of the page on its server. */
  address: string;
  html: string;
}

/** Every page of a built site; of the one in OUT_DIR unless told otherwise. */
export function builtPages(folder = outDir, base = basePath): BuiltPage[] {
  const files = listFiles(folder).filter((file) => file.endsWith('.html'));
  return files.map((file) => ({
    file,
    address: base + file.replace(/(^|\/)index\.html$/, '$1'),
    html: readFileSync(join(folder, file), 'utf8'),
  }));
}

/** The page without what its sender wrote as text, so that markup can be looked for. */
export function tagsOf(html: string): string[] {
  return html.match(/<[a-z!][^>]*>/gi) ?? [];
}

/** Bytes of files of the site after brotli, as a server would send them. */
export function brotliBytes(files: readonly string[], folder = outDir): number {
  return files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length, 0);
}

/** The scripts that a page loads and those that they import, as files of the site. */
export function scriptsOf(html: string, folder = outDir, base = basePath): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, path] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) visit(join(dirname(file), path!));
  };
  for (const [, source] of html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)) visit(source!.slice(base.length));
  return [...found];
}

/** The style sheets that a page loads, as files of the site. */
export function stylesOf(html: string, base = basePath): string[] {
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href!.slice(base.length));
}
