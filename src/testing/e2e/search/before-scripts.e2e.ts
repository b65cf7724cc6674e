import { expect, test, type Page } from '@playwright/test';
import { trainingOrigin } from '../ports.ts';

test.use({ baseURL: trainingOrigin });

/** Opens a page whose scripts do not arrive before the returned function is called. */
async function openEarly(page: Page, address: string): Promise<() => Promise<void>> {
  let arrive = (): void => {};
  const late = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/*.js', (route) => late.then(() => route.continue()));
  await page.goto(address, { waitUntil: 'commit' });
  return async () => {
    arrive();
    await page.waitForLoadState();
  };
}

test('what is typed into the box before its scripts arrive is looked for when they do', async ({ page }) => {
  const arrive = await openEarly(page, '/');
  await page.locator('#tim-nhanh').pressSequentially('tiep cong dan');
  await arrive();
  await expect(page.getByRole('option').last()).toContainText('“tiep cong dan”');
});

test('what is typed into the search page before its scripts arrive is looked for when they do', async ({ page }) => {
  const arrive = await openEarly(page, '/tim-kiem/');
  const input = page.locator('#tim [type=search]');
  await input.pressSequentially('tiep cong dan');
  await arrive();
  await expect(page.locator('#ket-qua')).toHaveAttribute('data-state', 'done');
  await expect(input).toHaveValue('tiep cong dan');
  await expect(page).toHaveURL(/#q=tiep\+cong\+dan/);
});
