import { expect, test, type Page } from '@playwright/test';
import { copiedBy } from '../copied-by.ts';
import { withoutSpace } from '../documents.ts';
import { trainingOrigin } from '../ports.ts';

const LETTER = '/van-ban/cong-van-1450-ubnd-nc/';

test.use({ baseURL: trainingOrigin, permissions: ['clipboard-read', 'clipboard-write'] });

/** Presses the first button of a provision, which shows where somebody is at it. */
async function copyCitation(page: Page, provision: string): Promise<void> {
  await page.locator(`${provision} .said`).first().hover();
  await page.locator(`${provision} .provision-tools button`).first().click();
}

test('the citation of a provision is copied by keyboard with its address, and that is said', async ({ page }) => {
  await page.goto(LETTER);
  await page.locator('#khoan-1 .provision-tools button').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-copied]')).toHaveText(/^Đã sao chép khoản 1 /);
  const [name, address, ...rest] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(name).toMatch(/^khoản 1 Công văn .*của /);
  expect(address).toMatch(/^https?:\/\//);
  expect(new URL(address!).pathname + new URL(address!).hash).toBe(`${LETTER}#khoan-1`);
  expect(rest).toEqual([]);
});

test('where the browser refuses, the citation is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(LETTER);
  await copyCitation(page, '#khoan-1');
  await expect(page.getByText(/^Không sao chép được.* khoản 1 /)).toBeVisible();
});

test('without a clipboard API the citation is copied the old way', async ({ page }) => {
  await page.addInitScript(() => {
    const { clipboard } = navigator;
    Object.assign(window, { readClipboard: () => clipboard.readText() });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(LETTER);
  await copyCitation(page, '#khoan-1');
  await expect(page.locator('[data-copied]')).toHaveText(/^Đã sao chép khoản 1 /);
  const copied = await page.evaluate(() => (window as unknown as { readClipboard(): Promise<string> }).readClipboard());
  expect(copied).toMatch(/^khoản 1 Công văn .*\n.*#khoan-1$/);
});

/** What lands on the clipboard when a reader selects from the start of one element to the end of another. */
async function copied(page: Page, from: string, to: string) {
  await page.evaluate(
    ([start, end]) => {
      const range = document.createRange();
      range.setStartBefore(document.querySelector(start!)!.firstChild!);
      range.setEndAfter(document.querySelector(end!)!.lastChild!);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    },
    [from, to],
  );
  await copiedBy(page, () => page.keyboard.press('ControlOrMeta+c'));
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const copiedAs = async (type: string) => (await item!.getType(type)).text();
    return { text: await copiedAs('text/plain'), html: await copiedAs('text/html') };
  });
}

test('a stretch of the text is copied without what this site says in it', async ({ page }) => {
  await page.goto(LETTER);
  const stretch = await copied(page, '#khoan-2 [data-official]', '#khoan-3 [data-official]');
  const official = await page.locator(':is(#khoan-2, #khoan-3) [data-official]').allTextContents();
  expect(withoutSpace(stretch.text)).toBe(withoutSpace(official.join('')));
  expect(withoutSpace(stretch.html.replace(/<[^>]*>/g, ''))).toBe(withoutSpace(official.join('')));
});

test('nor does who copies before the script has come get what this site says', async ({ page }) => {
  await page.route(/\/beside-text\.[^/]*\.js/, (route) => route.abort());
  await page.goto(LETTER);
  const stretch = await copied(page, '#khoan-2 [data-official]', '#khoan-3 [data-official]');
  const official = await page.locator(':is(#khoan-2, #khoan-3) [data-official]').allTextContents();
  expect(await page.locator('[data-citation].with-tools').count()).toBe(0);
  expect(withoutSpace(stretch.text)).toBe(withoutSpace(official.join('')));
});

test('a selection inside a note of the editors is copied as it stands', async ({ page }) => {
  await page.goto(LETTER);
  await expect(page.locator('[data-citation].with-tools')).toBeAttached();
  const { text } = await copied(page, '.task-notes .task-title', '.task-notes .task-title');
  expect(withoutSpace(text)).toBe(withoutSpace((await page.locator('.task-title').first().textContent())!));
});

test('the citation of a provision of an attached document names both documents', async ({ page }) => {
  await page.goto('/van-ban/quyet-dinh-18-qd-ubnd/');
  const copied = await copiedBy(page, () => copyCitation(page, '#phu-luc-dieu-4-khoan-1-diem-a'));
  expect(copied).toMatch(/^điểm a khoản 1 Điều 4 Quy chế ban hành kèm theo Quyết định số 18\/QĐ-UBND ngày .*\n/);
});

test('a provision of the decision around it is cited without it', async ({ page }) => {
  await page.goto('/van-ban/quyet-dinh-18-qd-ubnd/');
  expect(await copiedBy(page, () => copyCitation(page, '#dieu-2'))).toMatch(/^Điều 2 Quyết định số 18\/QĐ-UBND/);
});

const PLAN = '/van-ban/ke-hoach-25-kh-ubnd/';
for (const [row, citation] of [
  ['phu-luc-3-dong-3', /^dòng 3 Phụ lục III Kế hoạch số 25\/KH-UBND ngày /],
  ['phu-luc-3-dong-i', /^dòng I Phụ lục III Kế hoạch số 25\/KH-UBND ngày /],
  ['phu-luc-1-dong-2', /^dòng 2 Phụ lục I Kế hoạch số 25\/KH-UBND ngày /],
] as const) {
  test(`the citation of the row ${row} of a table is copied by keyboard with what bears on it and its address`, async ({
    page,
  }) => {
    await page.goto(PLAN);
    await page.locator(`#${row} .provision-tools button`).first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-copied]')).toHaveText(/^Đã sao chép dòng /);
    const [name, notice, address, ...rest] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(name).toMatch(citation);
    expect(notice).toMatch(/^Văn bản này đã được đính chính theo Công văn số 251\/UBND-KSTT/);
    expect(new URL(address!).pathname + new URL(address!).hash).toBe(`${PLAN}#${row}`);
    expect(rest).toEqual([]);
    await page.goto(address!.replace(/^https?:\/\/[^/]+/, trainingOrigin));
    await expect(page.locator(`#${row}`)).toBeInViewport();
  });
}

test('cells that stand side by side are copied without what this site says in them', async ({ page }) => {
  await page.goto(PLAN);
  const official = await page.locator('#phu-luc-3-dong-3 [data-official]').allTextContents();
  await page.locator('#phu-luc-3-dong-3').evaluate((row) => getSelection()!.selectAllChildren(row));
  const text = await copiedBy(page, () => page.keyboard.press('ControlOrMeta+c'));
  expect(withoutSpace(text)).toBe(withoutSpace(official.join('')));
});
