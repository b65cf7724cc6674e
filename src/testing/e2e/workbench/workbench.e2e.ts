import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { checkContent } from '../../../checks/check-content.ts';
import { drawnPapers, wordFilesOf } from '../../bench-import/made-papers.ts';
import { faults } from '../faults.ts';
import { TRAINING_CONTENT, trainingOrigin } from '../ports.ts';
import { confirmMissing } from './confirm-missing.ts';
import { pressEach } from './press-each.ts';

const PAPER = readFileSync('src/testing/fixtures/workbench/cong-van.txt', 'utf8');
/** So many choices a clerk makes at most, accepting tasks and going from step to step aside. */
const MOST_DECISIONS = 12;

test.use({ baseURL: trainingOrigin });

const complaints: string[] = [];
test.beforeEach(async ({ page }) => {
  complaints.length = 0;
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto('/soan/');
  await expect(page.getByRole('navigation', { name: 'Các bước' })).toBeVisible();
});
test.afterEach(() => expect(complaints).toEqual([]));

const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name });
const bar = (page: Page) => page.locator('.work-bar');

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Hoặc dán chữ của văn bản').fill(text);
  await page.getByRole('button', { name: 'Nhận văn bản đã dán' }).click();
}

async function givePaper(page: Page): Promise<void> {
  await paste(page, PAPER);
  await expect(bar(page)).toContainText('Đang soạn: cong-van-1873-ubnd-vx-2025.mdx');
}

/** Writes the sentence of the first clause as a task, from what is selected in the source. */
async function addTask(page: Page): Promise<void> {
  // On a narrow screen the source is folded.
  await page.locator('.source').evaluate((source: HTMLDetailsElement) => (source.open = true));
  await page.locator('.source-text').evaluate((source) => {
    const lines = [...source.querySelectorAll('p')].filter(({ textContent }) =>
      /^1\. Sở Y tế|^giám sát/.test(textContent),
    );
    getSelection()!.setBaseAndExtent(
      lines[0]!.firstChild!,
      3,
      lines.at(-1)!.firstChild!,
      lines.at(-1)!.textContent.length,
    );
  });
  await page.getByRole('button', { name: 'Thêm nhiệm vụ từ câu đang chọn' }).click();
  const card = page.locator('.card').last();
  await card.getByLabel('Điều khoản').selectOption('khoan-1');
  await card.getByLabel('Thêm đơn vị: Giao cho').fill('Sở Y tế (so-y-te)');
  await card.getByLabel('Thêm đơn vị: Giao cho').press('Enter');
  await expect(card.getByRole('button', { name: 'Bỏ Sở Y tế (so-y-te)' })).toBeVisible();
}

