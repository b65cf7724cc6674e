import { expect, test, type Page } from '@playwright/test';
import { everyLeadingTemplate, everyPastTemplate, everyTemplate } from '../addresses.ts';
import { faults } from '../faults.ts';
import { STEPS, walk } from '../walk.ts';
import { stay } from './stay.ts';

const ALL = [...everyTemplate, ...everyPastTemplate];

for (const address of ALL) {
  test(`${address} can be walked by keyboard, begins with a link past its head, and axe finds nothing in any mode`, async ({
    page,
  }) => {
    // What a script puts on a page must not come between the way there and the way back.
    expect((await page.goto(address, { waitUntil: 'networkidle' }))?.ok()).toBe(true);
    await walksThereAndBack(page);
    const link = page.locator('a[href="#noi-dung"]');
    await link.focus();
    await expect(link).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('#noi-dung')).toBeFocused();
    expect.soft(await faults(page)).toEqual([]);
  });
}

/** With the focus in sight, in the order of reading, from the link past the head. */
async function walksThereAndBack(page: Page): Promise<void> {
  const there = await walk(page, 'Tab');
  expect.soft(there[0]?.name).toMatch(/^a #noi-dung /);
  expect.soft(there.filter(({ outline }) => outline < 2)).toEqual([]);
  expect.soft(there.filter(({ comesAfter }) => !comesAfter)).toEqual([]);
  const names = there.map(({ name }) => name);
  // A walk that has left the page comes back to its last stop; one that has not stands on it.
  const back = (await walk(page, 'Shift+Tab')).map(({ name }) => name).slice(0, names.length - 1);
  const hadLeft = there.length < STEPS;
  expect.soft(back).toEqual((hadLeft ? names.slice(1) : names.slice(0, -1)).toReversed());
}

test('every page of a template can be read without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await stay(page);
  for (const address of [...ALL, ...everyLeadingTemplate]) {
    await page.goto(address);
    await expect.soft(page.locator('main h1'), address).toBeVisible();
    expect.soft((await page.locator('main').innerText()).length, address).toBeGreaterThan(80);
  }
  await context.close();
});
