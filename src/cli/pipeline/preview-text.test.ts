import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { judge, judgeHistory } from './steps.ts';
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

it('names what a push has changed by the names that readers know', async () => {
  writeFileSync(join(content, 'nguon/cu.txt'), 'Chữ cũ.\n');
  const before = commit();
  appendFileSync(join(content, 'van-ban/ke-hoach-mau.mdx'), '\n');
  appendFileSync(join(content, 'don-vi/phong-y-te.yaml'), '\n');
  rmSync(join(content, 'nguon/cu.txt'));
  commit();
  const { corpus } = await judge(content);
  const text = await previewText(content, corpus, before);
  expect(text).toMatch(/^Nội dung thay đổi:\n/);
  expect(text).toContain('- Sửa: Phòng Y tế \\(don-vi/phong-y-te.yaml\\)');
  expect(text).toContain('- Bỏ: nguon/cu.txt');
});

it('says that there is nothing, or nothing to compare with', async () => {
  const before = commit();
  expect(await previewText(content, undefined, before)).toBe('Nội dung không thay đổi.');
  expect(await previewText(content, undefined, undefined)).toContain('Không có bản trước');
  expect(await previewText(content, undefined, 'f'.repeat(40))).toContain('Không có bản trước');
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
  const { isSound, report } = await judge(content, true);
  expect(isSound).toBe(false);
  expect(report.issues).toMatchObject([{ code: 'release-unconfirmed', severity: 'error' }]);
});
