import { expect, test } from '@playwright/test';
import { onPaper } from '../paper.ts';
import { checklistPort } from '../ports.ts';

/** In the fixture a decision is replaced by another one. */
const OLD = './van-ban/quyet-dinh-cu/';
const NEW = '/van-ban/quyet-dinh-moi/';
const SAID = 'Văn bản này đã được thay thế bằng Quyết định số 08/QĐ-UBND';

test.use({ baseURL: `http://localhost:${checklistPort}` });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 700 } });

  test('a replaced document says so before its text, and leads to what replaces it', async ({ page }) => {
    await page.goto(OLD);
    const notice = page.locator('.notice');
    await expect(notice).toContainText(SAID);
    await expect(notice.getByRole('link')).toHaveAttribute('href', NEW);
    const [said, text] = await Promise.all([notice.boundingBox(), page.locator('.sheet').boundingBox()]);
    expect(said!.y).toBeLessThan(text!.y);
    await expect(page.locator('.notice-mark:visible')).toHaveCount(0);
  });

  for (const anchor of ['dieu-1-khoan-2', 'viec-tiep-dan']) {
    test(`where a link leads to #${anchor}, it is said there`, async ({ page }) => {
      await page.goto(`${OLD}#${anchor}`);
      const mark = page.locator('.notice-mark:visible');
      await expect(mark).toHaveCount(1);
      // The fonts come late: what moves with them must not push the words out of sight.
      await page.waitForLoadState('networkidle');
      await expect(mark).toBeInViewport({ ratio: 1 });
      await expect(mark).toHaveText(/Đã được thay thế bằng\s+Quyết định số 08\/QĐ-UBND/);
      await expect(mark.getByRole('link')).toHaveAttribute('href', NEW);
    });
  }
});

test('a print of a replaced document says so above its head', async ({ page }) => {
  await page.goto(`${OLD}#dieu-1`);
  const [first] = await onPaper(page);
  expect(first?.text).toContain(SAID);
  expect(first!.text.indexOf(SAID)).toBeLessThan(first!.text.indexOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'));
  expect(first?.text.match(/thay thế bằng/g)).toHaveLength(1);
});

test('a citation of a replaced document is copied with what replaces it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(OLD);
  await page.getByRole('button', { name: 'Sao chép trích dẫn khoản 2 Điều 1' }).click();
  await expect(page.getByRole('status')).toHaveText(/^Đã sao chép khoản 2 Điều 1 /);
  expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n')).toEqual([
    'khoản 2 Điều 1 Quyết định số 05/QĐ-UBND ngày 10 tháng 3 năm 2025 của Uỷ ban nhân dân Thành phố',
    'Văn bản này đã được thay thế bằng Quyết định số 08/QĐ-UBND ngày 20 tháng 6 năm 2025 của Uỷ ban nhân dân Thành phố.',
    expect.stringMatching(/^https?:\/\/.*\/van-ban\/quyet-dinh-cu\/#dieu-1-khoan-2$/),
  ]);
});

test.describe('with letters twice as large', () => {
  test.use({ bypassCSP: true, viewport: { width: 390, height: 844 } });

  test('the units of a task wrap, and the page scrolls one way', async ({ page }) => {
    await page.goto(OLD);
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('what stands among the text is 44 px high', async ({ page }) => {
    await page.goto(OLD);
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    const targets = page.locator(
      '.provision-tools :is(a, button), .contents a, .task-notes :is(.task-id, summary, .links a)',
    );
    const heights = await targets.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    expect(heights.filter((height) => height < 44)).toEqual([]);
  });
});
