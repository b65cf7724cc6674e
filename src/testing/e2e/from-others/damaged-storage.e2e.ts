import { expect, test, type Page } from '@playwright/test';
import { duty, entry, file, give, tally, tick } from '../checklist-page.ts';
import { checklistPort } from '../ports.ts';
import { done } from './given-files.ts';

const unit = '/don-vi/phong-noi-vu/';

test.use({ baseURL: `http://localhost:${checklistPort}` });

test.describe('a browser with thirty thousand damaged records', () => {
  const fill = (page: Page, scope: string) =>
    page.evaluate((prefix) => {
      localStorage.clear();
      for (let index = 0; index < 30_000; index += 1)
        localStorage.setItem(`${prefix}:cong-van/${index}/1`, '{"status":');
    }, `tien-do:/:${scope}`);

  for (const scope of ['phong-noi-vu', 'ubnd-xa-phuong', 'phong-cu']) {
    test(`shows every page and lets a unit note, where they are of ${scope}`, async ({ page }) => {
      await page.goto('/van-ban/');
      await fill(page, scope);
      for (const address of ['/', '/tim-kiem/', '/in-phieu/', '/tong-hop/', '/don-vi/ubnd-xa-phuong/']) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      }
      await page.goto(unit);
      await tick(page, 2);
      await expect(tally(page)).toHaveText('1/3 nhiệm vụ hoàn thành');
      const alarm = page.locator('.list-bar .alarm');
      if (scope !== 'phong-noi-vu') return expect(alarm).toBeEmpty();
      await expect(alarm).toHaveText(
        /^(Dữ liệu của nhiệm vụ cong-van\/\d+\/1 bị lỗi\. ){5}Còn 29995 lỗi khác\. Hãy nhập lại\.$/,
      );
    });
  }

  test('follows another tab that writes thousands of records without drawing each', async ({ context }) => {
    const [here, there] = [await context.newPage(), await context.newPage()];
    for (const page of [here, there]) await page.goto(unit);
    await here.evaluate(() => {
      const seen = { drawn: 0 };
      new MutationObserver((changes) => (seen.drawn += changes.length)).observe(document.querySelector('tr.duty')!, {
        attributeFilter: ['data-standing'],
      });
      Object.assign(window, { seen });
    });
    const records = Array.from({ length: 3000 }, (_, index) => entry({ task: `t-${index}`, revision: 1 }));
    await give(there, file([...records, done]));
    await there.getByRole('button', { name: 'Nhận vào trang này' }).click();
    await expect(tally(here)).toHaveText('1/3 nhiệm vụ hoàn thành');
    await expect(duty(here, 2).getByLabel('Hoàn thành', { exact: true })).toBeChecked();
    expect(await here.evaluate(() => (window as unknown as { seen: { drawn: number } }).seen.drawn)).toBeLessThan(1500);
  });
});
