import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { paragraph, run, wordFile } from '../../builders/papers/word-file.ts';
import { trainingOrigin } from '../ports.ts';

const PAPER = readFileSync('src/testing/fixtures/workbench/cong-van.txt', 'utf8');

test.use({ baseURL: trainingOrigin });

async function open(page: Page): Promise<void> {
  await page.goto('/soan/');
  await expect(page.getByRole('navigation', { name: 'Các bước' })).toBeVisible();
}

const told = (page: Page) => page.locator('.step-give .told').first();
const give = (page: Page, name: string, bytes: Uint8Array | string) =>
  page.locator('#soan-tep').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });

/** A file as Word and Excel lock it: only its beginning and the name of its one stream are asked for. */
const LOCKED = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.from('EncryptedPackage', 'utf16le'),
]);

test.describe('a file that cannot be read', () => {
  const macros = wordFile({
    body: paragraph('Công văn'),
    mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml',
  });
  const files: [string, string, Uint8Array | string, RegExp][] = [
    ['broken Word', 'a.docx', wordFile({ body: paragraph('Công văn') }).slice(0, 200), /bị hỏng/],
    ['locked Word', 'a.docx', LOCKED, /mật khẩu/],
    ['Word with macros', 'a.docm', macros, /macro/],
    ['old Word', 'a.doc', 'x', /Word kiểu cũ/],
    ['broken PDF', 'a.pdf', '%PDF-1.7 hỏng', /bị hỏng/],
    ['a picture', 'a.jpg', 'x', /không đọc được chữ trong ảnh/],
    ['broken workbook', 'a.xlsx', 'x', /không phải bảng tính|bị hỏng/],
    ['locked workbook', 'a.xlsx', LOCKED, /mật khẩu/],
  ];
  test('is refused in one sentence with the way on, whatever is wrong with it', async ({ page }) => {
    await open(page);
    for (const [what, name, bytes, why] of files) {
      await give(page, name, bytes);
      await expect(told(page), what).toContainText(name);
      await expect(told(page), what).toContainText(why);
      await expect(told(page), what).toContainText(/Sửa: |Mở tệp, lưu|Dùng lệnh|Bỏ hình ảnh/);
    }
  });

  test('is refused so where it has 50 MB, before it is read', async ({ page }, { outputDir }) => {
    mkdirSync(outputDir, { recursive: true });
    const path = join(outputDir, 'lon.docx');
    writeFileSync(path, '');
    truncateSync(path, 50_000_000);
    await open(page);
    await page.locator('#soan-tep').setInputFiles(path);
    await expect(told(page)).toContainText(/lon\.docx.*quá 20 MB\. Bỏ hình ảnh/);
  });

  test('is refused so where it is a scan: it holds pictures alone', async ({ page, context }) => {
    const printer = await context.newPage();
    const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    await printer.setContent(`<img src="data:image/png;base64,${pixel}" style="width: 100%; height: 900px">`);
    const scan = await printer.pdf({ format: 'A4' });
    await open(page);
    await give(page, 'quet.pdf', scan);
    await expect(told(page)).toContainText(/quet\.pdf.*bản chụp, không có chữ\. Sửa: nhập tệp Word.*npm run import/);
  });
});

test.describe('a paper in a font from before Unicode', () => {
  const old = wordFile({
    body: paragraph(run('1. Rµ so¸t hå s¬ cña tØnh tr­íc ngµy 20 th¸ng 3.', '<w:rFonts w:ascii=".VnTime"/>')),
  });
  const question = (page: Page) => page.locator('.old-font');

  test('is converted once a person has seen its words before and after', async ({ page }) => {
    await open(page);
    await give(page, 'cu.docx', old);
    await expect(told(page)).toContainText('phông TCVN3 cũ');
    await expect(question(page)).toContainText('Rµ so¸t hå s¬');
    await expect(question(page)).toContainText('Rà soát hồ sơ của tỉnh');
    await expect(page.locator('.work-bar')).toBeHidden();
    await question(page).getByRole('button', { name: 'Chuyển sang Unicode' }).click();
    await expect(page.locator('.source-text')).toContainText('Rà soát hồ sơ của tỉnh trước ngày 20 tháng 3.');
    await expect(page.locator('.step-mend')).toContainText('đã chuyển sang Unicode: xem lại từng chữ');
  });

  test('is left where he does not want it, pasted text too', async ({ page }) => {
    await open(page);
    await page.getByLabel('Hoặc dán chữ của văn bản').fill('KÕ ho¹ch cña Uû ban nh©n d©n tØnh\n1. Rµ so¸t hå s¬.');
    await page.getByRole('button', { name: 'Nhận văn bản đã dán' }).click();
    await expect(question(page)).toContainText('Kế hoạch của Uỷ ban nhân dân tỉnh');
    await question(page).getByRole('button', { name: 'Không chuyển' }).click();
    await expect(question(page)).toHaveCount(0);
    await expect(page.locator('.work-bar')).toBeHidden();
  });
});

test.describe('saving into a folder', () => {
  // Nobody can choose a folder in a test: the browser's own folder for a page has the same interface.
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    });
    await open(page);
    await page.getByLabel('Hoặc dán chữ của văn bản').fill(PAPER);
    await page.getByRole('button', { name: 'Nhận văn bản đã dán' }).click();
    await page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name: 'Lưu' }).click();
  });

  const PATHS = ['van-ban/cong-van-1873-ubnd-vx-2025.mdx', 'nguon/cong-van-1873-ubnd-vx-2025.txt'];
  const state = (page: Page) => page.locator('.step-out .told');
  const save = (page: Page) => page.getByRole('button', { name: 'Lưu vào thư mục nội dung' }).click();
  const makeFolder = (page: Page) =>
    page.evaluate(async () => {
      await (await navigator.storage.getDirectory()).getDirectoryHandle('van-ban', { create: true });
    });
  const stored = (page: Page, path: string) =>
    page.evaluate(async (wanted) => {
      const [inside, name] = wanted.split('/') as [string, string];
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle(inside).catch(() => undefined);
      const file = await folder?.getFileHandle(name).catch(() => undefined);
      return file && (await (await file.getFile()).text());
    }, path);

  test('writes both files, and asks before it writes over one', async ({ page }) => {
    await makeFolder(page);
    await save(page);
    await expect(state(page)).toContainText(`Đã lưu ${PATHS.join(' và ')}`);
    const written = await stored(page, PATHS[0]!);
    expect(written).toMatch(/^---\n[^]*1873/);
    expect(await stored(page, PATHS[1]!)).toBe(PAPER);

    await page.evaluate(async (path) => {
      const [inside, name] = path.split('/') as [string, string];
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(inside);
      const writable = await (await folder.getFileHandle(name)).createWritable();
      await writable.write('của người khác');
      await writable.close();
    }, PATHS[0]!);
    page.once('dialog', (dialog) => void dialog.dismiss());
    await save(page);
    await expect(state(page)).toContainText('Chưa lưu');
    expect(await stored(page, PATHS[0]!)).toBe('của người khác');
    page.on('dialog', (dialog) => void dialog.accept());
    await save(page);
    await expect(state(page)).toContainText('Đã lưu');
    expect(await stored(page, PATHS[0]!)).toBe(written);
  });

  test('writes nothing into a folder that holds no content', async ({ page }) => {
    await save(page);
    await expect(state(page)).toContainText('không có thư mục van-ban');
    expect(await stored(page, PATHS[1]!)).toBeUndefined();
  });
});
