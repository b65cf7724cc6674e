import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { staticServer } from '../../../cli/server/static-server.ts';
import { BARE, markOf, quoteOf, TALL, writeSheetContent } from '../../builders/sheet-content.ts';
import { runBuild } from '../../site/build-process.ts';
import { onPaper, type Paper } from '../paper.ts';
import { checklistPort } from '../ports.ts';

/** How many duties each unit has. */
const COUNTS = [1, TALL.count, BARE.count, 20, 60, 200];
const MILLIMETRE = 72 / 25.4;

let workshop: string;
let server: Server;
let origin: string;

// One site for all tests of this file.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  workshop = mkdtempSync(join(tmpdir(), 'sheets-'));
  const [content, outDir] = [join(workshop, 'content'), join(workshop, 'site')];
  await writeSheetContent(content, COUNTS);
  const { status, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: outDir, SITE_URL: '', BASE_PATH: '' });
  expect(status, output).toBe(0);
  server = staticServer(outDir, '/').listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server?.close();
  rmSync(workshop, { recursive: true, force: true });
});

const unit = (count: number): string => `${origin}/don-vi/phong-${count}/`;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const timesIn = (text: string, part: string): number => text.split(part).length - 1;
const textOf = (pages: readonly Paper[]): string => pages.map(({ text }) => text).join(' ');
/** Which duties of a unit stand on these pages, by the marks in their sentences. */
const dutiesOn = (pages: readonly Paper[], count: number): number[] =>
  [...textOf(pages).matchAll(new RegExp(`\\[${count}\\.(\\d+)\\]`, 'g'))].map(([, number]) => Number(number));

async function withoutScripts(browser: Browser, address: string): Promise<Paper[]> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(address);
  const pages = await onPaper(page);
  await page.close();
  return pages;
}

/** What holds for every sheet, however it came onto paper. */
function expectSheet(pages: readonly Paper[], count: number, duties = numbers(count), keepsSignatures = true): void {
  for (const { width, height, runs, text } of pages) {
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
    expect(text).toContain('Nội dung nhiệm vụ');
    expect(text).toContain(`Phòng ${count} việc · Phiếu dùng để theo dõi nội bộ, không phải văn bản hành chính`);
    expect(text).toMatch(/Phiên bản nội dung: 03\/02\/2026 · [0-9a-f]{8} · Ngày in: /);
    expect(text).toContain(`/don-vi/phong-${count}/`);
    expect(Math.min(...runs.map(({ size }) => size))).toBeGreaterThanOrEqual(10.99);
    expect(Math.min(...runs.map(({ x }) => x))).toBeGreaterThanOrEqual(30 * MILLIMETRE - 0.5);
    // A row that was split would open its sentence on one page and close it on the next.
    if (count !== TALL.count) expect(timesIn(text, '“')).toBe(timesIn(text, '”'));
  }
  expect(dutiesOn(pages, count).toSorted((a, b) => a - b)).toEqual(duties);
  const signed = pages.filter(({ text }) => text.includes('Người lập phiếu'));
  expect(signed).toEqual([pages.at(-1)]);
  expect(timesIn(signed[0]!.text, 'Người lập phiếu')).toBe(1);
  expect(signed[0]?.text).toContain('Thủ trưởng đơn vị');
  if (keepsSignatures) expect(dutiesOn(signed, count), 'a duty stands above the signatures').not.toEqual([]);
}

/** Without scripts a row that no page can hold ends where it ends: nothing can keep its last words with the signatures. */
const expectPlainSheet = (pages: readonly Paper[], count: number, duties?: number[]): void =>
  expectSheet(pages, count, duties, count !== TALL.count);

const numbered = (pages: readonly Paper[]): string[] =>
  pages.map(({ text }) => /trang \d+\/\d+/.exec(text)?.[0] ?? 'no number');
const countedOf = (total: number): string[] => numbers(total).map((page) => `trang ${page}/${total}`);

for (const count of COUNTS) {
  test(`a sheet of ${count} duties has each once, whole, with all facts and its number on every page`, async ({
    page,
  }) => {
    await page.goto(unit(count));
    const pages = await onPaper(page);
    expectSheet(pages, count);
    expect(numbered(pages)).toEqual(countedOf(pages.length));
    for (const { text } of pages) {
      expect(text).toMatch(/Căn cứ: Kế hoạch số \d+\/KH-UBND/);
      expect(text).toMatch(/Ngày in: \d\d\/\d\d\/\d{4}/);
    }
    await expect(page.locator('.folio')).toHaveCount(0);
  });

  test(`a sheet of ${count} duties is as whole without JavaScript`, async ({ browser }) => {
    const pages = await withoutScripts(browser, unit(count));
    expectPlainSheet(pages, count);
    expect(numbered(pages)).toEqual(countedOf(pages.length));
  });
}

