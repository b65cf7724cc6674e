import { expect, test } from '@playwright/test';
import { trainingOrigin } from '../ports.ts';

test.use({ baseURL: trainingOrigin, timezoneId: 'Asia/Ho_Chi_Minh' });

const UNIT = '/don-vi/so-noi-vu/';

test('the opening page knows the unit that was noted in, and counts as its own page does', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.own-standing')).toBeHidden();
  await page.goto(UNIT);
  await page.locator('.duty .noting').first().getByText('Hoàn thành', { exact: true }).click();
  await expect(page.locator('.list-bar .count')).toContainText('1/');
  const count = (await page.locator('.list-bar .count').textContent()) ?? '';
  await page.goto('/');
  await expect(page.locator('.chosen-unit a')).toHaveAttribute('href', UNIT);
  await expect(page.locator('.own-standing li').first()).toHaveText(count);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.locator('.chosen-unit')).toBeHidden();
  await expect(page.locator('.own-standing')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the opening page leads to every unit and says nothing of mine', async ({ page }) => {
    await page.goto('/');
    await page.locator('.my-unit summary').click();
    await expect(page.locator(`.my-unit a[href="${UNIT}"]`)).toBeVisible();
    await expect(page.locator('.own-standing')).toBeHidden();
  });
});
