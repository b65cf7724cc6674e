import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { releaseErrors } from '../../cli/soan/desk/judge.ts';
import { scanHistory } from '../../cli/history/scan-history.ts';
import { twoOffices, type TwoOffices } from '../builders/two-offices.ts';

const VALID = join(import.meta.dirname, '../fixtures/content/valid');
const FILE = 'content/van-ban/ke-hoach-mau.mdx';

let offices: TwoOffices;
beforeEach(() => {
  offices = twoOffices(VALID);
  publish();
});
afterEach(() => offices.remove());

const git = (...args: string[]): string => offices.mine.git(...args).trim();
const outDir = (): string => join(offices.root, 'dist');

/** Records all, sends it, and says in the published folder that this is what readers have. */
function publish(message = 'Đăng'): string {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', message);
  git('push', '-q', 'origin', 'HEAD');
  const commit = git('rev-parse', 'HEAD');
  readersHave(commit);
  return commit;
}
function readersHave(commit: string): void {
  const record = join(outDir(), 'gioi-thieu/kiem-chung/ban-dang.json');
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, JSON.stringify({ commit }));
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
  publish();
  offices.mine.edit(FILE, 'title: Cử nguời', 'title: Cử người');
  expect(await faults()).toContain('change-unsaid');
  entry('editorial', 'Sửa lỗi gõ.');
  expect(await faults()).toEqual([]);
});

it('of a change that was published: a step back takes its entry too, and is told to put it back', async () => {
  offices.mine.edit(FILE, 'title: Cử cán bộ', 'title: Cử người');
  entry('editorial', 'Sửa tên nhiệm vụ.');
  const wrong = publish();
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
  const early = publish();
  // As `npm run rollback` does.
  readersHave(before);
  git('revert', '--no-edit', early);
  expect(await faults()).toEqual([]);
  publish();
  git('revert', '--no-edit', 'HEAD~1');
  expect(offices.mine.has('content/van-ban/ke-hoach-som.mdx')).toBe(true);
  expect(await faults()).toEqual([]);
});

it('of what was published too early, without the step back of the site: its address must not vanish', async () => {
  another('ke-hoach-som');
  const early = publish();
  git('revert', '--no-edit', early);
  expect(await faults()).toContain('address-lost');
});

it('of a wrong file that was published: it is taken back, and its address and the reason stay', async () => {
  another('ke-hoach-nham');
  publish();
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

it('of a leak: the file is clean again, and it is told that the repository has it still', async () => {
  const path = 'content/don-vi/phong-y-te.yaml';
  const clean = offices.mine.read(path);
  offices.mine.write(path, `${clean}# gọi 0905 123 456\n`);
  publish();
  expect(await faults()).toContain('personal-data');
  offices.mine.write(path, clean);
  publish();
  expect(await faults()).toEqual([]);
  const { found } = await scanHistory(offices.content);
  expect(found.map(({ where }) => where)).toEqual(['don-vi/phong-y-te.yaml']);
});
