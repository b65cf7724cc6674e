import { expect, test } from '@playwright/test';
import { everyPastTemplate, everyTemplate } from './addresses.ts';
import { STEPS, walk } from './walk.ts';

for (const address of [...everyTemplate, ...everyPastTemplate]) {
  test(`${address} can be walked by keyboard, with the focus in sight`, async ({ page }) => {
    // What a script puts on a page must not come between the way there and the way back.
    await page.goto(address, { waitUntil: 'networkidle' });
    const there = await walk(page, 'Tab');
    expect(there.filter(({ outline }) => outline < 2)).toEqual([]);
    expect(there.filter(({ comesAfter }) => !comesAfter)).toEqual([]);
    const names = there.map(({ name }) => name);
    // A walk that has left the page comes back to its last stop; one that has not stands on it.
    const back = (await walk(page, 'Shift+Tab')).map(({ name }) => name).slice(0, names.length - 1);
    const hadLeft = there.length < STEPS;
    expect(back).toEqual((hadLeft ? names.slice(1) : names.slice(0, -1)).toReversed());
  });
}

for (const address of everyTemplate) {
  test(`${address} begins with a link past its head`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    await expect(page.locator('a:focus')).toHaveAttribute('href', '#noi-dung');
    await expect(page.locator('a:focus')).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('#noi-dung')).toBeFocused();
  });
}
