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
  const facets = page.locator('main nav a, main aside a');
  expect(await facets.count()).toBeGreaterThan(0);
});
