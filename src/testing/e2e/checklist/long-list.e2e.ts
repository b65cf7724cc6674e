import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { checkContent } from '../../../checks/check-content.ts';
import { siteFrame } from '../../../outputs/site/frame.ts';
import { unitPage } from '../../../outputs/unit/unit-page.ts';
import { unitSheet } from '../../../outputs/unit/unit-sheet.ts';
import { listAndSheet } from '../../../rendering/checklist/unit-sheet.ts';
import { htmlOf } from '../../../rendering/html.ts';
import { LONG_LIST, writeLongList } from './long-list-content.ts';
import { duty, noting, on, tally } from '../checklist-page.ts';
import { faults } from '../faults.ts';
import { onPaper } from '../paper.ts';
import { checklistPort } from '../ports.ts';

/** A page of the fixture, in which the long list stands in the place of its own. */
const HOST = '/don-vi/phong-noi-vu/';
const PHONE = { width: 390, height: 844 };
const SCREENS = 8;

let list: string;

test.use({ baseURL: `http://localhost:${checklistPort}` });
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  const workshop = mkdtempSync(join(tmpdir(), 'long-list-'));
  await writeLongList(join(workshop, 'content'));
  const { corpus } = await checkContent(join(workshop, 'content'), { cacheDir: join(workshop, 'cache') });
  const frame = siteFrame(corpus!, '/');
  const unit = corpus!.unitById.get(LONG_LIST.unit)!;
  list = htmlOf(...listAndSheet(unitSheet(corpus!, unitPage(corpus!, unit, frame.addresses), frame)));
  rmSync(workshop, { recursive: true });
});

async function open(page: Page): Promise<void> {
  await page.route(HOST, async (route) => {
    const answer = await route.fetch();
    const [before = '', rest = ''] = (await answer.text()).split('<div class="sheet">');
    const after = rest.slice(rest.indexOf('<template id="ghi-tien-do">'));
    await route.fulfill({ response: answer, body: `${before}<div class="sheet">${list}${after}` });
  });
  await on(page, LONG_LIST.today);
  await page.goto(HOST);
  await expect(tally(page)).toContainText(`0/${LONG_LIST.duties}`);
}

const heads = (page: Page) => page.locator('.from-document:visible');
const folds = (page: Page) => page.locator('.fold');

test('118 duties in 20 documents take at most 8 screens of a phone, and all of them are on paper', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page);
  await expect(folds(page)).toHaveCount(LONG_LIST.documents);
  await expect(heads(page)).toHaveCount(LONG_LIST.documents);
  await expect(page.locator('tr.duty[data-standing=overdue]:visible')).toHaveCount(LONG_LIST.overdue);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(SCREENS * PHONE.height);
  const text = (await onPaper(page)).map((sheet) => sheet.text).join(' ');
  expect(text.match(/khoản \d/g)).toHaveLength(LONG_LIST.duties);
});

test('a duty with five indicators takes at most 480 px of a phone', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page);
  const row = page.locator('tr.duty').filter({ has: page.locator('[data-indicator]') });
  await expect(row.locator('[data-indicator]')).toHaveCount(5);
  expect((await row.boundingBox())!.height).toBeLessThanOrEqual(480);
});

test('where there is room, the state stands beside the words', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page);
  const [words, control] = [duty(page, 0).locator('.content'), noting(page, 0).locator('.statuses')];
  const [left, right] = [(await words.boundingBox())!, (await control.boundingBox())!];
  expect(right.x).toBeGreaterThanOrEqual(left.x + left.width);
  expect(right.y).toBeLessThan(left.y + left.height);
});

test('by keyboard, nothing that has the focus stands under the bar, forwards and backwards', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page);
  await folds(page).first().click();
  const covered: string[] = [];
  const seen = new Set<string>();
  for (const key of [...Array<string>(40).fill('Tab'), ...Array<string>(40).fill('Shift+Tab')]) {
    await page.keyboard.press(key);
    await settled(page);
    const stop = await page.evaluate(() => {
      const [bar, focus] = [document.querySelector('.list-bar')!, document.activeElement!];
      if (bar.contains(focus) || focus === document.body) return undefined;
      const [place, cover] = [focus.getBoundingClientRect(), bar.getBoundingClientRect()];
      const isCovered = place.bottom <= cover.bottom && place.top >= cover.top;
      return { name: `${focus.tagName} ${focus.textContent}`, isCovered };
    });
    if (stop) seen.add(stop.name);
    if (stop?.isCovered) covered.push(stop.name);
  }
  expect(covered).toEqual([]);
  expect(seen.size).toBeGreaterThan(10);
});

/** Waits until what glides into place stands there. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let [still, before] = [0, scrollY]; still < 3; before = scrollY) {
      await frame();
      still = scrollY === before ? still + 1 : 0;
    }
  });

test('axe finds nothing in the folded list in any mode', async ({ page }) => {
  await open(page);
  await expect(folds(page)).toHaveCount(LONG_LIST.documents);
  expect(await faults(page)).toEqual([]);
});
