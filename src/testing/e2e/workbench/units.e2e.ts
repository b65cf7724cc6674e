import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { checkContent } from '../../../checks/check-content.ts';
import { axeFaults } from '../faults.ts';
import { TRAINING_CONTENT, trainingOrigin } from '../ports.ts';

const PAPER = readFileSync('src/testing/fixtures/workbench/cong-van.txt', 'utf8');
const GROUP = 'ubnd-cac-xa-phuong-dac-khu';

test.use({ baseURL: trainingOrigin });
test.beforeEach(async ({ page }) => {
  await page.goto('/soan/');
  await expect(page.getByRole('navigation', { name: 'Các bước' })).toBeVisible();
});

const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name });

async function give(page: Page, name: string, rows: (string | null)[][]): Promise<void> {
  const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: 'Danh sách', rows }] }));
  await page.locator('#soan-tep').setInputFiles({ name, mimeType: '', buffer });
}

/** What the check finds in a training folder with more files in it. */
async function checked(files: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  try {
    cpSync(TRAINING_CONTENT, folder, { recursive: true });
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    const { issues } = await checkContent(folder, { cacheDir: join(folder, '.cache') });
    return issues.filter(({ file, severity }) => severity === 'error' && file in files).map(({ message }) => message);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a workbook with 168 communes becomes files that the check passes, and its bad rows are told', async ({
  page,
}) => {
  const communes = Array.from({ length: 168 }, (_, index) => [
    `Xã Mới ${index + 1}`,
    'Xã',
    String(31000 + index),
    GROUP,
    '01/7/2025',
  ]);
  const head = ['Tên đơn vị', 'Loại', 'Mã ĐVHC', 'Nhóm', 'Hoạt động từ ngày'];
  await give(page, 'xa.xlsx', [head, ...communes, ['Sở Y tế', 'Cơ quan, ban, ngành'], ['Thôn Đông', 'Thôn']]);
  const list = page.locator('.unit-list');
  await expect(list).toContainText('168 đơn vị mới');
  await expect(list).toContainText('1 đơn vị đã có trong danh mục');
  await expect(list).toContainText('dòng 171, cột «Loại», «Thôn»: không phải loại đơn vị. Sửa: ');
  expect(await axeFaults(page)).toEqual([]);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải về don-vi.zip' }).click();
  const files = unzipSync(readFileSync(await (await saving).path()));
  expect(Object.keys(files)).toHaveLength(168);
  const texts = Object.entries(files).map(([name, bytes]) => [`don-vi/${name}`, new TextDecoder().decode(bytes)]);
  expect(await checked(Object.fromEntries(texts) as Record<string, string>)).toEqual([]);
});

test('units whose files were saved are known to the paper that is given next', async ({ page }) => {
  const paper = PAPER.replace(/Sở Y tế/g, 'Sở Khí tượng');
  const paste = async (text: string): Promise<void> => {
    await page.getByLabel('Hoặc dán chữ của văn bản').fill(text);
    await page.getByRole('button', { name: 'Nhận văn bản đã dán' }).click();
  };
  await paste('Tên đơn vị\tLoại\nSở Khí tượng\tCơ quan, ban, ngành');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải về don-vi.zip' }).click();
  await saving;
  await paste(paper);
  await expect(page.locator('.work-bar')).toContainText('Đang soạn: ');
  await expect(page.getByRole('button', { name: 'Đăng ký đơn vị mới: Sở Khí tượng' })).toHaveCount(0);
  await expect(page.locator('.card.proposal dd').filter({ hasText: 'Sở Khí tượng' }).first()).toBeVisible();
  expect(await page.locator('#soan-don-vi option[value="Sở Khí tượng (so-khi-tuong)"]').count()).toBe(1);
});

test('a pasted list of units is one too, and a workbook of tasks is a paper with proposals', async ({ page }) => {
  await page.getByLabel('Hoặc dán chữ của văn bản').fill('Tên đơn vị\tMã\nPhường Cầu Mới\t26734');
  await page.getByRole('button', { name: 'Nhận văn bản đã dán' }).click();
  await expect(page.locator('.unit-list')).toContainText('1 đơn vị mới');
  await give(page, 'viec.xlsx', [
    ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
    ['1', 'Rà soát hồ sơ tồn đọng', 'Sở Y tế', '15/7/2026'],
  ]);
  await expect(page.getByRole('button', { name: /^Nhận nhiệm vụ/ })).toHaveCount(1);
});

test('a unit that nobody has registered is made on the spot, and goes out with the document', async ({ page }) => {
  await page.getByLabel('Hoặc dán chữ của văn bản').fill(PAPER);
  await page.getByRole('button', { name: 'Nhận văn bản đã dán' }).click();
  await page.getByRole('button', { name: 'Thêm dòng kính gửi' }).click();
  const field = page
    .locator('.to-line')
    .last()
    .getByLabel(/^Thêm đơn vị/);
  await field.fill('Phường Cầu Mới');
  await field.press('Enter');
  await page.getByRole('button', { name: 'Đăng ký đơn vị mới: Phường Cầu Mới' }).click();
  const dialog = page.getByRole('dialog', { name: 'Đăng ký đơn vị mới' });
  await dialog.getByLabel('Mã đơn vị hành chính').fill('123');
  await dialog.getByRole('button', { name: 'Đăng ký', exact: true }).click();
  await expect(dialog.getByLabel('Loại đơn vị')).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog.getByLabel('Mã đơn vị hành chính')).toHaveAttribute('aria-invalid', 'true');
  expect(await axeFaults(page, 'dialog')).toEqual([]);
  await dialog.getByLabel('Loại đơn vị').selectOption('ward');
  await dialog.getByLabel('Mã đơn vị hành chính').fill('26734');
  await dialog.getByRole('button', { name: 'Đăng ký', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Bỏ Phường Cầu Mới (phuong-cau-moi)' })).toBeVisible();
  await step(page, 'Lưu').click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải về don-vi/phuong-cau-moi.yaml' }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  expect(text).toContain('name: Phường Cầu Mới\nkind: ward\n');
  expect(await checked({ 'don-vi/phuong-cau-moi.yaml': text })).toEqual([]);
});

test('the preview of an opened document tells what is new, other and no longer there for each unit', async ({
  page,
}) => {
  const name = 'cong-van-1502-ubnd-vx.mdx';
  const buffer = readFileSync(join(TRAINING_CONTENT, 'van-ban', name));
  await page.locator('#soan-tep').setInputFiles({ name, mimeType: '', buffer });
  await expect(page.locator('.work-bar')).toContainText(name);
  await step(page, 'Xem trước').click();
  await expect(page.locator('.preview-changes')).toContainText('Không thay đổi nhiệm vụ');
  await step(page, 'Xem và sửa').click();
  const first = page.locator('.card').first();
  await first.locator('summary').click();
  await first.getByLabel('Thời hạn', { exact: true }).fill('30/9/2027');
  await first.getByLabel('Thời hạn', { exact: true }).blur();
  await page.getByRole('button', { name: 'Bỏ nhiệm vụ' }).last().click();
  await step(page, 'Xem trước').click();
  await expect(page.locator('.preview-changes .totals')).toContainText(/thay đổi.*không còn/);
  await expect(page.locator('.preview-changes table')).toContainText(/30\/9\/2027 \(trước: /);
});
