import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtPages } from '../site/built-site.ts';
import { axeFaults } from './faults.ts';
import { inEveryMode } from './modes.ts';
import { onPaper } from './paper.ts';
import { trainingOrigin, trainingOutDir } from './ports.ts';

const MARK = 'BẢN TẬP HUẤN';
/** A page of each way to be laid out on paper; those of documents and units have several sheets. */
const LAYOUTS = [
  '/',
  '/van-ban/',
  '/van-ban/ke-hoach-25-kh-ubnd/',
  '/don-vi/phuong-hoa-sua/',
  '/in-phieu/',
  '/tong-hop/',
];

test.use({ baseURL: trainingOrigin });

test('every page bears the mark, and is for no search engine', () => {
  const pages = builtPages(trainingOutDir, '/');
  expect(pages.length).toBeGreaterThan(100);
  const unmarked = pages.filter(({ html }) => !html.includes(`<strong>${MARK}</strong>`));
  const listed = pages.filter(({ html }) => !html.includes('<meta name="robots" content="noindex, nofollow">'));
  expect([...unmarked, ...listed].map(({ address }) => address)).toEqual([]);
  expect(readFileSync(join(trainingOutDir, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
});

test('every sheet of paper bears the mark once, however it is laid out', async ({ page }) => {
  for (const address of LAYOUTS) {
    await page.goto(address, { waitUntil: 'load' });
    const sheets = await onPaper(page);
    expect
      .soft(
        sheets.map(({ text }) => text.split(MARK).length - 1),
        address,
      )
      .toEqual(sheets.map(() => 1));
  }
});

test('the mark stays in sight where a link leads into a text, and covers nothing of what it leads to', async ({
  page,
}) => {
  const [mark, place] = [page.locator('.edition'), page.locator('#muc-b-muc-2-khoan-1-1')];
  // A browser that has the fonts: others come late on a busy machine, and move the text once it was scrolled.
  await page.goto('/van-ban/ke-hoach-25-kh-ubnd/');
  await page.evaluate(async () => void (await document.fonts.ready));
  await inEveryMode(page, async () => {
    await page.goto('/');
    await page.goto('/van-ban/ke-hoach-25-kh-ubnd/#muc-b-muc-2-khoan-1-1');
    await expect(mark).toBeInViewport({ ratio: 1 });
    await expect(place).toBeInViewport();
    await expect
      .poll(async () => {
        const [over, under] = await Promise.all([mark, place].map((one) => one.boundingBox()));
        return under!.y - (over!.y + over!.height);
      })
      .toBeGreaterThanOrEqual(0);
    expect(await axeFaults(page)).toEqual([]);
  });
});
