import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MANIFEST } from '../../outputs/server/kept-files.ts';
import { makeCorpus } from '../bench/make-corpus.ts';
import { type BuildRun, runBuild } from './build-process.ts';
import { builtPages } from './built-site.ts';
import { documentWeights, PAGE_BYTES } from './document-weight.ts';
import { indexablePages, mappedPages } from './indexable.ts';
import { deadLinks } from './links.ts';

const DOCUMENTS = 12;
const PLACE = { SITE_URL: 'https://vanban.tp-mau.vn', BASE_PATH: 'van-ban-tp' };

const EMBLEM = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><circle r="1"/></svg>\n';

let workshop: string;
let outDir: string;
let env: Record<string, string>;
let first: BuildRun;

beforeAll(async () => {
  workshop = mkdtempSync(join(tmpdir(), 'office-'));
  outDir = join(workshop, 'site');
  await makeCorpus(join(workshop, 'content'), DOCUMENTS);
  writeFileSync(join(workshop, 'content/hinh-tron.svg'), EMBLEM);
  appendFileSync(join(workshop, 'content/trang.yaml'), 'emblem: hinh-tron.svg\n');
  env = { ...PLACE, OUT_DIR: outDir, CONTENT_DIR: relative(process.cwd(), join(workshop, 'content')) };
  first = await runBuild(env);
});

afterAll(() => rmSync(workshop, { recursive: true, force: true }));

describe('the content of another office, in a folder of its own server', () => {
  it('becomes a site of its own', () => {
    expect(first.status, first.output).toBe(0);
    // A folder that no repository keeps has no history, which is said; and nothing else is.
    expect(first.output.match(/Cảnh báo: [^:]*/g)).toEqual(['Cảnh báo: Chưa có lịch sử']);
    expect(builtPages(outDir).filter(({ file }) => /^van-ban\/van-ban-\d+\/index/.test(file))).toHaveLength(DOCUMENTS);
  });

  it('has no dead link, and none that leaves its folder', async () => {
    expect(await deadLinks(outDir, '/van-ban-tp/')).toEqual([]);
    const leaving = builtPages(outDir).filter(({ html }) => /(?:href|src|action)="\/(?!van-ban-tp\/)/.test(html));
    expect(leaving.map(({ file }) => file)).toEqual([]);
  });

  it('shows its emblem on every page, byte by byte as it was given, with the room that it takes', () => {
    const shown = '<img src="/van-ban-tp/bieu-trung/hinh-tron.svg" width="84" height="56" alt="">';
    const without = builtPages(outDir).filter(({ html }) => !html.includes(shown));
    expect(without.map(({ file }) => file)).toEqual([]);
    expect(readFileSync(join(outDir, 'bieu-trung/hinh-tron.svg'), 'utf8')).toBe(EMBLEM);
  });

  it('calls itself by the address it was given', () => {
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(
      readFileSync(join(outDir, 'index.html'), 'utf8'),
    )?.[1];
    expect(canonical).toBe('https://vanban.tp-mau.vn/van-ban-tp/');
    const said = builtPages(outDir).filter(({ html }) => html.includes('"http://localhost'));
    expect(said.map(({ file }) => file)).toEqual([]);
  });

  it('names every page that a search engine may list in its sitemap', () => {
    expect(mappedPages(outDir)).toEqual(indexablePages(outDir, '/van-ban-tp/'));
    expect(mappedPages(outDir).length).toBeGreaterThan(DOCUMENTS);
  });

  it(`shows a document of ordinary length in one round trip (${PAGE_BYTES} bytes)`, () => {
    const weights = documentWeights(outDir, '/van-ban-tp/');
    expect(weights.filter(({ allowed }) => allowed === PAGE_BYTES)).not.toEqual([]);
    expect(weights.filter(({ bytes, allowed }) => bytes > allowed)).toEqual([]);
  });

  it('stays as it was when the content goes wrong: letters, no stack, exit code 1', async () => {
    const before = readFileSync(join(outDir, MANIFEST), 'utf8');
    const broken = join(workshop, 'content', 'van-ban', 'van-ban-00003.mdx');
    writeFileSync(broken, readFileSync(broken, 'utf8').replace(/^issuedDate: .*/m, 'issuedDate: 2023-02-30'));
    const { status, output } = await runBuild(env);
    expect(status).toBe(1);
    expect(output).toMatch(/van-ban-00003\.mdx:\d+:\d+ {2}date-invalid {2}.*«2023-02-30»/);
    expect(output).not.toMatch(/^\s+at /m);
    expect(readFileSync(join(outDir, MANIFEST), 'utf8')).toBe(before);
  });
});
