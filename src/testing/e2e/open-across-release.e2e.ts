import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { trainingOrigin, trainingOutDir } from './ports.ts';

/** Nobody else asks for this page while it is of another time. */
const PAGE = 'gioi-thieu/giay-phep/';

test.use({ baseURL: trainingOrigin });

const notice = (page: Page) => page.locator('main .newer');

/** The reader leaves the page, and comes back after so many minutes. */
async function comeBack(page: Page, minutes: number): Promise<void> {
  await page.clock.fastForward(minutes * 60_000);
  const asked = page.waitForResponse((response) => response.request().method() === 'HEAD');
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await asked;
}

test('a page that has changed while it was open says so when its reader comes back, and loads itself anew', async ({
  page,
}) => {
  const file = join(trainingOutDir, PAGE, 'index.html');
  const { atime, mtime } = statSync(file);
  await page.clock.install();
  await page.goto(`/${PAGE}`);
  await comeBack(page, 2);
  await expect(notice(page)).toHaveCount(0);
  utimesSync(file, atime, new Date(mtime.getTime() + 60_000));
  try {
    await comeBack(page, 2);
    await expect(notice(page)).toContainText('Trang thông tin vừa có nội dung mới.');
    await notice(page).getByRole('button', { name: 'Tải lại trang' }).click();
    await expect(notice(page)).toHaveCount(0);
    await comeBack(page, 2);
    await expect(notice(page)).toHaveCount(0);
  } finally {
    utimesSync(file, atime, mtime);
  }
});
