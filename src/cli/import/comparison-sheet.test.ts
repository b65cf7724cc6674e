import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ScannedPage } from '../../importing/readers/scan/scanned-page.ts';
import { comparisonSheet } from './comparison-sheet.ts';
import { writeComparison } from './write-comparison.ts';

const word = (left: number, text: string) => ({ left, top: 200, width: 60, height: 30, text });
const page = (...lines: string[][]): ScannedPage => ({
  width: 2480,
  height: 3508,
  lines: lines.map((words) => words.map((text, index) => word(100 + index * 100, text))),
});
const sheetOf = (...pages: ScannedPage[]): string =>
  comparisonSheet(pages.map((one) => ({ page: one, type: 'image/png', bytes: Uint8Array.of(1, 2, 3) })));

describe('the page that holds a scan against its text', () => {
  it('has each line with a figure, or with what may be one, and no other', () => {
    const html = sheetOf(page(['Rà', 'soát'], ['trước', '15/7'], ['l', 'mục']));
    expect(html.match(/<li>/g)).toHaveLength(2);
    expect(html).toContain('trước <mark>15/7</mark>');
    expect(html).not.toContain('soát');
  });

  it('shows the place of the line on the picture of its page', () => {
    const html = sheetOf(page(['Không', 'số']), page(['ngày', '02']));
    expect(html).toContain('<h2>Trang 2</h2>');
    expect(html).not.toContain('<h2>Trang 1</h2>');
    expect(html).toContain('viewBox="86 186 188 58"');
    expect(html).toContain('<use href="#trang-2">');
  });

  it('holds each picture once, and asks for nothing from anywhere', () => {
    const html = sheetOf(page(['1.', 'Một'], ['2.', 'Hai']));
    expect(html.match(/data:image\/png;base64,AQID/g)).toHaveLength(1);
    expect(html).not.toMatch(/https?:|<script/);
  });

  it('does not take what was read for markup', () => {
    expect(sheetOf(page(['<img', '1>']))).toContain('&#x3C;img');
  });
});

describe('its file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'comparison-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('stands beside the scan and writes over nothing', async () => {
    const scan = join(folder, 'quét 1.pdf');
    expect(await writeComparison(scan, 'một')).toContain('quét 1-so-ban-chup.html');
    expect(await writeComparison(scan, 'hai')).toContain('quét 1-so-ban-chup-2.html');
    expect(readFileSync(join(folder, 'quét 1-so-ban-chup.html'), 'utf8')).toBe('một');
    expect(existsSync(join(folder, 'quét 1-so-ban-chup-2.html'))).toBe(true);
  });

  it('that cannot be written is told', async () => {
    expect(await writeComparison(join(folder, 'khong-co', 'a.pdf'), 'một')).toMatch(/^Không ghi được/);
  });
});
