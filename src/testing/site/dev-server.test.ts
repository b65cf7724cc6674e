import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { makeCorpus } from '../bench/make-corpus.ts';
import { devPort } from '../e2e/ports.ts';
import { PATIENCE } from '../patience.ts';

const SITE = `http://localhost:${devPort}`;
const PAGE = `${SITE}/van-ban/van-ban-00001/`;
const PREVIEW = `${SITE}/xem-truoc/`;
const HANDBOOK = `${SITE}/huong-dan/thu/`;

let workshop: string;
let contentDir: string;
let file: string;
let server: ChildProcess;
let said = '';

beforeAll(async () => {
  workshop = mkdtempSync(join(tmpdir(), 'nội dung #1 ?%20 '));
  contentDir = join(workshop, 'kho');
  file = join(contentDir, 'van-ban', 'van-ban-00001.mdx');
  await makeCorpus(contentDir, 2);
  for (const order of ['init -q', 'add -A', '-c user.name=a -c user.email=a@example.vn commit -q -m a'])
    execFileSync('git', order.split(' '), { cwd: contentDir });
  mkdirSync(join(contentDir, 'huong-dan'));
  handbook('Lời ban đầu.');
  const link = join(workshop, 'liên kết');
  symlinkSync(contentDir, link);
  const env = { ...process.env, CONTENT_DIR: link, NODE_ENV: 'development', VITEST: undefined };
  server = spawn(process.execPath, ['src/cli/dev.ts', '--port', String(devPort)], { env });
  server.stdout?.on('data', (chunk: Buffer) => (said += chunk));
  server.stderr?.on('data', (chunk: Buffer) => (said += chunk));
});

afterAll(() => {
  server.kill();
  rmSync(workshop, { recursive: true, force: true });
});

const write = (change: (text: string) => string) => writeFileSync(file, change(readFileSync(file, 'utf8')));
const handbook = (body: string) =>
  writeFileSync(
    join(contentDir, 'huong-dan', 'thu.mdx'),
    `---\ntitle: Thử\ndescription: Một trang.\norder: 1\n---\n\n${body}\n`,
  );
/** What a page must know to be told of changes. */
const socketToken = async (): Promise<string> =>
  /wsToken = "([^"]+)"/.exec(await (await fetch(`${SITE}/@vite/client`)).text())?.[1] ?? '';
/** Whether the page says these words now. */
const says = async (words: string, page = PAGE) => (await (await fetch(page)).text()).includes(words);

it('the dev server says what is wrong, shows the last good content, and goes on when it is mended', async () => {
  await vi.waitFor(async () => expect(await says('Văn bản thử nghiệm')).toBe(true), PATIENCE);

  write((text) => text.replace(/^subject: .*/m, "subject: 'Chủ đề mới'\nngay: 2023"));
  await vi.waitFor(() => expect(said).toMatch(/van-ban-00001\.mdx:\d+:\d+ {2}key-unknown/), PATIENCE);
  expect(await says('Chủ đề mới')).toBe(false);

  write((text) => text.replace('\nngay: 2023', ''));
  await vi.waitFor(async () => expect(await says('Chủ đề mới')).toBe(true), PATIENCE);
});

it('the dev server has a page that says what readers will see change, and follows the content', async () => {
  const client = new WebSocket(`ws://localhost:${devPort}/?token=${await socketToken()}`, 'vite-hmr');
  let told: unknown[] = [];
  client.addEventListener('message', ({ data }) => void told.push((JSON.parse(String(data)) as { type: string }).type));
  await new Promise((resolve, reject) => {
    client.addEventListener('open', resolve);
    client.addEventListener('error', reject);
  });
  /** Whether the page is told of this change, not of one before. */
  const writeAndReload = async (change: (text: string) => string): Promise<void> => {
    told = [];
    write(change);
    await vi.waitFor(() => expect(told).toContain('full-reload'), PATIENCE);
  };
  expect(await says('Chủ đề mới', PREVIEW)).toBe(true);
  await writeAndReload((text) => text.replace(/^subject: .*/m, 'ngay: 2023'));
  await vi.waitFor(async () => expect(await says('Nội dung còn lỗi', PREVIEW)).toBe(true), PATIENCE);
  await writeAndReload((text) => text.replace('ngay: 2023', "subject: 'Chủ đề <b>sau'"));
  await vi.waitFor(async () => expect(await says('Chủ đề &#x3C;b>sau', PREVIEW)).toBe(true), PATIENCE);
  client.close();
});

it('the dev server never runs a page of the handbook, and follows it when it is mended', async () => {
  await vi.waitFor(async () => expect(await says('Lời ban đầu.', HANDBOOK)).toBe(true), PATIENCE);

  const mark = join(workshop, 'mark');
  handbook(`{globalThis.process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(mark)}, '')}`);
  await vi.waitFor(() => expect(said).toMatch(/huong-dan\/thu\.mdx:7:1 {2}markup-expression/), PATIENCE);
  expect(await says('Lời ban đầu.', HANDBOOK)).toBe(true);
  // Nor when somebody asks for the file itself.
  await fetch(`${SITE}/@fs${encodeURI(join(contentDir, 'huong-dan/thu.mdx')).replace('#', '%23').replace('?', '%3F')}`);
  expect(existsSync(mark)).toBe(false);

  handbook('Lời đã sửa.');
  await vi.waitFor(async () => expect(await says('Lời đã sửa.', HANDBOOK)).toBe(true), PATIENCE);

  rmSync(join(contentDir, 'huong-dan', 'thu.mdx'));
  await vi.waitFor(async () => expect((await fetch(HANDBOOK)).status).toBe(404), PATIENCE);
});

it('the dev server shows the emblem of the office, follows it, and says where there is none of that name', async () => {
  const drawing = (colour: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="${colour}" d="M0 0h9v9"/></svg>\n`;
  const emblem = async (): Promise<string> => (await fetch(`${SITE}/bieu-trung/hinh.svg`)).text();
  const site = join(contentDir, 'trang.yaml');
  const text = readFileSync(site, 'utf8');
  expect(await says('/bieu-trung/')).toBe(false);

  writeFileSync(join(contentDir, 'hinh.svg'), drawing('red'));
  writeFileSync(site, `${text}emblem: hinh.svg\n`);
  await vi.waitFor(async () => expect(await says('src="/bieu-trung/hinh.svg"')).toBe(true), PATIENCE);
  await vi.waitFor(async () => expect(await emblem()).toBe(drawing('red')), PATIENCE);

  writeFileSync(join(contentDir, 'hinh.svg'), drawing('blue'));
  await vi.waitFor(async () => expect(await emblem()).toBe(drawing('blue')), PATIENCE);

  writeFileSync(site, `${text}emblem: hinh-khac.svg\n`);
  await vi.waitFor(() => expect(said).toMatch(/trang\.yaml:\d+:\d+ {2}emblem-missing {2}.*«hinh-khac\.svg»/), PATIENCE);
});