test('a row that no page can hold goes on on the next, and loses nothing', async ({ page, browser }) => {
  const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const sentence = wordsOf(quoteOf(TALL.count, TALL.number));
  await page.goto(unit(TALL.count));
  for (const pages of [await onPaper(page), await withoutScripts(browser, unit(TALL.count))]) {
    const printed = wordsOf(textOf(pages));
    const lacking = [...Map.groupBy(sentence, (word) => word)].filter(
      ([word, times]) => printed.filter((other) => other === word).length < times.length,
    );
    expect(lacking.map(([word]) => word)).toEqual([]);
  }
});

/** Within so much of its lower edge a page has its strip. */
const STRIP = 35 * MILLIMETRE;
const RESULT = 'Đã tham mưu ban hành kế hoạch và tổ chức kiểm tra tại các đơn vị, báo cáo kết quả theo quy định.';

test('a sheet of fourteen duties takes two pages and a half, and four with a sentence of results for each', async ({
  page,
}) => {
  await page.goto(unit(BARE.count));
  const blank = await onPaper(page);
  expect(blank).toHaveLength(3);
  const { height, runs } = blank.at(-1)!;
  // What is written by hand below the last line has room too.
  const lines = runs.map(({ y }) => y).filter((y) => y > STRIP);
  expect(Math.min(...lines)).toBeGreaterThan(height / 2 - 20 * MILLIMETRE);

  await page.evaluate((result) => {
    const unit = location.pathname.split('/').at(-2)!;
    for (const row of document.querySelectorAll<HTMLElement>('tr.duty')) {
      const [document, task, revision] = row.dataset['duty']!.split('/');
      const entry = { document, task, revision: Number(revision), status: 'done', date: '2026-02-20' };
      const record = { ...entry, result, updated: '2026-02-20T02:00:00.000Z' };
      localStorage.setItem(`tien-do:/:${unit}:${row.dataset['duty']}`, JSON.stringify(record));
    }
  }, RESULT);
  await page.reload();
  const filled = await onPaper(page);
  expect(timesIn(textOf(filled), RESULT.slice(0, 16))).toBe(BARE.count);
  expect(filled.length).toBeLessThanOrEqual(4);
});

test('the QR code stands on every page', async ({ page }) => {
  await page.goto(unit(60));
  // What lays the sheet out comes after the list.
  const laidOut = () =>
    page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      return document.querySelectorAll('.folio').length;
    });
  await expect.poll(laidOut).toBeGreaterThan(1);
  const folios = await page.locator('.folio').count();
  await expect(page.locator('.folio .strip svg path')).toHaveCount(folios);
});

test('all sheets print in one go, each from its own page 1 to its own last page', async ({ page }) => {
  await page.goto(`${origin}/don-vi/`);
  await page.getByRole('link', { name: 'In phiếu của tất cả đơn vị' }).click();
  await expect(page.locator('.sheet-tools')).toBeVisible();
  const pages = await onPaper(page);
  const byUnit = Map.groupBy(pages, ({ text }) => Number(/Phòng (\d+) việc ·/.exec(text)?.[1]));
  expect([...byUnit.keys()].toSorted((a, b) => a - b)).toEqual(COUNTS);
  for (const [count, own] of byUnit) {
    expectSheet(own, count);
    expect(numbered(own)).toEqual(countedOf(own.length));
  }
});

test('all sheets print without JavaScript too, each on pages of its own', async ({ browser }) => {
  const pages = await withoutScripts(browser, `${origin}/in-phieu/`);
  const byUnit = Map.groupBy(pages, ({ text }) => Number(/Phòng (\d+) việc ·/.exec(text)?.[1]));
  expect([...byUnit.keys()].toSorted((a, b) => a - b)).toEqual(COUNTS);
  for (const [count, own] of byUnit) expectPlainSheet(own, count);
  expect(numbered(pages)).toEqual(countedOf(pages.length));
});

