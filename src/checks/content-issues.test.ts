import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import { contentIssues } from './content-issues.ts';

const FIXTURES = join(import.meta.dirname, '../testing/fixtures/content');

let workshop: string;
let content: string;
beforeEach(() => {
  workshop = mkdtempSync(join(tmpdir(), 'content-issues-'));
  content = join(workshop, 'content');
  cpSync(join(FIXTURES, 'valid'), content, { recursive: true });
});
afterEach(() => rmSync(workshop, { recursive: true }));

const verdict = () => contentIssues(content, { cacheDir: join(workshop, 'cache') });
const codes = async () => (await verdict()).issues.map(({ code }) => code);

describe('contentIssues', () => {
  it('says what checkContent says, at first and from memory', async () => {
    cpSync(join(FIXTURES, 'several-faults'), content, { recursive: true });
    const { issues, files } = await checkContent(content, { cacheDir: join(workshop, 'other') });
    expect(await verdict()).toEqual({ issues, files });
    expect(await verdict()).toEqual({ issues, files });
  });

  it('judges anew when a file has other bytes, another name, or is gone', async () => {
    const file = join(content, 'van-ban/ke-hoach-mau.mdx');
    const text = readFileSync(file, 'utf8');
    expect(await codes()).toEqual([]);
    writeFileSync(file, text.replace(/^system: .*$/m, 'system: sai'));
    expect(await codes()).toContain('value-unknown');
    writeFileSync(file, text);
    expect(await codes()).toEqual([]);
    renameSync(file, join(content, 'van-ban/Ke hoach mau.mdx'));
    expect(await codes()).not.toEqual([]);
    rmSync(join(content, 'trang.yaml'));
    expect(await codes()).toContain('site-missing');
  });

  it('judges anew when an image says something else', async () => {
    const drawing = (words: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>${words}</text></svg>`;
    writeFileSync(join(content, 'bieu-trung.svg'), drawing('Thành phố'));
    expect(await codes()).toEqual(['emblem-unused']);
    writeFileSync(join(content, 'bieu-trung.svg'), drawing('TỐI MẬT'));
    expect(await codes()).toContain('secret-mark');
  });

  it('judges anew when a file comes that has no place in the site', async () => {
    expect(await codes()).toEqual([]);
    writeFileSync(join(content, 'van-ban/anh.jpg'), '');
    expect(await codes()).not.toEqual([]);
  });
});
