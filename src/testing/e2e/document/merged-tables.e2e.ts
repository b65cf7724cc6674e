import { expect, test } from '@playwright/test';
import { faults } from '../faults.ts';
import { inEveryMode } from '../modes.ts';
import { trainingOrigin } from '../ports.ts';
import { focused } from '../walk.ts';

/** A plan whose annexes have tables with merged cells and rows that have addresses. */
const PLAN = '/van-ban/ke-hoach-25-kh-ubnd/';
/** So many steps lead at most from the annex before to the end of the table. */
const STEPS = 60;

test.use({ baseURL: trainingOrigin });

test('axe finds nothing on a page with merged tables', async ({ page }) => {
  await page.goto(PLAN);
  expect(await faults(page)).toEqual([]);
});

test('a table says that it goes on to the side where it does, and nowhere else', async ({ page }) => {
  const seen = new Set<boolean>();
  for (const width of [320, 390, 768, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    for (const address of [PLAN, '/van-ban/nghi-quyet-07-nq-hdnd/']) {
      await page.goto(address);
      const frames = await page.locator('.table-place .table-frame').evaluateAll((all) =>
        all.map((frame) => ({
          goesOn: frame.scrollWidth > frame.clientWidth,
          saysSo: frame.querySelector('.table-hint')!.clientWidth > 0,
        })),
      );
      expect(frames.length).toBeGreaterThan(0);
      for (const { goesOn, saysSo } of frames) {
        expect(saysSo, `${address} at ${width} px`).toBe(goesOn);
        seen.add(goesOn);
      }
    }
  }
  expect(seen.size).toBe(2);
});

test('a merged table is walked by keyboard: row after row, in sight, and sideways where it is wide', async ({
  page,
}) => {
  await page.goto(PLAN, { waitUntil: 'networkidle' });
  await inEveryMode(page, async () => {
    const frame = page.locator('.table-frame', { has: page.locator('#phu-luc-3-dong-3') });
    const isWide = await frame.evaluate((element) => element.scrollWidth > element.clientWidth);
    await page.locator('#phu-luc-2 .provision-tools button').first().focus();
    await focused(page);
    const rows: string[] = [];
    for (let step = 0; step < STEPS && rows.at(-1) !== 'phu-luc-3-dong-3'; step += 1) {
      await page.keyboard.press('Tab');
      const stop = await focused(page);
      expect(stop).toMatchObject({ comesAfter: true });
      expect(stop!.outline).toBeGreaterThanOrEqual(2);
      await expect(page.locator(':focus')).toBeInViewport();
      const row = await page.evaluate(() => document.activeElement!.closest('tr')?.id);
      if (row !== undefined && rows.at(-1) !== row) rows.push(row);
    }
    expect(rows).toEqual(['i', '1', '2', 'ii', '3'].map((row) => `phu-luc-3-dong-${row}`));
    if (!isWide) return;
    await frame.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  });
});
