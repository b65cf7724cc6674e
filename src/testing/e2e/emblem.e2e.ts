import { expect, type Route, test } from '@playwright/test';
import { faults } from './faults.ts';
import { inEveryMode } from './modes.ts';
import { trainingOrigin } from './ports.ts';

/** On a page of each kind: of lists, of text, of a sheet, of a script, and where nothing is. */
const PAGES = ['/', '/van-ban/', '/don-vi/so-noi-vu/', '/tim-kiem/', '/soan/', '/khong-co-trang-nay/'];

test.use({ baseURL: trainingOrigin });

test('the emblem of the office stands before its name on every page, without a word of its own', async ({ page }) => {
  for (const address of PAGES) {
    await page.goto(address);
    const home = page.getByRole('banner').getByRole('link').first();
    await expect(home).toHaveAccessibleName(/^Văn phòng UBND thành phố Gió Ngàn/);
    const emblem = home.locator('img');
    await expect(emblem).toHaveJSProperty('complete', true);
    expect(await emblem.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  }
});

test('nothing moves when it arrives', async ({ page }) => {
  const asked = Promise.withResolvers<Route>();
  await page.route('**/bieu-trung/**', (route) => asked.resolve(route));
  await page.goto('/van-ban/', { waitUntil: 'domcontentloaded' });
  const route = await asked.promise;
  const place = () => page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().top);
  await page.evaluate(() => document.fonts.ready);
  const before = await place();
  await route.continue();
  await expect(page.locator('.site-name img')).toHaveJSProperty('complete', true);
  expect(await place()).toBe(before);
});

test('it is beside the name in every mode, as high as was said, and on white where all is dark', async ({ page }) => {
  await page.goto('/van-ban/');
  await inEveryMode(page, async (mode) => {
    const [emblem, name] = await Promise.all([
      page.locator('.site-name img').boundingBox(),
      page.locator('.publisher').boundingBox(),
    ]);
    expect(emblem!.height, mode).toBeGreaterThanOrEqual(56);
    expect(emblem!.x + emblem!.width, mode).toBeLessThanOrEqual(name!.x);
    expect(name!.y, mode).toBeLessThan(emblem!.y + emblem!.height);
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('.site-name img')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  expect(await faults(page, '.masthead')).toEqual([]);
});

test('it is printed with the name of the site, and never beside the letterhead of a document', async ({ page }) => {
  const isPrinted = async (address: string): Promise<boolean> => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    return page.locator('.site-name img').isVisible();
  };
  expect(await isPrinted('/gioi-thieu/')).toBe(true);
  expect(await isPrinted('/van-ban/')).toBe(true);
  expect(await isPrinted('/van-ban/bao-cao-88-bc-ubnd/')).toBe(false);
  expect(await isPrinted('/in-phieu/')).toBe(false);
});
