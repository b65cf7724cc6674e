import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { builtPages } from '../site/built-site.ts';
import { MODES } from './modes.ts';
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

for (const address of LAYOUTS) {
  test(`every sheet of paper of ${address} bears the mark once`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'load' });
    const sheets = await onPaper(page);
    expect(sheets.map(({ text }) => text.split(MARK).length - 1)).toEqual(sheets.map(() => 1));
  });
}

for (const [mode, options] of Object.entries(MODES)) {
  test.describe(mode, () => {
    test.use(options);

    test('the mark stays in sight where a link leads into a text, and covers nothing of what it leads to', async ({
      page,
    }) => {
      // A browser that has the fonts: others come late on a busy machine, and move the text once it was scrolled.
      await page.goto('/van-ban/ke-hoach-25-kh-ubnd/');
      await page.evaluate(async () => void (await document.fonts.ready));
      await page.goto('/van-ban/ke-hoach-25-kh-ubnd/#muc-b-muc-2-khoan-1-1');
      const mark = page.locator('.edition');
      await expect(mark).toBeInViewport({ ratio: 1 });
      await expect(page.locator('#muc-b-muc-2-khoan-1-1')).toBeInViewport();
      await expect
        .poll(async () => {
          const [over, under] = await Promise.all(
            [mark, page.locator('#muc-b-muc-2-khoan-1-1')].map((one) => one.boundingBox()),
          );
          return under!.y - (over!.y + over!.height);
        })
        .toBeGreaterThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)).toEqual([]);
    });
  });
}
