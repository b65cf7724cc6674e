import { expect, test } from '@playwright/test';
import { everyPage } from './addresses.ts';

test.describe('every page, on a screen 320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const address of everyPage) {
    test(`${address} asks only its own site, complains of nothing and scrolls one way`, async ({ page, baseURL }) => {
      const complaints: string[] = [];
      const foreign: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== baseURL) foreign.push(request.url());
      });
      await page.goto(address, { waitUntil: 'load' });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(complaints).toEqual([]);
      expect(foreign).toEqual([]);
      expect(width).toBeLessThanOrEqual(320);
    });
  }
});
