import { expect, test, type Page } from '@playwright/test';
import { basePath } from '../../site/built-site.ts';
import { everyLeadingPage, everyStayingPage } from '../addresses.ts';
import { stay } from './stay.ts';

test.use({ viewport: { width: 320, height: 640 } });

const folders = Map.groupBy(everyStayingPage, (address) => address.slice(basePath.length).split('/')[0]!);

for (const [folder, addresses] of folders) {
  test(`every page of /${folder} asks only its own site, complains of nothing and scrolls one way at 320 px`, async ({
    page,
    baseURL,
  }) => {
    expect(await faultsOf(page, addresses, baseURL!)).toEqual([]);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every page that leads on asks only its own site, complains of nothing and scrolls one way at 320 px', async ({
    page,
    baseURL,
  }) => {
    await stay(page);
    expect(await faultsOf(page, everyLeadingPage, baseURL!)).toEqual([]);
  });
});

async function faultsOf(page: Page, addresses: readonly string[], baseURL: string): Promise<string[]> {
  const found: string[] = [];
  const tell = (fault: string): void => void found.push(`${page.url()}: ${fault}`);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') tell(message.text());
  });
  page.on('pageerror', (error) => tell(String(error)));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL) tell(`asks ${request.url()}`);
  });
  for (const address of addresses) {
    await page.goto(address, { waitUntil: 'load' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) tell(`${width} px wide`);
  }
  return found;
}
