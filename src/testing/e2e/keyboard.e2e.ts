import { expect, test, type Page } from '@playwright/test';
import { everyTemplate } from './addresses.ts';

/** The most steps that a test walks; the rest of a long page is more of the same. */
const STEPS = 40;

interface Stop {
  /** Place among the elements of the page: focus must follow the order of reading. */
  place: number;
  outline: number;
}

/** What has the focus, or undefined where the page itself has it again. */
const focused = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const outline = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
    return { place: [...document.querySelectorAll('*')].indexOf(element), outline };
  });

/** Presses a key until the focus leaves the page or the walk is long enough. */
async function walk(page: Page, key: string): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < STEPS) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

for (const address of everyTemplate) {
  test(`${address} can be walked by keyboard, with the focus in sight`, async ({ page }) => {
    await page.goto(address);
    const there = await walk(page, 'Tab');
    expect(there.filter(({ outline }) => outline < 2)).toEqual([]);
    const places = there.map(({ place }) => place);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    // A walk that has left the page comes back to its last stop; one that has not stands on it.
    const back = (await walk(page, 'Shift+Tab')).map(({ place }) => place).slice(0, places.length - 1);
    const expected = back[0] === places.at(-1) ? places.slice(1) : places.slice(0, -1);
    expect(back).toEqual(expected.toReversed());
  });

  test(`${address} begins with a link past its head`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    await expect(page.locator('a:focus')).toHaveAttribute('href', '#noi-dung');
    await expect(page.locator('a:focus')).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('#noi-dung')).toBeFocused();
  });
}
