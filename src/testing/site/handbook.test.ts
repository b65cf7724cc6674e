import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuildRun, runBuild } from './build-process.ts';
import { deadLinks } from './links.ts';

const FIXTURES = 'src/testing/fixtures/content';
/** An address that nobody else can open. */
const HERE = 'http://localhost:8080';
const IMAGES = ['hinh/nut-in.png', 'mui-ten.svg'];

let workshop: string;
let outDir: string;
let env: Record<string, string>;
let built: BuildRun;

beforeAll(async () => {
  workshop = mkdtempSync(join(tmpdir(), 'nội dung #1 ?a%20&b[c] '));
  outDir = join(workshop, 'trang #2 ?%20');
  for (const name of ['valid', 'lawful-handbook']) {
    cpSync(join(FIXTURES, name), join(workshop, 'kho'), { recursive: true, filter: (path) => !path.endsWith('.json') });
  }
  // What CONTENT_DIR names may be a link to where the content lies.
  symlinkSync(join(workshop, 'kho'), join(workshop, 'liên kết'));
  env = { CONTENT_DIR: join(workshop, 'liên kết'), OUT_DIR: outDir, BASE_PATH: '/van-ban-tp/', SITE_URL: HERE };
  built = await runBuild(env);
});

afterAll(() => rmSync(workshop, { recursive: true, force: true }));

describe('the handbook of an office, in folders of any name', () => {
  it('is published whole, and is not that of the program', () => {
    expect(built.status, built.output).toBe(0);
    expect(built.output).toContain(
      `Cảnh báo: đường dẫn của Trang thông tin là «${HERE}», chỉ mở được trên chính máy này`,
    );
    const pages = readdirSync(join(outDir, 'huong-dan')).toSorted();
    expect(pages).toEqual(['cach-ghi', 'in-phieu', 'index.html', 'ma-loi']);
  });

  it('leads to the pages and headings of this site, wherever it stands', async () => {
    expect(await deadLinks(outDir, '/van-ban-tp/')).toEqual([]);
  });

  it('shows its images as they were drawn', () => {
    const html = readFileSync(join(outDir, 'huong-dan/in-phieu/index.html'), 'utf8');
    const sources = [...html.matchAll(/<img[^>]* src="\/van-ban-tp\/([^"]+)"/g)].map(([, source]) => source!);
    const published = sources.map((source) => readFileSync(join(outDir, source)));
    expect(published).toEqual(IMAGES.map((path) => readFileSync(join(workshop, 'kho/huong-dan', path))));
  });
});

describe('a page of the handbook that holds a program', () => {
  it.each([
    ["import { writeFileSync } from 'node:fs'", 'export const ran = writeFileSync(MARK, "")'],
    ['', '{globalThis.process.getBuiltinModule("node:fs").writeFileSync(MARK, "")}'],
  ])('is never run, neither by a build nor by a step of it (%#)', async (opening, program) => {
    const mark = join(workshop, 'mark');
    const page = join(workshop, 'kho/huong-dan/xau.mdx');
    const text = `---\ntitle: Xấu\ndescription: Xấu.\norder: 3\n---\n\n${opening}\n${program}\n`;
    writeFileSync(page, text.replace('MARK', JSON.stringify(mark)));
    const { status, output } = await runBuild(env);
    expect(status).toBe(1);
    expect(output).toMatch(/huong-dan\/xau\.mdx:[78]:1 {2}markup-/);
    const step = spawnSync(process.execPath, ['src/cli/built-code/build-code.ts', join(workshop, 'step')], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    expect(step.status).toBe(1);
    expect(step.stderr).toContain('Nội dung có lỗi');
    expect(existsSync(mark)).toBe(false);
    rmSync(page);
  });
});
