import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { makeCorpus } from '../bench/make-corpus.ts';

const PORT = 4398;
const PAGE = `http://localhost:${PORT}/van-ban/van-ban-00001/`;
const PATIENCE = { timeout: 60_000, interval: 100 };

let contentDir: string;
let file: string;
let server: ChildProcess;
let said = '';

beforeAll(async () => {
  contentDir = mkdtempSync(join(tmpdir(), 'dev-'));
  file = join(contentDir, 'van-ban', 'van-ban-00001.mdx');
  await makeCorpus(contentDir, 2);
  const env = { ...process.env, CONTENT_DIR: contentDir, NODE_ENV: 'development', VITEST: undefined };
  server = spawn('node_modules/.bin/astro', ['dev', '--ignore-lock', '--port', String(PORT)], { env });
  server.stdout?.on('data', (chunk: Buffer) => (said += chunk));
  server.stderr?.on('data', (chunk: Buffer) => (said += chunk));
});

afterAll(() => {
  server.kill();
  rmSync(contentDir, { recursive: true, force: true });
});

const write = (change: (text: string) => string) => writeFileSync(file, change(readFileSync(file, 'utf8')));
/** Whether the page says these words now. */
const says = async (words: string) => (await (await fetch(PAGE)).text()).includes(words);

it('the dev server says what is wrong, shows the last good content, and goes on when it is mended', async () => {
  await vi.waitFor(async () => expect(await says('Văn bản thử nghiệm')).toBe(true), PATIENCE);

  write((text) => text.replace(/^subject: .*/m, "subject: 'Chủ đề mới'\nngay: 2023"));
  await vi.waitFor(() => expect(said).toMatch(/van-ban-00001\.mdx:\d+:\d+ {2}key-unknown/), PATIENCE);
  expect(await says('Chủ đề mới')).toBe(false);

  write((text) => text.replace('\nngay: 2023', ''));
  await vi.waitFor(async () => expect(await says('Chủ đề mới')).toBe(true), PATIENCE);
});
