import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { staticServer } from '../../../cli/server/static-server.ts';
import { trainingOutDir } from '../ports.ts';

const LETTER = '/van-ban/cong-van-1450-ubnd-nc/';
/** Words that no address of the site has, and that its documents have. */
const SOUGHT = 'vạch sơn';

let server: Server;
let origin: string;
/** What a log of the server may hold: the line of the request and each header. */
const log: string[] = [];

test.beforeAll(async () => {
  server = staticServer(trainingOutDir, '/');
  server.on('request', ({ method, url, rawHeaders }: IncomingMessage) =>
    log.push(`${method} ${url} ${rawHeaders.join(' ')}`),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.beforeEach(() => void (log.length = 0));
test.afterAll(() => {
  server.close().closeAllConnections();
});

/** The lines of the log that betray what was sought, whole or in part, as it is or as addresses write it. */
function betrayed(): string[] {
  return log.filter((line) => {
    const plain = decodeURIComponent(line.replace(/%(?![0-9a-f]{2})/gi, '%25').replaceAll('+', ' ')).toLowerCase();
    return /(?<!\p{L})(?:v[ạa]ch|s[ơo]n|sn[ơo])(?!\p{L})|[?&](?:q|tim|loai|nam|sap-xep)=/iu.test(
      plain.normalize('NFC'),
    );
  });
}

const results = (page: Page) => page.locator('#ket-qua');

test('no server hears what is sought in the box, nor which result is opened', async ({ page }) => {
  await page.goto(`${origin}/`);
  const input = page.locator('#tim-nhanh');
  await input.fill(SOUGHT);
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/#khoan-2$/);
  await expect(page.getByRole('button', { name: 'Bỏ tô sáng' })).toBeVisible();
  await input.fill(SOUGHT);
  await expect(page.getByRole('option').first()).toBeVisible();
  await input.press('Enter');
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await page.reload();
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  expect(log.some((line) => line.includes('/pagefind/'))).toBe(true);
  expect(betrayed()).toEqual([]);
});

test('no server hears what is sought on the search page, with filters, suggestions and kept searches', async ({
  page,
}) => {
  await page.goto(`${origin}/tim-kiem/`);
  const input = page.locator('#tim input[type=search]');
  await input.fill('vach snơ');
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await results(page).locator('.suggestion a').click();
  await page.locator('.search-narrow').evaluate((narrow: HTMLDetailsElement) => (narrow.open = true));
  await page.locator('select[data-name=loai]').selectOption('cong-van');
  await expect(page).toHaveURL(/loai=cong-van/);
  await page.getByRole('button', { name: 'Lưu từ khoá' }).click();
  await results(page).locator('ol a').first().click();
  await expect(page).toHaveURL(/#khoan-2$/);
  await page.goBack();
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await page.goto(`${origin}/tim-kiem/`);
  await results(page).locator('.saved a').first().click();
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await page.goto(`${origin}/van-ban/nam/2026/`);
  await page.locator(`a[href*="/tim-kiem/#"]`).first().click();
  await expect(page.locator('select[data-name=nam]')).toHaveValue('2026');
  expect(betrayed()).toEqual([]);
});

test('an address that somebody brings is heard once, and nothing repeats it', async ({ page }) => {
  await page.goto(`${origin}/tim-kiem/?q=${encodeURIComponent(SOUGHT)}`);
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await results(page).locator('ol a').first().click();
  await page.goto(`${origin}${LETTER}?tim=${encodeURIComponent(SOUGHT)}#khoan-2`);
  await expect(page.getByRole('button', { name: 'Bỏ tô sáng' })).toBeVisible();
  expect(betrayed().map((line) => line.split(' ')[1]?.split('?')[0])).toEqual(['/tim-kiem/', LETTER]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no server hears what is sought', async ({ page }) => {
    for (const start of ['/', '/tim-kiem/']) {
      await page.goto(origin + start);
      await page.getByRole('searchbox').fill(SOUGHT);
      await page.getByRole('searchbox').press('Enter');
      await expect(page).toHaveURL(/\/van-ban\/\??$/);
    }
    expect(betrayed()).toEqual([]);
  });
});
