import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSettings } from '../../corpus/folder/settings.ts';
import { judge, judgeHistory } from './steps.ts';
import { publishedBeforePush } from './before-push.ts';
import { previewText } from './preview-text.ts';

const VALID = join(import.meta.dirname, '../../testing/fixtures/content/valid');
const NAME = ['-c', 'user.name=a', '-c', 'user.email=a@example.vn', '-c', 'commit.gpgsign=false'];

let root: string;
let content: string;
const git = (...args: string[]): string =>
  execFileSync('git', [...NAME, ...args], { cwd: root, encoding: 'utf8' }).trim();
function commit(): string {
  git('add', '-A');
  git('commit', '-q', '-m', 'a');
  return git('rev-parse', 'HEAD');
}
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'preview-'));
  content = join(root, 'content');
  cpSync(VALID, content, { recursive: true });
  git('init', '-q');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const settings = (more: NodeJS.ProcessEnv = {}) => readSettings({ CONTENT_DIR: content, ...more }, root);
const judgedSince = async (before: string | undefined) =>
  judge(content, { last: await publishedBeforePush(settings(), before) });
const preview = async (before: string | undefined): Promise<string> =>
  previewText(settings(), (await judgedSince(before)).corpus, await publishedBeforePush(settings(), before));
const edit = (file: string, from: string, to: string): void => {
  const text = readFileSync(join(content, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(content, file), text.replaceAll(from, to));
};

it('says of a push what readers will see change, by the names that they know', async () => {
  const before = commit();
  edit('don-vi/phong-y-te.yaml', 'name: Phòng Y tế', 'name: Phòng Y tế [mới]');
  appendFileSync(join(content, 'don-vi/phong-y-te.yaml'), 'changes:\n  - { date: 2024-05-01, note: Đổi tên. }\n');
  appendFileSync(join(content, 'trang.yaml'), '\n# ghi chú\n');
  commit();
  const text = await preview(before);
  expect(text).toMatch(/^Người đọc sẽ thấy thay đổi:\n/);
  expect(text).toContain('- Sửa: Phòng Y tế \\[mới\\]');
  expect(text).toContain('Tệp khác thay đổi:\n\n- trang.yaml');
});

it('says that there is nothing, or nothing to compare with', async () => {
  const before = commit();
  expect(await preview(before)).toBe('Nội dung không thay đổi.');
  expect(await preview(undefined)).toContain('Không có bản trước');
  expect(await preview('f'.repeat(40))).toContain('Không có bản trước');
});

it('finds in what was pushed also what a later commit of the same push has taken back', async () => {
  const before = commit();
  appendFileSync(join(content, 'README.md'), '\ngọi 0905 123 456\n');
  const leak = commit();
  git('rm', '-q', 'content/README.md');
  commit();
  expect((await judge(content)).isSound).toBe(true);
  expect(await judgeHistory(content, before)).toMatchObject({ isSound: false });
  expect(await judgeHistory(content, leak)).toMatchObject({ isSound: true });
});

it.each([
  [
    'words that nobody tells of',
    () => edit('van-ban/ke-hoach-mau.mdx', 'topics: [y-te, giao-duc]', 'topics: [giao-duc]'),
    'change-unsaid',
  ],
  [
    'the name of a unit',
    () => edit('don-vi/phong-y-te.yaml', 'name: Phòng Y tế', 'name: Phòng Dân số'),
    'unit-change-unsaid',
  ],
  ['a page that is gone', () => rmSync(join(content, 'van-ban/quyet-dinh-mau.mdx')), 'address-lost'],
])('holds what was pushed against what readers had: %s', async (_, work, code) => {
  const before = commit();
  work();
  commit();
  appendFileSync(join(content, 'trang.yaml'), '\n# ghi chú\n');
  commit();
  const { isSound, report } = await judgedSince(before);
  expect(isSound).toBe(false);
  expect(report.issues.map((issue) => issue.code)).toContain(code);
  expect(await publishedBeforePush(settings({ PUBLISHED_SINCE: 'HEAD' }), before)).toMatchObject({
    commit: git('rev-parse', 'HEAD'),
  });
});

it('judges all there is where it is not known what was there before', async () => {
  appendFileSync(join(content, 'README.md'), '\ngọi 0905 123 456\n');
  commit();
  expect(await judgeHistory(content, undefined)).toMatchObject({ isSound: false });
  expect(await judgeHistory(content, 'f'.repeat(40))).toMatchObject({ isSound: false });
});

it('finds in what is to be released also what nothing may be released with', async () => {
  const file = join(content, 'van-ban/ke-hoach-mau.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace('basis: decision', 'basis: unconfirmed'));
  expect((await judge(content)).isSound).toBe(true);
  const { isSound, report } = await judge(content, { isRelease: true });
  expect(isSound).toBe(false);
  expect(report.issues).toMatchObject([{ code: 'release-unconfirmed', severity: 'error' }]);
});