test('one unit, one document: among all sheets only what is chosen is printed', async ({ page }) => {
  await page.goto(`${origin}/in-phieu/`);
  for (const count of COUNTS.filter((other) => other !== 20))
    await page.getByRole('checkbox', { name: `Phòng ${count} việc` }).uncheck();
  await expect(page.getByRole('status')).toHaveText(`Sẽ in 1/${COUNTS.length} phiếu.`);
  expectSheet(await onPaper(page), 20);
  await page.getByRole('checkbox', { name: 'Phòng 60 việc' }).check();
  await page.locator('select[name=document]').selectOption('ke-hoach-60-41');
  const pages = await onPaper(page);
  expectSheet(pages, 60, numbers(60).slice(40));
  expect(pages[0]?.text).toMatch(/Phạm vi in: 20\/60 nhiệm vụ \(Kế hoạch số 60041\/KH-UBND/);
});

test('one document of a unit prints alone, with JavaScript and without', async ({ page, browser }) => {
  await page.addInitScript(() => (window.print = () => undefined));
  await page.goto(unit(60));
  // The newest document is open; others may be folded.
  await page.getByRole('link', { name: 'Chỉ in nhiệm vụ của văn bản này' }).first().click();
  const pages = await onPaper(page);
  const chosen = dutiesOn(pages, 60);
  expect(chosen.length).toBeLessThan(60);
  expectSheet(
    pages,
    60,
    chosen.toSorted((a, b) => a - b),
  );
  for (const { text } of pages) expect(text.match(/Căn cứ: Kế hoạch số/g)?.length).toBeGreaterThan(0);
  expect(new Set(textOf(pages).match(/Kế hoạch số \d+/g))).toHaveProperty('size', 1);

  const slug = `in-ke-hoach-60-${chosen.includes(1) ? 1 : 41}`;
  const plain = await withoutScripts(browser, `${unit(60)}#${slug}`);
  expectPlainSheet(
    plain,
    60,
    chosen.toSorted((a, b) => a - b),
  );
  expect(new Set(textOf(plain).match(/Kế hoạch số \d+/g))).toHaveProperty('size', 1);
});

/** The boxes of a sheet into which something is drawn on its folios: what they stand for. */
async function drawnOnPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const drawn = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const boxes = [...document.querySelectorAll<HTMLElement>('.folio .duty .box')].filter(
      (box) => getComputedStyle(box, '::after').content !== 'none',
    );
    window.dispatchEvent(new Event('afterprint'));
    return boxes.map((box) => box.dataset['of'] ?? `indicator ${box.dataset['status']}`);
  });
  await page.emulateMedia({ media: null });
  return drawn;
}

const note = (page: Page, index: number) => page.locator('tr.duty').nth(index).locator('.noting');

test('what is open, what is overdue, and what was noted come onto paper as chosen', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T09:00:00'));
  await page.goto(unit(20));
  await note(page, 1).getByLabel('Hoàn thành', { exact: true }).check();
  await note(page, 1).locator('summary').click();
  await note(page, 1).getByLabel('Kết quả', { exact: true }).fill('Đã công khai 120 thủ tục');
  await note(page, 1).getByLabel('Số', { exact: true }).fill('05');
  await note(page, 1).getByLabel('Ký hiệu').fill('BC-NV');
  const indicator = page.locator('tr.duty').nth(6).locator('[data-indicator]').first();
  await indicator.getByRole('combobox').selectOption('in-progress');

  await page.getByLabel('Kỳ theo dõi').fill('Quý IV năm 2026');

  const filled = await onPaper(page);
  expectSheet(filled, 20);
  expect(filled[0]?.text).toContain('Kỳ theo dõi: Quý IV năm 2026');
  expect(textOf(filled)).toContain('Đã công khai 120 thủ tục');
  expect(textOf(filled)).toContain('05/BC-NV');
  // The duty that was noted; an indicator, and the state of its duty, which follows it.
  expect(await drawnOnPaper(page)).toEqual(['done', 'indicator in-progress', 'in-progress']);

  await page.getByLabel('Trạng thái').selectOption('open');
  const open = await onPaper(page);
  expectSheet(open, 20, numbers(20).toSpliced(1, 1));
  expect(open[0]?.text).toContain('Phạm vi in: 19/20 nhiệm vụ (Chưa xong)');

  await page.getByLabel('Trạng thái').selectOption('overdue');
  expectSheet(
    await onPaper(page),
    20,
    numbers(20).filter((number) => number % 2 === 0 && number !== 2),
  );

  await page.getByLabel('Trạng thái').selectOption('');
  await page.getByLabel('In kèm tiến độ đã ghi').uncheck();
  const blank = textOf(await onPaper(page));
  expect(blank).toContain(markOf(20, 2));
  for (const words of ['Đã công khai', '05/BC-NV', 'Phạm vi in']) expect(blank).not.toContain(words);
});

test('a revision and the legal basis stand on the sheet as in the list', async ({ page }) => {
  await page.goto(`http://localhost:${checklistPort}/don-vi/phong-noi-vu/`);
  const [first] = await onPaper(page);
  expect(first?.text).toMatch(/Lần sửa 2, ngày 0?1\/0?3\/2026: Thêm yêu cầu công khai kết quả/);
  expect(first?.text).toContain('Căn cứ: Nghị quyết số 02/NQ-HĐND');
  expect(first?.text).not.toContain('Căn cứ giao nhiệm vụ');
});
