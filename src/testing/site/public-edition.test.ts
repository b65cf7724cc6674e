import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MANIFEST } from '../../outputs/server/kept-files.ts';
import { runBuild } from './build-process.ts';
import { type BuiltText, builtTexts } from './built-text.ts';
import { builtPages } from './built-site.ts';
import { deadLinks } from './links.ts';

const CONTENT = 'src/testing/fixtures/editions/content';
/** What the whole edition shows nowhere either: where a text was taken from, and remarks on abbreviations. */
const NEVER_SHOWN = ['zqtepnguon', 'zqghichuviettat', 'zqghichuviettathai'];

let workshop: string;
/** A copy that no repository keeps: the history of this one is no part of the fixture. */
let content: string;
const editions = new Map<string, { folder: string; texts: BuiltText[] }>();

/** Words that the files of the fixture have in every field of an internal document, and where others name one. */
const canaries = [
  ...new Set(
    readdirSync(CONTENT, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .flatMap((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').match(/zq\w+/gi) ?? [])
      .map((word) => word.toLowerCase()),
  ),
];
/** The number and the days of an internal document, where they stand alone: digits are in the names of many files. */
const NUMBERS = /(?<![\p{L}\p{N}])(?:98761|(?:19|20)87)(?![\p{L}\p{N}])/u;

beforeAll(async () => {
  workshop = mkdtempSync(join(tmpdir(), 'editions-'));
  content = join(workshop, 'content');
  cpSync(CONTENT, content, { recursive: true });
  for (const edition of ['', 'public']) {
    const folder = join(workshop, edition || 'whole');
    const { status, output } = await runBuild({
      CONTENT_DIR: content,
      OUT_DIR: folder,
      EDITION: edition,
      SITE_URL: '',
    });
    if (status !== 0) throw new Error(output);
    editions.set(edition, { folder, texts: builtTexts(folder) });
  }
});
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

const textsOf = (edition: '' | 'public') => editions.get(edition)!.texts;
const pageOf = (edition: '' | 'public', file: string) =>
  builtPages(editions.get(edition)!.folder).find((page) => page.file === file)?.html;

/** Where a word stands in an edition. */
function placesOf(word: string, texts: readonly BuiltText[]): string[] {
  return texts.filter(({ text }) => text.toLowerCase().includes(word)).map(({ name }) => name);
}

describe('either edition', () => {
  it.each(['', 'public'] as const)('shows the emblem of the office (%s)', (edition) => {
    expect(pageOf(edition, 'index.html')).toContain('src="/bieu-trung/bieu-trung.svg"');
    const { folder } = editions.get(edition)!;
    expect(readFileSync(join(folder, 'bieu-trung/bieu-trung.svg'))).toEqual(
      readFileSync(join(CONTENT, 'bieu-trung.svg')),
    );
  });
});

describe('the whole edition', () => {
  it('holds every word of what is internal, so that the search for traces can find them', () => {
    expect(canaries.length).toBeGreaterThanOrEqual(60);
    const unseen = canaries.filter((word) => placesOf(word, textsOf('')).length === 0);
    expect(unseen.sort()).toEqual(NEVER_SHOWN.sort());
    const inFiles = textsOf('').filter(({ name, text }) => / › /.test(name) && text.includes('zqnguyenvannhiemvu'));
    expect(new Set(inFiles.map(({ name }) => name.split(' › ')[0]!.split('.').at(-1)))).toEqual(
      new Set(['docx', 'pf_fragment', 'pf_index', 'xlsx']),
    );
  });

  it('says of a document in which editions it stands', () => {
    expect(pageOf('', 'van-ban/cong-van-12-ubnd-vx/index.html')).toContain('có trong bản đầy đủ và bản công khai');
    expect(pageOf('', 'van-ban/ke-hoach-zqtep/index.html')).toContain('chỉ có trong bản đầy đủ');
  });
});

describe('the public edition', () => {
  it('has no trace of what is internal, in no byte of no file', () => {
    const traces = canaries.flatMap((word) => placesOf(word, textsOf('public')).map((name) => `${word}: ${name}`));
    expect(traces).toEqual([]);
  });

  it('has the files beside public documents byte by byte, and no others', () => {
    const { folder } = editions.get('public')!;
    expect(readdirSync(join(folder, 'tep'))).toEqual(['cong-van-12-ubnd-vx']);
    const [published, written] = [folder, CONTENT].map((place) =>
      readFileSync(join(place, 'tep/cong-van-12-ubnd-vx/mau.docx')),
    );
    expect(published!.equals(written!)).toBe(true);
    expect(pageOf('', 'van-ban/ke-hoach-zqtep/index.html')).toContain('/tep/ke-hoach-zqtep/mau-zqtenkem.docx');
    expect(pageOf('public', 'van-ban/cong-van-12-ubnd-vx/index.html')).toContain('>mau.docx</a>');
  });

  it('has neither number nor day of it', () => {
    const read = textsOf('public').filter(({ name }) => !/\.(?:js|css|woff2|svg|pagefind)$/.test(name));
    expect(read.filter(({ text }) => NUMBERS.test(text)).map(({ name }) => name)).toEqual([]);
    expect(textsOf('').some(({ text }) => NUMBERS.test(text))).toBe(true);
  });

  it('keeps what a public document says in its own words, with links to public documents only', () => {
    const html = pageOf('public', 'van-ban/cong-van-12-ubnd-vx/index.html') ?? '';
    const text = html.slice(html.indexOf('data-official'), html.indexOf('class="attributes"'));
    expect(text).toContain('Quyết định số 45/QĐ-UBND ngày 02 tháng 02 năm 2024');
    expect(text).toContain('kế hoạch kèm theo');
    expect(text).toContain('Lời trích ở lại.');
    const cited = [...text.matchAll(/<a [^>]*href="([^"#]*\/van-ban\/[^"#]+)[^>]*>([^<]*)<\/a>/g)];
    const others = cited.map(([, href]) => href).filter((href) => href !== '/van-ban/cong-van-12-ubnd-vx/');
    expect(new Set(others)).toEqual(new Set(['/van-ban/quyet-dinh-45-qd-ubnd-2023/']));
    // Without a day the number is that of two documents; that one of them is not here makes it none of the other.
    expect(cited.map(([, , words]) => words)).not.toContain('Quyết định số 45/QĐ-UBND');
  });

  it('keeps the registers, and says nothing of editions', () => {
    expect(pageOf('public', 'don-vi/phong-hai/index.html')).toBeDefined();
    expect(pageOf('public', 'linh-vuc/rieng/index.html')).toBeDefined();
    expect(
      builtPages(editions.get('public')!.folder)
        .filter(({ file }) => !file.startsWith('huong-dan/'))
        .filter(({ html }) => /bản đầy đủ|bản công khai/.test(html)),
    ).toEqual([]);
  });

  it('has no dead link', async () => {
    expect(await deadLinks(editions.get('public')!.folder, '/')).toEqual([]);
  });

  it('is the same, byte for byte, whatever becomes of an internal document', async () => {
    const changed = join(workshop, 'changed');
    cpSync(CONTENT, changed, { recursive: true });
    for (const file of ['van-ban/ke-hoach-zqtep.mdx', 'nguon/zqtepnguon.txt']) {
      const text = readFileSync(join(changed, file), 'utf8');
      writeFileSync(join(changed, file), text.replaceAll('Lời trích zqloitrich', 'Lời khác, dài hơn nhiều'));
    }
    const again = join(workshop, 'again');
    const { status, output } = await runBuild({
      CONTENT_DIR: changed,
      OUT_DIR: again,
      EDITION: 'public',
      SITE_URL: '',
    });
    expect(status, output).toBe(0);
    const manifests = [again, editions.get('public')!.folder].map((folder) =>
      readFileSync(join(folder, MANIFEST), 'utf8'),
    );
    expect(manifests[0]).toBe(manifests[1]);
  });
});

describe('an edition that there is not', () => {
  it.each(['PUBLIC', 'cong-khai', 'internal', 'public,'])('is refused, and nothing is built: %s', async (EDITION) => {
    const folder = join(workshop, 'none');
    const { status, output } = await runBuild({ CONTENT_DIR: CONTENT, OUT_DIR: folder, EDITION });
    expect(status).toBe(1);
    expect(output).toContain(`biến EDITION = «${EDITION}»`);
    expect(readdirSync(workshop)).not.toContain('none');
  });
});
