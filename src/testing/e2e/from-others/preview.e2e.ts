import { expect, test } from '@playwright/test';
import { toShareFragment } from '../../../checklist/exchange/share-link.ts';
import type { ProgressFile } from '../../../domain/progress/progress.schema.ts';
import { entry, file, give, leave, noted, noting, on, tally } from '../checklist-page.ts';
import { faults } from '../faults.ts';
import { checklistPort } from '../ports.ts';
import { damaged, done, rollUp } from './given-files.ts';

/** The fixture: 1 is led (revision 2, of a plan of 02/02/2026), 2 is coordinated in (two indicators), 3 is given. */
const unit = '/don-vi/phong-noi-vu/';

test.use({ baseURL: `http://localhost:${checklistPort}` });

test.describe('the preview', () => {
  test.beforeEach(({ page }) => on(page, '2026-11-22'));

  test('lists what a shared link would add, by duty', async ({ page }) => {
    const brought = file([done, entry({ result: 'Đã công khai' })]) as ProgressFile;
    await page.goto(`${unit}${await toShareFragment(brought)}`);
    const list = page.locator('.merge .added');
    await expect(list).toHaveAttribute('open');
    await expect(list.locator('li')).toHaveText([
      /^Nhiệm vụ 1: Rà soát thủ tục hành chính \(.*12\/KH-UBND.*\): Hoàn thành · Đã công khai · ghi lúc/,
      /^Nhiệm vụ 3: Đối thoại với Nhân dân/,
    ]);
    await expect(page.locator('.merge .doubts')).toHaveCount(0);
  });

  test('folds a long list, and says what cannot be as the file says it', async ({ page }) => {
    await page.goto(unit);
    const strangers = Array.from({ length: 10 }, (_, index) => entry({ task: `la-${index}`, revision: 1 }));
    const forged = [entry({ revision: 9, updated: '2099-01-01T00:00:00.000Z' }), { ...done, date: '2020-01-01' }];
    await give(page, file([...strangers, ...forged], { exported: '2099-12-31T00:00:00.000Z' }), 'gi\u202ea.json');
    await expect(page.locator('.merge')).toContainText('Tệp: gi⟨U+202E⟩a.json');
    const list = page.locator('.merge .added');
    await expect(list).not.toHaveAttribute('open');
    await expect(list.locator('summary')).toHaveText('Các mục sẽ thêm: 12');
    await list.locator('summary').press('Enter');
    await expect(list.locator('li').first()).toBeVisible();
    const doubts = page.locator('.merge .doubts li');
    await expect(doubts).toHaveCount(13);
    await expect(doubts.first()).toContainText('Tệp ghi thời điểm xuất');
    await expect(doubts.filter({ hasText: 'Nhiệm vụ 1:' })).toContainText('ghi theo lần sửa 9');
    await expect(doubts.filter({ hasText: 'Nhiệm vụ 3:' })).toContainText(
      'ngày hoàn thành 01/01/2020 trước ngày ban hành',
    );
    await expect(doubts.filter({ hasText: 'la-3' })).toContainText('không có trong danh sách nhiệm vụ của trang này');
    await page.getByRole('button', { name: 'Nhận vào trang này' }).click();
    await expect(tally(page)).toHaveText('1/3 nhiệm vụ hoàn thành');
    await expect(noting(page, 0).locator('.reopened')).toContainText('Tiến độ ghi theo lần sửa 9');
    await expect(noting(page, 0).getByLabel('Chưa thực hiện')).toBeChecked();
  });

  test('takes a moment to come for no reason to prefer a record', async ({ page }) => {
    await leave(page, noted([entry({ result: 'của tôi' })]));
    await page.goto(unit);
    await give(page, file([entry({ result: 'bên gửi', updated: '2099-01-01T00:00:00.000Z' })]));
    await expect(page.locator('.merge fieldset').getByLabel('Trình duyệt này')).toBeChecked();
    await expect(page.locator('.merge .doubts li')).toContainText('thời điểm ghi');
  });

  test('tells the first of twenty thousand faults and names a file that is none', async ({ page }) => {
    await page.goto(unit);
    await give(page, file(damaged() as never));
    await expect(page.locator('.merge .quiet')).toHaveCount(21);
    await expect(page.locator('.merge .quiet').last()).toHaveText(/^Còn \d{6} lỗi khác\.$/);
    await expect(page.locator('.merge .added li')).toHaveCount(201);
    await give(page, Buffer.from('{'), 'hong.json');
    await expect(page.locator('.outcome')).toContainText('hong.json: Không đọc được tệp');
  });

  test('lets thousands of differences be decided at once, beyond those shown one by one', async ({ page }) => {
    const records = (result: string) =>
      Array.from({ length: 150 }, (_, index) => entry({ task: `t-${index}`, revision: 1, result }));
    await leave(page, noted(records('của tôi')));
    await page.goto(unit);
    await give(page, file(records('bên gửi')));
    await expect(page.locator('.merge fieldset')).toHaveCount(101);
    await page.getByLabel('Lấy của bên gửi').check();
    await page.getByRole('button', { name: 'Nhận vào trang này' }).click();
    await expect(page.locator('.outcome')).toHaveText('Đã nhận 50 mục.');
  });
});

test('axe finds nothing where files are chosen and doubted, and nothing stands out of the page', async ({ page }) => {
  await on(page, '2026-11-22');
  await page.goto('/tong-hop/');
  await rollUp(page, {
    [`${'gia-mao-'.repeat(12)}.json`]: file([done], { exported: '2099-12-31T00:00:00.000Z' }),
    'that.json': file([entry({ revision: 3 })], { exported: '2026-11-20T00:00:00.000Z' }),
  });
  await page.locator('.matrix tbody tr').first().waitFor();
  expect(await faults(page)).toEqual([]);
  await page.goto(unit);
  await give(
    page,
    file([entry({ revision: 9, note: 'x'.repeat(400) }), done], { exported: '2099-12-31T00:00:00.000Z' }),
  );
  await page.locator('.merge .added').waitFor();
  expect(await faults(page)).toEqual([]);
});
