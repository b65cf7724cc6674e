import { expect, test } from '@playwright/test';
import { faults } from '../faults.ts';
import { trainingOrigin } from '../ports.ts';

test.use({ baseURL: trainingOrigin, timezoneId: 'Asia/Ho_Chi_Minh' });

const UNIT = '/don-vi/so-noi-vu/';

test('a duty that comes again is noted by period, printed with it, and found again', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-02-20T09:00:00+07:00'));
  await page.goto(UNIT);
  const row = page.locator('[data-rule]');
  await expect(row.locator('.period')).toHaveText('Kỳ tháng 02/2027: 25/02/2027');
  await row.locator('.of-periods').getByRole('button', { name: 'tháng 01/2027' }).click();
  await expect(row.locator('.period')).toContainText('Kỳ tháng 01/2027: 25/01/2027');
  await row.locator('.noting').getByText('Hoàn thành', { exact: true }).click();
  await expect(row.locator('.of-periods')).not.toContainText('tháng 01/2027');
  await page.reload();
  await expect(row.locator('.of-periods')).toContainText('tháng 12/2026');
  await expect(row.locator('.of-periods')).not.toContainText('tháng 01/2027');
  await page.emulateMedia({ media: 'print' });
  await expect(row.locator('.period')).toBeVisible();
  await expect(row.locator('.due select')).toBeHidden();
});

test('the opening page has the next day of what comes again, and what has passed makes room', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-02-20T09:00:00+07:00'));
  await page.goto('/');
  const first = page.locator('.deadlines li:visible').first();
  await expect(first.locator('time')).toHaveText('25/02/2027');
  await expect(first).toContainText('Ngày 25 hằng tháng');
  const days = await page
    .locator('.deadlines li:visible time')
    .evaluateAll((all) => all.map((day) => day.getAttribute('datetime')));
  expect(days.filter((day) => (day ?? '') < '2027-02-20')).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the rule is shown and no day that would be wrong tomorrow', async ({ page }) => {
    await page.goto(UNIT);
    const cell = page.locator('[data-rule] .due');
    await expect(cell).toContainText('Ngày 25 hằng tháng, từ tháng 12/2026 đến tháng 12/2027');
    await expect(cell.locator('time')).toHaveCount(0);
  });
});

test('the periods of a duty can be used by everybody', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-02-20T09:00:00+07:00'));
  await page.goto(UNIT);
  await expect(page.locator('[data-rule] .period')).toBeVisible();
  expect(await faults(page, '[data-rule]')).toEqual([]);
});
