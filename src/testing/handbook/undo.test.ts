import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { releaseErrors } from '../../cli/soan/desk/judge.ts';
import { scanHistory } from '../../cli/history/scan-history.ts';
import { listFiles } from '../../cli/manifest.ts';
import { placeRelease } from '../../cli/release/place-release.ts';
import { rollbackSite } from '../../cli/release/rollback-site.ts';
import { RELEASE_FILES } from '../../releases/release-files.ts';
import { aRecord } from '../builders/release-record.ts';
import { hashed, makeSite } from '../release/made-site.ts';
import { twoOffices, type TwoOffices } from '../builders/two-offices.ts';

const VALID = join(import.meta.dirname, '../fixtures/content/valid');
const FILE = 'content/van-ban/ke-hoach-mau.mdx';
/** An invented number. */
const NUMBER = '0905 123 456';
const UNIT = 'content/don-vi/phong-y-te.yaml';

let offices: TwoOffices;
beforeEach(async () => {
  offices = twoOffices(VALID);
  await publish();
});
afterEach(() => offices.remove());

const git = (...args: string[]): string => offices.mine.git(...args).trim();
const outDir = (): string => join(offices.root, 'dist');

/** Records all, sends it, and releases it; gives the commit. */
async function publish({ purge = false } = {}): Promise<string> {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'Đăng');
  git('push', '-q', 'origin', 'HEAD');
  const commit = git('rev-parse', 'HEAD');
  await placeRelease(outDir(), { commit, purge }, async (folder, { number }) => {
    await makeSite(folder, number);
    writeFileSync(join(folder, RELEASE_FILES.record), JSON.stringify(aRecord({ number, commit })));
    // A page of the unit, and what a search knows of it.
    const unit = offices.mine.read(UNIT);
    for (const path of ['don-vi/phong-y-te/index.html', hashed('pagefind/fragment', unit, 'pf_fragment')]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), unit);
    }
  });
  return commit;
}

/** Files of all releases that this machine keeps, which say these words. */
function keptFilesWith(words: string): string[] {
  const folder = `${outDir()}.releases`;
  return listFiles(folder).filter((path) => readFileSync(join(folder, path)).includes(words));
}

/** What keeps the folder from being released as it stands. */
const faults = async (): Promise<string[]> =>
  (await releaseErrors(offices.content, { outDir: outDir(), publishedSince: undefined })).map(({ code }) => code);

function entry(kind: string, note: string): void {
  const text = offices.mine.read(FILE);
  const added = `  - date: 2026-03-09\n    kind: ${kind}\n    level: minor\n    note: ${note}\n`;
  offices.mine.write(
    FILE,
    text.replace(/^changes:\n(?: .*\n)+/m, (log) => log + added),
  );
}

/** A document that somebody has published. */
function another(slug: string): void {
  const text = offices.mine.read(FILE).replace("codeNumber: '12'", "codeNumber: '13'");
  offices.mine.write(`content/van-ban/${slug}.mdx`, text.replace(/^ {2}file: .*\n/m, ''));
}

it('of wrong words in what was published: they are put right, with an entry that says so', async () => {
  offices.mine.edit(FILE, 'title: Cử cán bộ', 'title: Cử nguời');
  entry('editorial', 'Sửa tên nhiệm vụ.');
  await publish();
  offices.mine.edit(FILE, 'title: Cử nguời', 'title: Cử người');
  expect(await faults()).toContain('change-unsaid');
  entry('editorial', 'Sửa lỗi gõ.');
  expect(await faults()).toEqual([]);
});

it('of a change that was published: a step back takes its entry too, and is told to put it back', async () => {
  offices.mine.edit(FILE, 'title: Cử cán bộ', 'title: Cử người');
  entry('editorial', 'Sửa tên nhiệm vụ.');
  const wrong = await publish();
  git('revert', '--no-edit', wrong);
  expect(await faults()).toContain('change-lost');
  entry('editorial', 'Sửa tên nhiệm vụ.');
  entry('editorial', 'Trở lại tên nhiệm vụ cũ.');
  expect(await faults()).toEqual([]);
});

it('of a wrong file: what is recorded and was not published goes without a trace', async () => {
  another('ke-hoach-nham');
  git('add', '-A');
  git('commit', '-q', '-m', 'Nhầm');
  git('revert', '--no-edit', 'HEAD');
  expect(offices.mine.has('content/van-ban/ke-hoach-nham.mdx')).toBe(false);
  expect(await faults()).toEqual([]);
});

it('of what was published too early: readers have the release before, and the document is taken out and comes later', async () => {
  const before = git('rev-parse', 'HEAD');
  another('ke-hoach-som');
  const early = await publish();
  expect(await rollbackSite({ outDir: outDir() })).toMatchObject({ number: 1, commit: before });
  git('revert', '--no-edit', early);
  expect(await faults()).toEqual([]);
  await publish();
  git('revert', '--no-edit', 'HEAD~1');
  expect(offices.mine.has('content/van-ban/ke-hoach-som.mdx')).toBe(true);
  expect(await faults()).toEqual([]);
});

it('of what was published too early, without the step back of the site: its address must not vanish', async () => {
  another('ke-hoach-som');
  const early = await publish();
  git('revert', '--no-edit', early);
  expect(await faults()).toContain('address-lost');
});

it('of a wrong file that was published: it is taken back, and its address and the reason stay', async () => {
  another('ke-hoach-nham');
  await publish();
  const file = 'content/van-ban/ke-hoach-nham.mdx';
  const text = offices.mine.read(file);
  rmSync(join(offices.mine.folder, file));
  expect(await faults()).toContain('address-lost');
  const head = text
    .slice(0, text.indexOf('\n---\n', 4))
    .replace(/^tasks:\n(?:[ ].*\n?)+/m, '')
    .replace(/^(?:relations|toPlaces):\n(?: .*\n)+/gm, '')
    .trimEnd();
  const withdrawal = '  - date: 2026-03-09\n    kind: withdrawal\n    level: major\n    note: Đăng nhầm văn bản.\n';
  offices.mine.write(
    file,
    `${head}\n---\n`.replace(/^changes:\n(?: .*\n)+/m, (log) => log + withdrawal),
  );
  expect(await faults()).toEqual([]);
});

it('of a leak, released again without `--purge`: searches that are open and earlier releases have it still', async () => {
  const clean = offices.mine.read(UNIT);
  offices.mine.write(UNIT, `${clean}# gọi ${NUMBER}\n`);
  await publish();
  offices.mine.write(UNIT, clean);
  await publish();
  const kept = keptFilesWith(NUMBER).map((path) => path.replace(/[0-9a-f]{8}/, '…'));
  expect(kept.toSorted()).toEqual([
    '000002/don-vi/phong-y-te/index.html',
    '000002/pagefind/fragment/….pf_fragment',
    '000003/pagefind/fragment/….pf_fragment',
  ]);
});

it('of a leak: no release has it any more, and it is told that the repository has it still', async () => {
  const clean = offices.mine.read(UNIT);
  offices.mine.write(UNIT, `${clean}# gọi ${NUMBER}\n`);
  await publish();
  expect(await faults()).toContain('personal-data');
  offices.mine.write(UNIT, clean);
  await publish({ purge: true });
  expect(keptFilesWith(NUMBER)).toEqual([]);
  expect(await faults()).toEqual([]);
  const { found } = await scanHistory(offices.content);
  expect(found.map(({ where }) => where)).toEqual(['don-vi/phong-y-te.yaml']);
});
