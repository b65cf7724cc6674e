import { expect, test } from '@playwright/test';
import { faults } from '../faults.ts';
import { onPaper } from '../paper.ts';
import { trainingOrigin } from '../ports.ts';

/** What `trang.yaml` of the training edition announces, and when. */
const TEXT = 'Trang thông tin dùng để tập huấn';
const DAYS = 'Từ ngày 05/01/2026 đến hết ngày 31/12/2036';
const [ON_FIRST, ON_LAST, BEFORE, AFTER] = ['2026-01-05', '2036-12-31', '2026-01-04', '2037-01-01'];

test.use({ baseURL: trainingOrigin });

for (const [day, isShown] of [
  [ON_FIRST, true],
  [ON_LAST, true],
  [BEFORE, false],
  [AFTER, false],
] as const) {
  test(`the announcement is ${isShown ? 'made' : 'not made'} on ${day} by the reader's clock`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
    await page.goto('/don-vi/');
    const bar = page.getByRole('complementary', { name: 'Thông báo' });
    await expect(bar).toHaveCount(isShown ? 1 : 0);
    if (!isShown) return;
    await expect(bar.getByRole('link', { name: TEXT })).toBeVisible();
    await expect(bar).not.toContainText('ngày', { useInnerText: true });
  });
}

test('it is never printed', async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${ON_FIRST}T12:00:00`));
  await page.goto('/don-vi/');
  await expect(page.locator('.announcement')).toBeVisible();
  expect((await onPaper(page)).filter(({ text }) => text.includes(TEXT))).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it is made with its days in words', async ({ page }) => {
    await page.goto('/van-ban/');
    await expect(page.locator('.announcement')).toBeVisible();
    await expect(page.locator('.announcement')).toContainText(`${DAYS}:`);
  });
});

test('it can be read by everybody', async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${ON_FIRST}T12:00:00`));
  await page.goto('/');
  await expect(page.locator('.announcement')).toBeVisible();
  expect(await faults(page, '.announcement')).toEqual([]);
});
