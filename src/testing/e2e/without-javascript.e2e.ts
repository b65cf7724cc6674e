import { expect, test } from '@playwright/test';
import { documents, withoutSpace } from './documents.ts';

test.use({ javaScriptEnabled: false });

test('every task of a document stands on its page, with its words', async ({ page }) => {
  for (const { address, taskTitles } of documents) {
    await page.goto(address);
    const text = withoutSpace((await page.locator('main').textContent()) ?? '');
    for (const title of taskTitles) expect(text).toContain(withoutSpace(title));
  }
});

test('the register narrows by plain links', async ({ page }) => {
  await page.goto('./van-ban/');
  await page.getByText('Lọc văn bản', { exact: true }).click();
  const link = page.locator('.facets nav a').first();
  const value = await link.locator('span').first().textContent();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(value!);
});
