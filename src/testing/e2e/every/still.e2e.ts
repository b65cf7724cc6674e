import { expect, test, type Page } from '@playwright/test';
import { everyPastTemplate, everyTemplate } from '../addresses.ts';
import { trainingOrigin } from '../ports.ts';

/** Pages of the training edition with an announcement, and with what scripts bring to life. */
const LIVELY = ['/', '/don-vi/so-noi-vu/', '/don-vi/cac-phuong-ven-song/', '/in-phieu/', '/cap-nhat/', '/tai-ngay/'];
// What was asked for in an address comes above what the page offers besides.
const ALL = [
  ...everyTemplate,
  ...everyPastTemplate.filter((address) => !address.includes('?')),
  ...LIVELY.map((address) => trainingOrigin + address),
];

/** A share of the screen times a share of its height: a line that grows below the eye is no more than that. */
const HARDLY = 0.02;

for (const address of ALL) {
  test(`${address} stands still while its scripts come`, async ({ page }) => {
    // Faces of letters are another thing: see below.
    await page.route(/\.woff2$/, (route) => route.abort());
    await watchShifts(page);
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1280, height: 900 },
    ]) {
      await page.setViewportSize(viewport);
      await page.goto(address, { waitUntil: 'networkidle' });
      const shifts = await page.evaluate(() => window.shifts);
      expect.soft(shifts.reduce((sum, { value }) => sum + value, 0)).toBeLessThan(HARDLY);
    }
  });
}

test('letters are as wide before our faces have come as after, within one in twenty', async ({ page }) => {
  await page.goto('/');
  const ratios = await page.evaluate(async () => {
    const text =
      'Uỷ ban nhân dân Thành phố yêu cầu các sở, ban, ngành báo cáo kết quả thực hiện trước ngày 25/12/2026.';
    const FACES = [
      ['Be Vietnam Pro', 400, 'Be Vietnam', "local('Arial'), local('Liberation Sans')"],
      ['Be Vietnam Pro', 600, 'Be Vietnam', "local('Arial'), local('Liberation Sans')"],
      ['Source Serif 4 Variable', 400, 'Source Serif', "local('Times New Roman'), local('Liberation Serif')"],
    ] as const;
    const widthIn = (family: string, weight: number): number => {
      const line = document.createElement('span');
      line.textContent = text;
      line.style.cssText = `position: absolute; white-space: nowrap; font: ${weight} 20px "${family}"`;
      document.body.append(line);
      return line.getBoundingClientRect().width;
    };
    return Promise.all(
      FACES.map(async ([ours, weight, before, local]) => {
        const isThere = await new FontFace('asked', local).load().then(
          () => true,
          () => false,
        );
        if (!isThere) return undefined;
        await Promise.all([ours, before].map((family) => document.fonts.load(`${weight} 20px "${family}"`, text)));
        return widthIn(before, weight) / widthIn(ours, weight);
      }),
    );
  });
  test.skip(ratios.includes(undefined), 'This machine has neither the faces of Windows nor the free ones as wide.');
  for (const ratio of ratios) expect(Math.abs(ratio! - 1)).toBeLessThan(0.05);
});

/** What has moved on a page, as Chromium measures it, in the order in which it moved. */
interface Shift {
  value: number;
}

declare global {
  interface Window {
    shifts: Shift[];
  }
}

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts.push({ value: (entry as PerformanceEntry & Shift).value });
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
