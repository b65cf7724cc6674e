import { expect, test } from '@playwright/test';
import { duty, noting, tally, tick } from '../checklist-page.ts';
import { checklistPort, trainingOrigin } from '../ports.ts';

test.use({ baseURL: trainingOrigin, timezoneId: 'Asia/Ho_Chi_Minh' });

const UNIT = '/don-vi/so-noi-vu/';

test('an order of the list that does not arrive is told in the bar, and comes when it is chosen again', async ({
  page,
}) => {
  const part = '**/assets/views.*';
  await page.route(part, (route) => route.abort());
  await page.goto(UNIT);
  await page.locator('.checklist-tools details').evaluateAll((parts) => {
    for (const one of parts) (one as HTMLDetailsElement).open = true;
  });
  const view = page.locator('select[name=view]');
  await view.selectOption('due');
  await expect(page.locator('.list-bar .alarm')).toContainText('Chưa thực hiện được');
  await expect(view).toHaveValue('document');
  // What is noted meanwhile does not take the word away.
  await tick(page, 0);
  await expect(tally(page)).toHaveText(/^1\//);
  await expect(page.locator('.list-bar .alarm')).toContainText('Chưa thực hiện được');
  await page.unroute(part);
  await view.selectOption('due');
  await expect(page.locator('table.duties')).toHaveAttribute('data-view', 'due');
  await expect(page.locator('.list-bar .alarm')).toBeEmpty();
});

test('the periods of a duty come at the reader’s next step after the network has failed', async ({ page }) => {
  const part = '**/assets/of-periods.*';
  await page.route(part, (route) => route.abort());
  await page.goto(UNIT);
  await expect(page.locator('.list-bar')).toBeVisible();
  await expect(page.locator('[data-rule] .period')).toHaveCount(0);
  await page.unroute(part);
  await page.locator('h1').click();
  await expect(page.locator('[data-rule] .period').first()).toBeVisible();
});

test.describe('on a list with indicators', () => {
  test.use({ baseURL: `http://localhost:${checklistPort}` });

  test('a duty follows an indicator that was noted before the part that lets it had come', async ({ page }) => {
    let arrive = (): void => {};
    const late = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/assets/following.*', (route) => late.then(() => route.continue()));
    await page.goto('/don-vi/phong-noi-vu/');
    await duty(page, 1).locator('[data-indicator=giai-ngan]').getByRole('combobox').selectOption('done');
    await expect(noting(page, 1).getByLabel('Chưa thực hiện')).toBeChecked();
    arrive();
    await expect(noting(page, 1).locator('.said')).toContainText('chuyển thành “Đang thực hiện”');
  });
});