test('a pasted paper goes through all four steps to files that the check passes, with few decisions', async ({
  page,
}) => {
  let decisions = 0;
  const decide = async (act: Promise<unknown>): Promise<void> => {
    decisions += 1;
    await act;
  };
  await decide(givePaper(page));
  decisions += await pressEach(page.getByRole('button', { name: 'Đã xem, đúng' }));
  await pressEach(page.getByRole('button', { name: /^Nhận nhiệm vụ/ }));
  decisions += await confirmMissing(page);
  await expect(bar(page)).toContainText(/Đạt: không còn lỗi|\d cảnh báo/);
  await expect(bar(page)).not.toContainText(/\d lỗi/);
  await step(page, 'Xem trước').click();
  await expect(page.locator('.preview-page')).toContainText('Công văn số 1873/UBND-VX');
  await expect(page.locator('.preview-units')).toContainText('Sở Y tế: 2 nhiệm vụ');
  await step(page, 'Lưu').click();
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  try {
    cpSync(TRAINING_CONTENT, folder, { recursive: true });
    for (const path of ['van-ban/cong-van-1873-ubnd-vx-2025.mdx', 'nguon/cong-van-1873-ubnd-vx-2025.txt']) {
      const saving = page.waitForEvent('download');
      await decide(page.getByRole('button', { name: `Tải về ${path}` }).click());
      await (await saving).saveAs(join(folder, path));
    }
    const { issues, corpus } = await checkContent(folder, { cacheDir: join(folder, '.cache') });
    expect(issues.filter(({ file, severity }) => severity === 'error' && file.includes('1873'))).toEqual([]);
    expect(corpus?.documentBySlug.get('cong-van-1873-ubnd-vx-2025')?.tasks).toHaveLength(3);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  expect(decisions).toBeLessThanOrEqual(MOST_DECISIONS);
});

test('a Word file and a PDF are read in the browser as the paper that they are', async ({ page, context }) => {
  const paper = drawnPapers('src/testing/fixtures/import').find(({ name }) => name === 'ke-hoach-co-bang')!;
  const [[name, bytes]] = [...(await wordFilesOf(paper))] as [[string, Uint8Array]];
  await page.locator('#soan-tep').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  await expect(bar(page)).toContainText('Đang soạn: ke-hoach-88-kh-sgddt-2025.mdx');
  await expect(page.getByRole('button', { name: /^Nhận nhiệm vụ/ }).first()).toBeVisible();

  const printer = await context.newPage();
  await printer.setContent(`<pre style="font: 11pt monospace">${PAPER}</pre>`);
  const pdf = await printer.pdf({ format: 'A4' });
  await page.goto('/soan/');
  await page.locator('#soan-tep').setInputFiles({ name: 'cong-van.pdf', mimeType: 'application/pdf', buffer: pdf });
  await expect(bar(page)).toContainText('Đang soạn: cong-van-1873-ubnd-vx');
});

/** All that this browser keeps of drafts, as text. */
const keptDrafts = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const [{ name = '' } = {}] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('soan '));
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve) => request.addEventListener('success', () => resolve(request.result)));
    const database = await answer(indexedDB.open(name));
    const kept = await answer(database.transaction('works').objectStore('works').getAll());
    database.close();
    return JSON.stringify(kept);
  });

test('work in progress is there again when the page is opened anew, and goes when it is removed', async ({ page }) => {
  await givePaper(page);
  await page.getByLabel('Địa danh').fill('Gió Ngàn');
  await page.getByLabel('Địa danh').press('Enter');
  await expect(bar(page)).toContainText('Đã lưu bản nháp');
  await expect(bar(page)).toContainText('1 lỗi');
  // Kept once it was judged: nothing that is marked secret is ever stored.
  await expect.poll(() => keptDrafts(page)).toContain('Gió Ngàn');
  await page.reload();
  await page.getByRole('button', { name: /^Mở: cong-van-1873/ }).click();
  await expect(page.getByLabel('Địa danh')).toHaveValue('Gió Ngàn');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Xoá bản nháp' }).click();
  await page.reload();
  await expect(step(page, 'Đưa vào')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Mở: / })).toHaveCount(0);
});

test('a draft that is open in one tab is not opened in another', async ({ page, context }) => {
  await givePaper(page);
  await expect(bar(page)).toContainText('Đã lưu bản nháp');
  const other = await context.newPage();
  await other.goto('/soan/');
  await other.getByRole('button', { name: /^Mở: cong-van-1873/ }).click();
  await expect(other.locator('.step-give .told')).toContainText('đang mở ở một thẻ khác');
  await page.close();
  // The browser gives the draft free a moment after the tab has gone.
  await expect.poll(() => other.evaluate(async () => (await navigator.locks.query()).held)).toEqual([]);
  await other.getByRole('button', { name: /^Mở: cong-van-1873/ }).click();
  await expect(bar(other)).toContainText('cong-van-1873-ubnd-vx-2025.mdx');
});

