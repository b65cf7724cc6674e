import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { entry, file, on, saved } from '../checklist-page.ts';
import { checklistPort } from '../ports.ts';
import { damaged, done, MANY, rollUp } from './given-files.ts';

test.use({ baseURL: `http://localhost:${checklistPort}` });

const state = (page: Page) => page.locator('.roll-up .state');
const notices = (page: Page) => page.locator('.notices li');
const choices = (page: Page) => page.locator('.file-choices fieldset');

test.describe('the roll-up', () => {
  test.beforeEach(async ({ page }) => {
    await on(page, '2026-11-22');
    await page.goto('/tong-hop/');
  });

  test('tells the first faults of files with twenty thousand, names them, and goes on with the others', async ({
    page,
  }) => {
    await rollUp(page, {
      'a.json': file(damaged() as never),
      'b.json': file(Array.from({ length: MANY }, () => 7) as never, { unit: 'phong-tai-chinh' }),
      'tot.json': file([], { unit: 'ubnd-xa-phuong', unitName: 'Xã Tân Phú' }),
    });
    await expect(state(page)).toHaveText('3 đơn vị đã có kết quả; hoàn thành 0%.');
    for (const name of ['a.json', 'b.json']) {
      await expect(notices(page).filter({ hasText: `${name}: còn ` })).toHaveText(/còn \d{5,} điều khác cần lưu ý\.$/);
      await expect(notices(page).filter({ hasText: `${name}: ` })).toHaveCount(21);
    }
    await expect(notices(page).filter({ hasText: 'tot.json' })).toHaveCount(1);
  });

  test('never proposes a file that was exported at a moment to come; the office chooses by keyboard', async ({
    page,
  }) => {
    await rollUp(page, {
      'gia.json': file([done], { exported: '2099-12-31T00:00:00.000Z' }),
      'that.json': file([], { exported: '2026-11-20T00:00:00.000Z' }),
    });
    await expect(state(page)).toHaveText(
      '1 đơn vị đã có kết quả; hoàn thành 0%. Cần kiểm tra số liệu trong tệp: gia.json.',
    );
    await expect(notices(page).filter({ hasText: 'gia.json: ghi thời điểm xuất' })).toContainText('chưa đến');
    await expect(choices(page).locator('legend')).toHaveText('Phòng Nội vụ: 2 tệp');
    const radio = (name: string) => choices(page).getByLabel(name);
    await expect(radio('that.json')).toBeChecked();
    await expect(choices(page).locator('label').filter({ hasText: 'gia.json' })).toContainText(
      'Thời điểm xuất chưa đến',
    );
    await radio('that.json').focus();
    await page.keyboard.press('ArrowUp');
    await expect(radio('gia.json')).toBeChecked();
    await expect(radio('gia.json')).toBeFocused();
    await expect(state(page)).toContainText('1 đơn vị đã có kết quả; hoàn thành 33%.');
    await expect(notices(page).filter({ hasText: 'dùng tệp đã chọn, bỏ qua that.json' })).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await expect(state(page)).toContainText('1 đơn vị đã có kết quả; hoàn thành 0%.');
    await page.getByRole('button', { name: 'Xoá danh sách tệp' }).click();
    await expect(choices(page)).toHaveCount(0);
  });

  test('waits for the office where every file of a unit is of a moment to come', async ({ page }) => {
    await rollUp(page, {
      'a.json': file([done], { exported: '2098-01-01T00:00:00.000Z' }),
      'b.json': file([], { exported: '2099-01-01T00:00:00.000Z' }),
    });
    await expect(state(page)).toHaveText(
      '0 đơn vị đã có kết quả; hoàn thành 0%. 1 đơn vị chờ chọn tệp. Cần kiểm tra số liệu trong tệp: b.json, a.json.',
    );
    await expect(choices(page).locator('input:checked')).toHaveCount(0);
    await expect(page.locator('.names li')).toHaveText(['Phòng Tài chính']);
    await choices(page).getByLabel('a.json').check();
    await expect(state(page)).toContainText('1 đơn vị đã có kết quả; hoàn thành 33%.');
  });

  test('says what cannot be as a file says it, and counts no revision that is not published', async ({ page }) => {
    const entries = [
      entry({ revision: 3 }),
      entry({ task: '2', revision: 1, date: '1999-01-01', updated: '2026-11-02T02:00:00.000Z' }),
      { ...done, date: '2099-12-31' },
    ];
    await rollUp(page, { 'noi-vu.json': file(entries) });
    await expect(state(page)).toHaveText(
      '1 đơn vị đã có kết quả; hoàn thành 67%. Cần kiểm tra số liệu trong tệp: noi-vu.json.',
    );
    await expect(page.locator('.notices')).toHaveAttribute('open');
    const about = (title: string) => notices(page).filter({ hasText: `noi-vu.json: nhiệm vụ “${title}”` });
    await expect(about('Rà soát thủ tục hành chính')).toContainText('ghi theo lần sửa 3');
    await expect(about('Hoàn thành chỉ tiêu thu ngân sách')).toContainText(
      'ngày hoàn thành 01/01/1999 trước ngày ban hành',
    );
    await expect(about('Đối thoại với Nhân dân')).toContainText('ngày hoàn thành 31/12/2099 chưa đến');
  });

  test('shows what in names would steer a page as codes, and writes a workbook that can be read', async ({ page }) => {
    const named = (unitName: string) => file([], { unit: 'ubnd-xa-phuong', unitName });
    await rollUp(page, {
      'a\u202egnosj.json': '{',
      'xa.json': named('Xã\ufffe Tân\u{1ffff} Phú\ud800'),
    });
    await expect(notices(page).first()).toContainText('a⟨U+202E⟩gnosj.json: Không đọc được tệp');
    await expect(page.locator('.units tbody:not(.sum) th')).toHaveText('Xã Tân Phú');
    const { bytes } = await saved(page, 'Tải bảng tổng hợp (XLSX)');
    const parts = Object.values(unzipSync(new Uint8Array(bytes)))
      .map((part) => strFromU8(part))
      .join('');
    expect(parts).toContain('Xã Tân Phú');
    expect(parts).not.toMatch(/[\p{NChar}\ufffd]/u);
  });
});
