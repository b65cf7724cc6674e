import { expect, test, type Page } from '@playwright/test';
import { everyTemplate } from './addresses.ts';

/** The most steps that a test walks; the rest of a long page is more of the same. */
const STEPS = 40;

interface Stop {
  /** What it is, in words that stay when the page adds something elsewhere. */
  name: string;
  outline: number;
  /** Whether it stands after the stop before: focus must follow the order of reading. */
  comesAfter: boolean;
}

/** What has the focus, or undefined where the page itself has it again. */
const focused = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const memory = window as { lastStop?: Element };
    const before = memory.lastStop;
    memory.lastStop = element;
    const address = element.getAttribute('href') ?? element.getAttribute('name') ?? element.id;
    return {
      name: `${element.localName} ${address} ${element.textContent?.trim().slice(0, 40)}`,
      outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      comesAfter: !before || Boolean(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
    };
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

  test(`${address} begins with a link past its head`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    await expect(page.locator('a:focus')).toHaveAttribute('href', '#noi-dung');
    await expect(page.locator('a:focus')).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('#noi-dung')).toBeFocused();
  });
}
