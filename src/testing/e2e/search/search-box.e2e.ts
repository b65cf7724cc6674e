import { expect, test } from '@playwright/test';
import { faults } from '../faults.ts';
import { trainingOrigin } from '../ports.ts';
import { LETTER, NOTICE, results, box, options } from './search-pages.ts';

test.use({ baseURL: trainingOrigin });

test.describe('the box in the head of a page', () => {
  test('brings the rest of search with the first touch only', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => /\/pagefind\/|search/.test(request.url()) && loaded.push(request.url()));
    await page.goto(LETTER, { waitUntil: 'networkidle' });
    expect(loaded.filter((url) => !url.includes('SearchBox') && !url.endsWith('.css'))).toEqual([]);
    await box(page).fill('vạch sơn');
    await expect(options(page).first()).toBeVisible();
    expect(loaded.some((url) => url.includes('/pagefind/'))).toBe(true);
  });

  test('is reached by / and Ctrl+K, walked by arrows, left by Esc', async ({ page }) => {
    await page.goto(NOTICE);
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
    await page.keyboard.type('quang cao');
    await expect(options(page)).toHaveCount(2);
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('.search-panel [role=status]')).toContainText('1 kết quả');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    const active = await box(page).getAttribute('aria-activedescendant');
    await expect(options(page).first()).toHaveAttribute('id', active ?? '');
    await page.keyboard.press('ArrowUp');
    await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.press('Escape');
    await expect(page.locator('.search-panel')).toBeHidden();
    await expect(box(page)).toHaveValue('quang cao');
    await page.keyboard.press('Escape');
    await expect(box(page)).not.toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(box(page)).toBeFocused();
  });

  test('opens the chosen provision, marks the words there and puts the marks away', async ({ page }) => {
    await page.goto(NOTICE);
    await box(page).fill('vach son');
    await expect(options(page).first()).toBeVisible();
    await box(page).press('ArrowDown');
    await box(page).press('Enter');
    await expect(page).toHaveURL(/#khoan-2$/);
    await expect(page.locator('#khoan-2')).toBeInViewport();
    const marked = () =>
      page.evaluate(() => [...(CSS.highlights.get('tim-kiem') ?? [])].map((range) => String(range)).slice(0, 1));
    await expect.poll(marked).toEqual(['vạch sơn']);
    expect(page.url()).toMatch(new RegExp(`${LETTER}#khoan-2$`));
    await expect(page.locator(':target')).toHaveAttribute('id', 'khoan-2');
    await page.getByRole('button', { name: 'Bỏ tô sáng' }).click();
    await expect.poll(marked).toEqual([]);
  });

  test('opens a provision of the very page that it stands on, closes its list and marks the words anew', async ({
    page,
  }) => {
    await page.goto(`${LETTER}#tim=biển%20quảng%20cáo&o=khoan-1`);
    await expect(page).toHaveURL(/#khoan-1$/);
    await expect(page.getByRole('button', { name: 'Bỏ tô sáng' })).toBeVisible();
    await box(page).fill('vach son');
    await expect(options(page).first()).toHaveAttribute('href', /&o=khoan-2$/);
    await options(page).first().click();
    await expect(page).toHaveURL(/#khoan-2$/);
    await expect(page.locator('#khoan-2')).toBeInViewport();
    await expect(page.locator('.search-panel')).toBeHidden();
    const marked = () => page.evaluate(() => [...(CSS.highlights.get('tim-kiem') ?? [])].map(String).slice(0, 1));
    await expect.poll(marked).toEqual(['vạch sơn']);
    await expect(page.getByRole('button', { name: 'Bỏ tô sáng' })).toHaveCount(1);
  });

  test('marks what an address of former days asks for, at its place', async ({ page }) => {
    await page.goto(`${LETTER}?tim=${encodeURIComponent('vạch sơn')}#khoan-2`);
    await expect(page.getByRole('button', { name: 'Bỏ tô sáng' })).toBeVisible();
    expect(page.url()).toMatch(new RegExp(`${LETTER}#khoan-2$`));
    await expect(page.locator(':target')).toBeInViewport();
  });

  test('lists a unit that is named first, and says of each document what it is and how it stands', async ({ page }) => {
    await page.goto(NOTICE);
    await box(page).fill('so y te');
    await expect(options(page).first()).toHaveText(
      'Đơn vịSở Y tếViệc của Sở Y tế: nhiệm vụ được giao, thời hạn, phiếu theo dõi.',
    );
    await expect(options(page).nth(1).locator('small')).toHaveText(/^\p{Lu}\P{Lu}+ số \d.* · Tình trạng: /u);
    await box(page).press('ArrowDown');
    await box(page).press('Enter');
    await expect(page).toHaveURL(/\/don-vi\/so-y-te\/$/);
  });

  test('leads to the search page when nothing is chosen', async ({ page }) => {
    await page.goto(NOTICE);
    await box(page).fill('vạch sơn');
    await box(page).press('Enter');
    await expect(page).toHaveURL(/\/tim-kiem\/#q=v/);
    await expect(results(page)).toHaveAttribute('data-state', 'done');
  });

  test('waits for an input method and never touches its text', async ({ page }) => {
    await page.goto(NOTICE);
    await box(page).focus();
    await expect(box(page)).toHaveAttribute('role', 'combobox');
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'vạch sưn', selectionStart: 8, selectionEnd: 8 });
    await page.keyboard.press('ArrowDown');
    await expect(box(page)).toHaveValue('vạch sưn');
    await expect(options(page)).toHaveCount(0);
    await client.send('Input.insertText', { text: 'vạch sơn' });
    await expect(box(page)).toHaveValue('vạch sơn');
    await expect(options(page).first()).toBeVisible();
  });

  test('says that the index did not load', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(NOTICE);
    await box(page).fill('vạch sơn');
    await expect(page.locator('.search-panel')).toContainText('không tải được dữ liệu tìm kiếm');
  });

  test('is free of what axe finds, with its list open, in four modes', async ({ page }) => {
    await page.goto(NOTICE);
    await box(page).fill('vạch sơn');
    await expect(options(page).first()).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });
});
