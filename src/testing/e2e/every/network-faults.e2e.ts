import { expect, type Page, test } from '@playwright/test';
import { historyOrigin, trainingOrigin } from '../ports.ts';

/** A page that loads a part at need, and what is there once that has come. */
interface Lazy {
  name: string;
  address: string;
  part: string;
  there: string;
  /** Done before the page is opened, and before it is looked at. */
  before?: (page: Page) => Promise<void>;
  then?: (page: Page) => Promise<void>;
}

const DOCUMENT = `${trainingOrigin}/van-ban/bao-cao-88-bc-ubnd/`;
const LETTER = `${historyOrigin}/van-ban/cong-van-7-ubnd-vx/`;

const LAZY: Lazy[] = [
  { name: 'where one is in a document', address: DOCUMENT, part: 'beside-text', there: '.with-contents-bar' },
  { name: 'the words that were sought', address: `${DOCUMENT}#tim=báo cáo`, part: 'arrival', there: '.arrival' },
  {
    name: 'the copying of a past version',
    address: `${LETTER}ban/1/`,
    part: 'beside-text',
    there: '.provision-tools button',
  },
  { name: 'a comparison of versions', address: `${LETTER}so-sanh/`, part: 'compare', there: '.compared .difference' },
  {
    name: 'what held on a day',
    address: `${historyOrigin}/tai-ngay/?ngay=2026-03-10`,
    part: 'show-day',
    there: '.on-day li',
  },
  {
    name: 'how far one’s own unit is',
    address: `${trainingOrigin}/`,
    part: 'own-standing',
    there: '.own-standing li',
    before: async (page) => {
      await page.goto(`${trainingOrigin}/`);
      await page.locator('.my-unit summary').click();
      await page.locator('.my-unit [data-unit=so-noi-vu]').click();
      await expect(page).toHaveURL(/so-noi-vu/);
    },
  },
  {
    name: 'the search as one types',
    address: `${trainingOrigin}/van-ban/`,
    part: 'search-box',
    there: '.search-options a',
    then: async (page) => {
      await page.locator('h1').click();
      await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('báo cáo');
    },
  },
];

for (const { name, address, part, there, before, then } of LAZY) {
  test(`${name}: comes at the reader’s next step after the network has failed`, async ({ page }) => {
    await before?.(page);
    const files = `**/assets/${part}.*`;
    const failed = page.waitForEvent('requestfailed', (request) => request.url().includes(`/${part}.`));
    await page.route(files, (route) => route.abort());
    await page.goto(address);
    if (then) await page.locator('form[role=search] input[type=search]').first().focus();
    await failed;
    await expect(page.locator(there)).toHaveCount(0);
    await page.unroute(files);
    await page.locator('h1').first().click();
    await then?.(page);
    await expect(page.locator(there).first()).toBeAttached();
  });
}

test('the choices beside results are said not to have come, and come when they are asked for again', async ({
  page,
}) => {
  const files = '**/assets/narrowing.*';
  await page.route(files, (route) => route.abort());
  await page.goto(`${trainingOrigin}/tim-kiem/#q=báo cáo&loai=bao-cao`);
  const results = page.locator('#ket-qua');
  await expect(results.getByRole('alert')).toContainText('không tải được');
  await page.unroute(files);
  await results.getByRole('button').click();
  await expect(results).toHaveAttribute('data-state', 'done');
});
