import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pdfFile } from '../../testing/builders/papers/pdf-file.ts';
import { paragraph, wordFile } from '../../testing/builders/papers/word-file.ts';
import { runCheck } from '../run-check.ts';

const VALID = join(import.meta.dirname, '../../testing/fixtures/content/valid');
const RELEASED = join(import.meta.dirname, '../../testing/fixtures/content/released');
const NAME = ['-c', 'user.name=a', '-c', 'user.email=a@example.vn', '-c', 'commit.gpgsign=false'];

let root: string;
let content: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'history-'));
  content = join(root, 'content');
  cpSync(VALID, content, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const git = (...args: string[]): string => execFileSync('git', [...NAME, ...args], { cwd: root, encoding: 'utf8' });
function commit(message = 'a'): void {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', message);
}
const write = (path: string, text: string): void => writeFileSync(join(root, path), text);

async function history(env: NodeJS.ProcessEnv = {}): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const output = { write: (text: string) => said.push(text) };
  const code = await runCheck(['--history'], { CONTENT_DIR: content, ...env }, output, output);
  return { code, said: said.join('') };
}

describe('npm run check -- --history', () => {
  it('ends with 0 where no version holds anything', async () => {
    git('init', '-q');
    commit();
    const { code, said } = await history();
    expect(said).toContain('không có dấu chỉ độ mật');
    expect(code).toBe(0);
  });

  it('finds what was deleted, what lies on another branch, and what a message says; and tells what to do', async () => {
    git('init', '-q');
    write('content/nguon/cu.txt', 'Dòng đầu.\nTỐI MẬT\n');
    commit();
    git('rm', '-q', 'content/nguon/cu.txt');
    commit();
    git('checkout', '-q', '-b', 'khac');
    write('content/README.md', 'gọi 0905 123 456\n');
    commit('Gọi 0987 654 321');
    git('checkout', '-q', '-');
    git('branch', '-q', '-D', 'khac');
    const { code, said } = await history();
    expect(code).toBe(1);
    expect(said).toMatch(/^nguon\/cu\.txt:2 {2}có dấu chỉ độ mật {2}\(lần cập nhật [0-9a-f]{7,} \d{4}-\d\d-\d\d\)$/m);
    expect(said).toMatch(/^README\.md:1 {2}có số điện thoại di động/m);
    expect(said).toMatch(/^lời của lần cập nhật:1 {2}có số điện thoại di động/m);
    expect(said).toContain('git filter-repo');
    expect(said).not.toMatch(/TỐI|0905|0987|123 456|654/);
  });

  it('looks at the content folder only, wherever it lies', async () => {
    git('init', '-q');
    write('ngoai.txt', 'MẬT\n');
    commit();
    expect((await history()).code).toBe(0);
    content = root;
    expect((await history()).code).toBe(1);
  });

  it('lets pass what was released', async () => {
    git('init', '-q');
    cpSync(RELEASED, content, { recursive: true, filter: (source) => !source.endsWith('expect.json') });
    commit();
    expect(await history()).toMatchObject({ code: 0 });
  });

  it('reads a large version and many, and names what it could not read', async () => {
    git('init', '-q');
    write('content/nguon/dai.txt', `${'Chữ dài. '.repeat(200_000)}\n\n0905123456\n`);
    write('content/nguon/anh.bin', '\0');
    for (let index = 0; index < 50; index += 1) write(`content/nguon/a-${index}.txt`, `Dòng ${index}\n`);
    commit();
    const { said } = await history();
    expect(said).toMatch(/^nguon\/dai\.txt:3 /m);
    expect(said).toContain('nguon/anh.bin');
  });

  it('reads attachments that were there once, and names those that nobody can read', async () => {
    git('init', '-q');
    mkdirSync(join(content, 'tep/ke-hoach-mau'), { recursive: true });
    writeFileSync(join(content, 'tep/ke-hoach-mau/mau.docx'), wordFile({ body: paragraph('gọi 0905 123 456') }));
    writeFileSync(join(content, 'tep/ke-hoach-mau/ban-ky.pdf'), pdfFile());
    commit();
    git('rm', '-rq', 'content/tep');
    commit();
    const { code, said } = await history();
    expect(code).toBe(1);
    expect(said).toMatch(/^tep\/ke-hoach-mau\/mau\.docx:1 {2}có số điện thoại di động/m);
    expect(said).toContain('tep/ke-hoach-mau/ban-ky.pdf');
    expect(said).not.toContain('0905');
  });

  it('says in one sentence that there is no repository, or no git', async () => {
    const { code, said } = await history();
    expect(code).toBe(2);
    expect(said).toBe(
      'Chưa kiểm tra được lịch sử. Thư mục nội dung không nằm trong kho git nào, nên không có lịch sử để kiểm tra.\n',
    );
    const path = process.env['PATH'];
    process.env['PATH'] = '/nowhere';
    try {
      expect((await history()).said).toMatch(/^Chưa kiểm tra được lịch sử\. Không chạy được git: .+\.\n$/);
    } finally {
      process.env['PATH'] = path;
    }
  });
});
