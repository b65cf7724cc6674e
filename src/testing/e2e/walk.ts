import type { Page } from '@playwright/test';

/** The most steps that a test walks; the rest of a long page is more of the same. */
export const STEPS = 40;

/** What has the focus on a walk through a page. */
export interface Stop {
  /** What it is, in words that stay when the page adds something elsewhere. */
  name: string;
  outline: number;
  /** Whether it stands after the stop before: focus must follow the order of reading. */
  comesAfter: boolean;
  /** Whether the focus has gone on inside of it, as in a field of a day, whose parts the browser draws. */
  isSame: boolean;
}

/** What has the focus, or undefined where the page itself has it again. */
export const focused = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const memory = window as { lastStop?: Element };
    const before = memory.lastStop;
    memory.lastStop = element;
    const address = element.getAttribute('href') ?? element.getAttribute('name') ?? element.id;
    // What holds other stops may say where among them the reader is.
    const words = element.querySelector('a, button, summary') ? '' : element.textContent?.trim().slice(0, 40);
    return {
      name: `${element.localName} ${address} ${words}`,
      outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      isSame: before === element,
      comesAfter: !before || Boolean(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
    };
  });

/** Presses a key until the focus leaves the page or the walk is long enough. */
export async function walk(page: Page, key: string): Promise<Stop[]> {
  const stops: Stop[] = [];
  // A walk back begins where the one there ended.
  await page.evaluate(() => delete (window as { lastStop?: Element }).lastStop);
  while (stops.length < STEPS) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    if (!stop) break;
    if (!stop.isSame) stops.push(stop);
  }
  return stops;
}
