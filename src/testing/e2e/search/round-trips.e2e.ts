import { expect, test, type Page, type Request } from '@playwright/test';
import { trainingOrigin } from '../ports.ts';

const NOTICE = '/van-ban/thong-bao-112-tb-vptu/';
/** So late comes every answer of the server: longer than the page takes for anything between two of them. */
const LATE_MS = 600;

test.use({ baseURL: trainingOrigin });

/**
 * Lets every answer come late, and counts how often the page has waited for the server one time after the other: a request
 * that is sent once an answer is there waits once more than that did.
 */
async function countTrips(page: Page): Promise<{ longest: number }> {
  const trips = new Map<Request, number>();
  const seen = { longest: 0 };
  await page.route('**/*', (route) => {
    trips.set(route.request(), seen.longest + 1);
    setTimeout(() => void route.continue(), LATE_MS);
  });
  page.on('requestfinished', (request) => {
    seen.longest = Math.max(seen.longest, trips.get(request) ?? 0);
  });
  return seen;
}

for (const [what, query] of [
  ['words', 'vạch sơn'],
  ['words without marks', 'ke lai vach son'],
  ['half a word', 'don sach bo k'],
  ['the name of a unit', 'so noi vu'],
] as const) {
  for (const [where, address, input, answer] of [
    ['box', '/huong-dan/', '#tim-nhanh', '[role=option]:nth-child(2)'],
    ['box of a document', NOTICE, '#tim-nhanh', '[role=option]:nth-child(2)'],
    ['search page', '/tim-kiem/', '#tim input[type=search]', '#ket-qua ol a'],
  ] as const) {
    test(`the ${where} answers ${what} after three round trips`, async ({ page }) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      const trips = await countTrips(page);
      await page.locator(input).fill(query);
      await expect(page.locator(answer).first()).toBeVisible({ timeout: 15_000 });
      expect(trips.longest).toBeLessThanOrEqual(3);
    });
  }
}
