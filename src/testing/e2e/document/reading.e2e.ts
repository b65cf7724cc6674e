import { expect, test } from '@playwright/test';
import { trainingOrigin } from '../ports.ts';

const DECISION = '/van-ban/quyet-dinh-18-qd-ubnd/';

test.use({ baseURL: trainingOrigin });

test('the contents mark where the reader is', async ({ page }) => {
  await page.goto(DECISION);
  const here = page.locator('.contents [aria-current]');
  await page.locator('#phu-luc-dieu-3').evaluate((place) => place.scrollIntoView());
  await expect(here).toHaveCount(1);
  await expect(here).toHaveAttribute('href', '#phu-luc-dieu-3');
  await expect(here).toBeInViewport();
});

test('a fault of a provision is reported by a prepared message that names the provision', async ({ page }) => {
  await page.goto(DECISION);
  const report = page.locator('#dieu-2 .provision-tools').getByRole('link', { name: 'Báo sai sót Điều 2' });
  const mail = new URL((await report.getAttribute('href'))!);
  expect(mail.protocol).toBe('mailto:');
  expect(mail.searchParams.get('subject')).toMatch(/^Báo sai sót: Điều 2 Quyết định số 18\/QĐ-UBND/);
  expect(mail.searchParams.get('body')).toContain(`${DECISION}#dieu-2`);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('one line says where the reader is, opens the contents over the text and leads to a place', async ({ page }) => {
    await page.goto(`${DECISION}#phu-luc-dieu-3`);
    const line = page.locator('.contents summary');
    await expect(line).toHaveText(/Mục lục · Điều 3/);
    await expect(line).toBeInViewport();
    await expect(page.locator('#phu-luc-dieu-3 .provision-tools button').first()).toBeVisible();
    const before = await page.evaluate(() => scrollY);
    await line.tap();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page
      .locator('.contents')
      .getByRole('link', { name: /^Điều 6/ })
      .tap();
    await expect(page.locator('#phu-luc-dieu-6 .said').first()).toBeInViewport();
    await expect(page.locator('.contents details')).not.toHaveAttribute('open');
    await expect(line).toHaveText(/Điều 6/);
  });

  test('the tools of a provision show at a tap on its number, and nothing stands between the sentences before', async ({
    page,
  }) => {
    await page.goto(DECISION);
    const tools = page.locator('#dieu-2 .provision-tools');
    await expect(tools.locator('button')).toHaveCount(4);
    expect((await tools.boundingBox())!.height).toBeLessThanOrEqual(1);
    await page.locator('#dieu-2 .marker').first().tap();
    await expect(tools).toHaveCSS('opacity', '1');
    await tools.locator('button').first().tap();
    await expect(page.locator('[data-copied]')).toHaveText(/^Đã sao chép Điều 2 /);
  });

  test('the document itself begins on the first screen', async ({ page }) => {
    await page.goto('/van-ban/cong-van-1502-ubnd-vx/');
    await expect(page.locator('.letterhead')).toBeInViewport();
  });
});
