import { expect, test } from '@playwright/test';
import { documents } from './documents.ts';

const [first] = documents.filter(({ sourceText }) => sourceText);

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the citation of a provision is copied by keyboard, and that is said', async ({ page }) => {
  await page.goto(first!.address);
  await page.locator('#khoan-1 [data-copy]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-copied]')).toHaveText(/^Đã sao chép khoản 1 /);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^khoản 1 Công văn .*của /);
});

test('where the browser refuses, the citation is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(first!.address);
  await page.locator('#khoan-1 [data-copy]').first().click();
  await expect(page.getByText(/^Không sao chép được.* khoản 1 /)).toBeVisible();
});