test('a paper with a mark of secrecy is refused, and one that gets a mark is kept nowhere', async ({ page }) => {
  const kept = () =>
    page.evaluate(async () => {
      const found = await indexedDB.databases();
      const texts = await Promise.all(
        found.map(
          ({ name }) =>
            new Promise<string>((resolve) => {
              const opening = indexedDB.open(name!);
              opening.onsuccess = () => {
                const all = opening.result.transaction('works').objectStore('works').getAll();
                all.onsuccess = () => resolve(JSON.stringify(all.result));
              };
            }),
        ),
      );
      return texts.join('');
    });
  await paste(page, `TỐI MẬT\n${PAPER}`);
  await expect(page.locator('.step-give .told')).toContainText('dấu chỉ độ mật (dòng 1)');
  expect(await kept()).not.toContain('1873');
  await givePaper(page);
  await expect(bar(page)).toContainText('Đã lưu bản nháp');
  await page.getByLabel('Ghi chú về nguồn').fill('MẬT');
  await page.getByLabel('Ghi chú về nguồn').blur();
  await expect(bar(page)).toContainText('Chưa lưu bản nháp');
  expect(await kept()).not.toContain('1873');
  await step(page, 'Lưu').click();
  await expect(page.locator('.step-out .verdict')).toContainText('không lưu');
  await expect(page.getByRole('button', { name: /^Tải về/ })).toHaveCount(0);
});

test('form and file are one: what is typed in either is in the other, with its fault at its line', async ({ page }) => {
  await givePaper(page);
  await page.getByText('Tệp .mdx', { exact: true }).click();
  const editor = page.getByRole('textbox', { name: 'Nội dung tệp .mdx' });
  await expect(editor).toContainText('issuedPlace: Thành phố');
  await page.getByLabel('Địa danh').fill('Gió Ngàn');
  await page.getByLabel('Địa danh').blur();
  await expect(editor).toContainText('issuedPlace: Gió Ngàn');
  // What the check says stands above the file and moves it.
  await expect(bar(page)).not.toContainText('Đang kiểm tra');
  await editor.getByText('status: unknown').click();
  await page.keyboard.press('End');
  await page.keyboard.type('n');
  await expect(page.getByLabel('Tình trạng')).toHaveValue('unknownn');
  await expect(page.locator('.editor .cm-lint-marker-error')).not.toHaveCount(0);
  await page.keyboard.press('Backspace');
  await expect(page.getByLabel('Tình trạng')).toHaveValue('unknown');
});

test('a press is not lost where it ends what was being typed', async ({ page }) => {
  await givePaper(page);
  await addTask(page);
  const card = page.locator('.card').last();
  await card.getByLabel('Tên nhiệm vụ').fill('Giám sát dịch bệnh');
  await card.getByRole('button', { name: 'Bỏ nhiệm vụ' }).click();
  await expect(page.getByText('Đã bỏ nhiệm vụ.')).toBeAttached();
});

test('works without a connection once it is loaded', async ({ page, context }) => {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await context.setOffline(true);
  await givePaper(page);
  await page.getByText('Tệp .mdx', { exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Nội dung tệp .mdx' })).toBeVisible();
  await step(page, 'Xem trước').click();
  await expect(page.locator('.preview-page')).toContainText('Công văn số 1873/UBND-VX');
});

test('axe finds nothing in any step, and nothing scrolls sideways', async ({ page }) => {
  const found: string[] = [];
  const look = async (where: string): Promise<void> => {
    for (const fault of await faults(page)) found.push(`${where}: ${fault}`);
  };
  await look('give');
  await givePaper(page);
  await addTask(page);
  await page.getByText('Tệp .mdx', { exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Nội dung tệp .mdx' })).toBeVisible();
  await look('mend');
  await step(page, 'Xem trước').click();
  await expect(page.locator('.preview-page')).toContainText('Công văn số 1873/UBND-VX');
  await look('preview');
  await step(page, 'Lưu').click();
  await look('out');
  expect(found).toEqual([]);
});
