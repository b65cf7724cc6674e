import { expect, test } from '@playwright/test';
import { trainingOrigin } from '../ports.ts';
import { LETTER, NOTICE } from './search-pages.ts';

test.use({ baseURL: trainingOrigin });

test.describe('search without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const start of [NOTICE, '/tim-kiem/', '/khong-co/'])
    test(`leads from ${start} to the list of documents, with nothing of what was typed`, async ({ page }) => {
      await page.goto(start);
      const input = page.getByRole('searchbox');
      await input.fill('vạch sơn');
      await input.press('Enter');
      await expect(page).toHaveURL(/\/van-ban\/\??$/);
    });

  test('shows what is left to do on the search page', async ({ page }) => {
    await page.goto('/tim-kiem/#q=a');
    await expect(page.getByRole('link', { name: 'xem tất cả văn bản' })).toBeVisible();
  });

  test('shows the document that a result of others leads to', async ({ page }) => {
    await page.goto(`${LETTER}#tim=vạch%20sơn&o=khoan-2`);
    await expect(page.locator('#khoan-2')).toBeVisible();
  });
});
