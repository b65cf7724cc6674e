import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../checks/check-content.ts';
import { messageText } from '../../issues/message.ts';
import { writeTogether } from '../contract/accepted-folder.ts';
import { baseText, type Files, Workshop } from '../contract/edited-content.ts';
import { MALFORMED } from '../contract/malformed/all.ts';
import { VALID } from '../contract/valid/all.ts';
import { type BuildRun, runBuild } from './build-process.ts';
import { deadLinks } from './links.ts';

/** A name of the Central Highlands: its second letter has no form of its own in Unicode. */
const NAME = 'H’Ê̆';

let folder: string;
let content: string;
let outDir: string;
let accepted: Files[];
let built: BuildRun;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'accepted-'));
  content = join(folder, 'content');
  outDir = join(folder, 'site');
  accepted = await acceptedInputs();
  writeTogether(content, accepted);
  built = await runBuild({
    CONTENT_DIR: content,
    OUT_DIR: outDir,
    SITE_URL: 'https://mau.example.vn',
    BASE_PATH: '/vb/',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the check lets pass: all that is right, and of what is malformed whatever causes no more than warnings. */
async function acceptedInputs(): Promise<Files[]> {
  const workshop = new Workshop();
  const files: Files[] = [];
  const warned = MALFORMED.filter(({ severity }) => severity === 'warning');
  for (const input of [...VALID, ...warned]) {
    const issues = await workshop.check(input.files);
    if (!issues.some(({ severity }) => severity === 'error')) files.push(input.files);
  }
  workshop.remove();
  return files;
}

describe('what the check accepts', () => {
  it('it accepts together', async () => {
    const { issues } = await checkContent(content, { cacheDir: join(folder, 'cache') });
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(errors.map((issue) => `${issue.file}:${issue.line} ${messageText(issue)}`)).toEqual([]);
    expect(accepted.length).toBeGreaterThan(150);
  });

  it('the build accepts, each document and unit with its page and its files', () => {
    expect(built.status, built.output.split('\n').slice(-40).join('\n')).toBe(0);
    const ids = (kind: string): string[] =>
      readdirSync(join(content, kind)).flatMap((name) =>
        /\.(?:mdx|yaml)$/.test(name) ? [name.replace(/\.\w+$/, '')] : [],
      );
    const pages = [
      ...ids('van-ban').map((id) => `van-ban/${id}/index.html`),
      ...ids('don-vi').flatMap((id) => [`don-vi/${id}/index.html`, `don-vi/${id}/nhiem-vu.docx`]),
    ];
    expect(pages.filter((page) => !existsSync(join(outDir, page)))).toEqual([]);
  });

  it('leads nowhere that is not there', async () => {
    expect(await deadLinks(outDir, '/vb/')).toEqual([]);
  });

  it('keeps every letter of a name that Unicode has no single sign for, on the page and in the files of the unit', () => {
    const unit = readdirSync(join(content, 'don-vi')).find((name) => name.endsWith('xa-ea-he.yaml'))!;
    const file = (name: string): Buffer => readFileSync(join(outDir, 'don-vi', unit.replace('.yaml', ''), name));
    const inside = (name: string): string =>
      Object.values(unzipSync(file(name)))
        .map((part) => strFromU8(part))
        .join('');
    for (const text of [
      file('index.html').toString(),
      file('nhiem-vu.json').toString(),
      inside('nhiem-vu.docx'),
      inside('nhiem-vu.xlsx'),
    ])
      expect(text).toContain(`Xã Ea ${NAME}`);
    for (const name of ['nhiem-vu.csv', 'nhiem-vu.ics'])
      expect(readFileSync(join(outDir, 'don-vi/ubnd-xa-phuong', name), 'utf8').replaceAll('\r\n ', '')).toContain(
        'buôn Ê̆',
      );
  });

  it('builds where there is nothing but the name of the site', async () => {
    const bare = join(folder, 'bare');
    mkdirSync(bare);
    writeFileSync(join(bare, 'trang.yaml'), baseText('trang.yaml'));
    const run = await runBuild({ CONTENT_DIR: bare, OUT_DIR: join(folder, 'bare-site') });
    expect(run.status, run.output.split('\n').slice(-20).join('\n')).toBe(0);
    expect(run.output).toContain('content-empty');
  });
});
