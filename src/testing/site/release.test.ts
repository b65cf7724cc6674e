import { execFile, execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSums } from '../../cli/manifest.ts';
import { staticServer } from '../../cli/server/static-server.ts';
import { MANIFEST } from '../../outputs/server/kept-files.ts';
import { readLog } from '../../releases/release-log.ts';
import { RELEASE_FILES } from '../../releases/release-files.ts';
import { released } from '../../releases/released.ts';

const run = promisify(execFile);
const workshop = mkdtempSync(join(tmpdir(), 'release-'));
const content = join(workshop, 'content');
const outDir = join(workshop, 'dist');
const key = join(workshop, 'key');
const server = staticServer(outDir, '/');
let address: string;

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.vn', ...args], {
    cwd: content,
    encoding: 'utf8',
  });

interface Ended {
  code: number | null;
  output: string;
}

/** Runs one of the commands as the office does. */
function command(name: string, args: string[] = [], more: Record<string, string> = {}): Promise<Ended> {
  const env = { ...process.env, CONTENT_DIR: content, OUT_DIR: outDir, SITE_URL: address, BASE_PATH: '', ...more };
  const child = spawn(process.execPath, [`src/cli/${name}.ts`, ...args], { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

/** What this machine calls itself is no address that could be published: the tests are served under another name. */
const PUBLIC = 'http://van-ban.thu-nghiem.vn';
const release = (more: Record<string, string> = {}, ...args: string[]) =>
  command('release/release', args, { SITE_URL: PUBLIC, SIGNING_KEY: key, ...more });
const verify = (...args: string[]) => command('release/verify', args);

beforeAll(async () => {
  cpSync('src/testing/fixtures/content/valid', content, { recursive: true });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'Nội dung');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (let number = 1; number <= 2; number += 1) expect(await release()).toMatchObject({ code: 0 });
});
afterAll(() => {
  server.close().closeAllConnections();
  rmSync(workshop, { recursive: true, force: true });
});

const kept = (number: number, path: string) => join(`${outDir}.releases`, `00000${number}`, path);
const page = () => readFileSync(join(outDir, 'gioi-thieu/kiem-chung/index.html'), 'utf8');

/** The commands that the page gives, asked of this machine instead of the name that it is published under. */
function commandsOfPage(): string[] {
  const signs: Record<string, string> = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    '#34': '"',
    '#39': "'",
    '#38': '&',
    '#60': '<',
    '#62': '>',
  };
  return [...page().matchAll(/<code>(curl [^]*?)<\/code>/g)].map(([, text]) =>
    text!.replace(/&([a-z]+|#\d+);/g, (all, name: string) => signs[name] ?? all).replaceAll(PUBLIC, address),
  );
}

describe('npm run release', () => {
  it('says which commit, pages and provisions readers have, and that nothing was changed since', () => {
    const record = released(outDir)!;
    expect(record).toMatchObject({ number: 2, commit: git('rev-parse', 'HEAD').trim() });
    expect(record.pages).toContain('');
    for (const path of record.pages.filter((path) => path.endsWith('/'))) statSync(join(outDir, path, 'index.html'));
    const [slug, ids] = Object.entries(record.provisions).find(([, { length }]) => length > 0)!;
    const html = readFileSync(join(outDir, `van-ban/${slug}/index.html`), 'utf8');
    expect(ids.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
  });

  it('makes of one commit the same bytes, but for the page that lists the releases, and keeps them once', () => {
    const [first, second] = [1, 2].map((number) => readSums(kept(number, MANIFEST)));
    const differing = [...second!].filter(([path, digest]) => first!.get(path) !== digest).map(([path]) => path);
    expect(differing.filter((path) => !path.startsWith('gioi-thieu/kiem-chung/'))).toEqual([]);
    for (const path of ['index.html', 'index.html.br', 'pagefind/pagefind.js'])
      expect(statSync(kept(2, path)).ino).toBe(statSync(kept(1, path)).ino);
  });

  it('has no notices of the second release, which has brought nothing', () => {
    expect(readLog(outDir).map(({ brought }) => brought)).toEqual([undefined, []]);
    expect(existsSync(kept(2, 'cap-nhat/thong-bao/lan-dang'))).toBe(false);
  });

  it('lists every release for everyone', () => {
    expect(readLog(outDir).map(({ event, number }) => [event, number])).toEqual([
      ['release', 1],
      ['release', 2],
    ]);
    for (const words of ['Lần đăng số 1', 'Lần đăng số 2']) expect(page()).toContain(words);
  });

  it.each([
    ['an address of this machine', { SITE_URL: 'http://localhost:4321' }, 'chỉ mở được trên chính máy này'],
    ['an address of examples', { SITE_URL: 'https://vanban.example.vn' }, 'tên dùng làm ví dụ'],
    ['a key that is not there', { SIGNING_KEY: '/khong-co' }, 'không đọc được khoá công khai'],
    [
      'a text whose ground of release nobody has confirmed',
      { CONTENT_DIR: 'src/testing/fixtures/editions/content' },
      'release-unconfirmed',
    ],
  ])('refuses %s, and readers keep what they have', async (_, more, said) => {
    const { code, output } = await release(more);
    expect([code, output]).toEqual([1, expect.stringContaining(said)]);
    expect(output.trimEnd().split('\n').at(-1)).toBe('Chưa đăng; Trang thông tin đang hiện vẫn như cũ.');
    expect(released(outDir)?.number).toBe(2);
  });

  it('refuses content that git does not have, by its name', async () => {
    const file = join(content, 'trang.yaml');
    const before = readFileSync(file);
    appendFileSync(file, '\n');
    expect(await release()).toMatchObject({ code: 1, output: expect.stringContaining('chưa lưu vào kho: trang.yaml') });
    writeFileSync(file, before);
  });

  it('is not undone by a build for a look', async () => {
    expect(await command('build')).toMatchObject({ code: 1, output: expect.stringContaining('npm run release') });
  });
});

describe('npm run verify', () => {
  /** A file of the site as somebody has altered it, for as long as a test lasts. */
  async function altered<T>(path: string, work: () => Promise<T>): Promise<T> {
    const [file, aside] = [join(outDir, path), join(workshop, 'aside')];
    renameSync(file, aside);
    writeFileSync(file, 'khác');
    try {
      return await work();
    } finally {
      renameSync(aside, file);
    }
  }

  it('finds folder and served site as they were released, signature too', async () => {
    for (const args of [[], [address], [address, join(outDir, MANIFEST)]])
      expect(await verify(...args)).toMatchObject({ code: 0, output: expect.stringContaining('đúng như lúc đăng') });
  });

  it('names what was altered, what is missing and what came from elsewhere', async () => {
    writeFileSync(join(outDir, 'la.html'), '');
    const { code, output } = await altered('index.html', () => verify());
    rmSync(join(outDir, 'la.html'));
    expect([code, output.split('\n').slice(0, 2)]).toEqual([1, ['Khác: index.html', 'Thừa: la.html']]);
    expect(await altered('index.html', () => verify(address))).toMatchObject({ code: 1 });
  });

  it('notices sums that the office has not signed', async () => {
    const { code, output } = await altered(RELEASE_FILES.sums, () => verify());
    expect([code, output]).toEqual([1, expect.stringContaining('Chữ ký không đúng')]);
  });

  it('is open to anyone by the commands that the page gives', async () => {
    const [all, signature] = commandsOfPage();
    const shell = (text: string) => run('sh', ['-c', text], { cwd: workshop });
    expect((await shell(all!)).stdout).toBe('');
    expect((await altered('index.html', () => shell(all!))).stdout).toBe('Khác: index.html\n');
    expect((await shell(signature!)).stdout).toMatch(/^Good "van-ban-chi-dao" signature for van-phong/);
  });
});

describe('npm run rollback', () => {
  it('gives readers the release before again, says so in the log, and is verified', async () => {
    expect(await command('release/rollback')).toMatchObject({
      code: 0,
      output: expect.stringContaining('lần đăng số 1'),
    });
    expect(released(outDir)?.number).toBe(1);
    expect(readLog(outDir).at(-1)).toMatchObject({ event: 'return', number: 1 });
    expect(await verify()).toMatchObject({ code: 0 });
  });

  it('goes to the release it is told, and says which there are where there is no such one', async () => {
    expect(await command('release/rollback', ['9'])).toMatchObject({
      code: 1,
      output: expect.stringContaining('còn giữ các lần đăng số 2'),
    });
    expect(await command('release/rollback', ['2'])).toMatchObject({ code: 0 });
    expect(released(outDir)?.number).toBe(2);
  });
});
