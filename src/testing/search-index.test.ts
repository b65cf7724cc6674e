import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { indexSearchPages } from '../search/build/search-index.ts';
import { writeSearchPages } from '../search/build/search-pages.ts';
import { searchRecords } from '../outputs/search/search-records.ts';
import { decode } from '../vietnamese/index-form.ts';
import { aClause, aDocument } from './builders/document.ts';
import { corpusOf, readDocuments, readFixture } from './bench-search/fixture-corpus.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

async function indexOf(documents: Parameters<typeof corpusOf>[0], basePath = '/'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
  folders.push(folder);
  await writeSearchPages({ corpus: corpusOf(documents), outDir: folder, basePath });
  await indexSearchPages(folder);
  return join(folder, 'pagefind');
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

const fragments = (folder: string) =>
  readdirSync(join(folder, 'fragment')).map((name) => {
    const text = gunzipSync(readFileSync(join(folder, 'fragment', name))).toString('utf8');
    return JSON.parse(text.slice(text.indexOf('{'))) as {
      url: string;
      content: string;
      anchors: { id: string; title: string; location: number }[];
    };
  });

const fixtures = readDocuments(readFixture('van-ban.txt'));

describe('the search index', () => {
  it('has the same bytes for the same corpus, in whatever order it comes', async () => {
    const [one, two] = [await indexOf(fixtures), await indexOf(fixtures.toReversed())];
    expect(filesOf(one)).toEqual(filesOf(two));
    const differing = filesOf(one).filter(
      (name) => !readFileSync(join(one, name)).equals(readFileSync(join(two, name))),
    );
    expect(differing).toEqual([]);
  });

  it('is one, whose words no query asks for, where there is no document', async () => {
    const start = JSON.parse(readFileSync(join(await indexOf([]), 'start.json'), 'utf8')) as object;
    expect(start).toMatchObject({ entry: { languages: { vi: { page_count: 1 } } } });
  });

  it('comes in small chunks, without the interfaces of Pagefind', async () => {
    const folder = await indexOf(fixtures);
    const sizes = readdirSync(join(folder, 'index')).map((name) => statSync(join(folder, 'index', name)).size);
    expect(Math.max(...sizes)).toBeLessThan(2000);
    expect(filesOf(folder).filter((name) => /ui|highlight|worker/.test(name))).toEqual([]);
  });

  it('gives every provision back where it says it is, in the spelling of the source', async () => {
    const text = 'Uỷ ban nhân dân các xã (kể cả Ủy ban lâm thời) nộp số 319-TB/VPTU, “kỹ” < 5 & 2020 - 2025; a_b|c.';
    const folder = await indexOf([
      aDocument({ body: { provisions: [aClause('1', text), aClause('2', 'Kết thúc.')] } }),
    ]);
    const [{ content, anchors } = { content: '', anchors: [] }] = fragments(folder);
    const words = content.split(' ');
    const [first, second] = anchors;
    expect(first).toMatchObject({ id: 'khoan-1', title: '1 khoản 1' });
    expect(decode(words.slice(first?.location, second?.location).join(' ')).trim()).toBe(`1. ${text}`);
  });

  it('knows the folder that the site lives in', async () => {
    const folder = await indexOf([aDocument()], '/van-ban-tp/');
    expect(fragments(folder).map(({ url }) => url)).toEqual(['/van-ban-tp/van-ban/cong-van/']);
  });

  it('stands for an empty corpus, too', async () => {
    expect(filesOf(await indexOf([]))).toContain('start.json');
  });
});

describe('the records of search', () => {
  it('leave Nơi nhận out, and keep addressees apart from the text', () => {
    const [record] = searchRecords(
      corpusOf([aDocument({ toPlaces: ['- Lưu: VT, NC/kn.'], to: [{ text: '- Các phường;', units: [] }] })]),
    );
    const text = record?.sections.map(({ form }) => decode(form)).join('\n') ?? '';
    expect(text).toContain('Các phường');
    expect(text).not.toContain('NC/kn');
  });
});
