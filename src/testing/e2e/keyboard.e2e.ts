import { expect, test, type Page } from '@playwright/test';
import { everyTemplate } from './addresses.ts';

/** What has the focus, told apart by its place in the page. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    return document.activeElement === document.body ? -1 : all.indexOf(document.activeElement!);
  });

for (const address of everyTemplate) {
  test.describe(address, () => {
    test('begins with a link past the head of the page', async ({ page }) => {
      await page.goto(address);
      await page.keyboard.press('Tab');
      const skip = page.locator('a:focus');
      await expect(skip).toHaveAttribute('href', '#noi-dung');
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.locator('#noi-dung')).toBeFocused();
    });

    test('shows the focus and never holds it', async ({ page }) => {
      await page.goto(address);
      const visited: number[] = [];
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        const now = await focused(page);
        if (now === -1 || visited.includes(now)) break;
        visited.push(now);
        const outline = await page.locator(':focus').evaluate((element) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
        });
        expect(outline, `outline of element ${now}`).toBeGreaterThanOrEqual(2);
      }
      expect(visited).toEqual(visited.toSorted((a, b) => a - b));
      for (const expected of visited.slice(0, -1).toReversed()) {
        await page.keyboard.press('Shift+Tab');
        expect(await focused(page)).toBe(expected);
      }
    });
  });
}
