import { expect, test, type Page, type Route } from '@playwright/test';
import { trainingOrigin } from '../ports.ts';
import { NOTICE } from './search-pages.ts';

/** Longer than what the page waits for by itself, in milliseconds of its own clock: a busy machine makes both longer. */
const QUIET_MS = 1000;

test.use({ baseURL: trainingOrigin });

/**
 * Holds back whatever the page asks for until it asks for nothing more, then lets all of it come at once, again and again.
 * How often it had to is how often the page waits for the server one time after the other.
 */
async function countTrips(page: Page): Promise<() => number> {
  const held: Route[] = [];
  let trips = 0;
  await page.route('**/*', (route) => void held.push(route));
  const goOn = async (): Promise<void> => {
    const before = held.length;
    await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), QUIET_MS);
    if (before > 0 && held.length === before) {
      trips += 1;
      const answers = held.splice(0).map(async (route) => {
        await route.continue();
        await (await route.request().response())?.finished();
      });
      await Promise.all(answers);
    }
    return goOn();
  };
  // It ends with the page.
  void goOn().catch(() => undefined);
  return () => trips;
}

for (const [what, query, most] of [
  ['words', 'vạch sơn', 3],
  ['words without marks', 'ke lai vach son', 3],
  ['half a word', 'don sach bo k', 3],
  ['the name of a unit', 'so noi vu', 3],
  ['a slip', 'vạhc sơn', 5],
  ['a number', '112/TB-VPTU', 5],
  ['a question', 'ai kẻ lại vạch sơn ở đâu?', 6],
] as const) {
  for (const [where, address, input, answer] of [
    ['box', '/huong-dan/', '#tim-nhanh', '[role=option]:nth-child(2)'],
    ['box of a document', NOTICE, '#tim-nhanh', '[role=option]:nth-child(2)'],
    ['search page', '/tim-kiem/', '#tim input[type=search]', '#ket-qua ol a'],
  ] as const) {
    test(`the ${where} answers ${what} after ${most} round trips at most`, async ({ page }) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      const trips = await countTrips(page);
      await page.locator(input).fill(query);
      await expect(page.locator(answer).first()).toBeVisible();
      expect(trips()).toBeLessThanOrEqual(most);
    });
  }
}
