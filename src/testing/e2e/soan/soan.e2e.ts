import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { drawnPapers, wordFilesOf } from '../../bench-import/made-papers.ts';
import { pdfFile } from '../../builders/papers/pdf-file.ts';
import { twoOffices, type TwoOffices } from '../../builders/two-offices.ts';
import { PATIENCE } from '../../patience.ts';
import { faults } from '../faults.ts';
import { soanPort, TRAINING_CONTENT } from '../ports.ts';
import { confirmMissing } from '../workbench/confirm-missing.ts';
import { pressEach } from '../workbench/press-each.ts';
import { type SoanCommand, startSoan } from './soan-command.ts';

/** So many choices a clerk makes at most, accepting tasks and going from step to step aside. */
const MOST_DECISIONS = 12;
const ANSWERING = {
  'Người soạn': 'Nguyễn Thị Soạn, chuyên viên',
  'Người kiểm tra': 'Lê Văn Kiểm, Phó Chánh Văn phòng',
  'Người duyệt đăng': 'Trần Văn Duyệt, Chánh Văn phòng',
};
/** The signed paper, in letters that a made PDF has. */
const SIGNED = { text: 'Cong van ve viec to chuc bua an ban tru' };
const SLUG = 'cong-van-1873-ubnd-vx-2025';

// One working copy, one machine: what one test does the next one finds.
test.describe.configure({ mode: 'serial' });

let offices: TwoOffices;
let command: SoanCommand;
let page: Page;
const complaints: string[] = [];

test.beforeAll(async ({ browser }) => {
  offices = twoOffices(TRAINING_CONTENT);
  command = startSoan({ contentDir: offices.content, outDir: join(offices.root, 'site'), port: soanPort });
  page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(await command.address());
  await expect(page.getByRole('navigation', { name: 'Các bước' })).toBeVisible();
});
test.afterAll(async () => {
  await command.stop();
  offices.remove();
});
test.afterEach(() => expect(complaints.splice(0)).toEqual([]));

const step = (name: string) => page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name });
const bar = () => page.locator('.work-bar');
const shown = () => page.locator('.step:not([hidden])');
const publish = () => shown().getByRole('button', { name: 'Ghi và đăng', exact: true });
const inShared = (path: string): string =>
  offices.theirs.git('--git-dir', offices.shared, 'show', `main:content/${path}`);

/** What is said at the end of a publication, which makes the whole site anew. */
const said = (sentence: string | RegExp) =>
  expect(shown().locator('.publish .told').first()).toContainText(sentence, { timeout: PATIENCE.test });

/** Opens a document of the content folder. */
async function openStored(slug: string): Promise<void> {
  await step('Đưa vào').click();
  await page.getByLabel('Văn bản trong thư mục nội dung').fill(slug);
  await page.getByRole('button', { name: 'Mở để sửa' }).click();
  await expect(page.locator('.step-mend')).toBeVisible();
  await expect(bar()).toContainText(`Đang soạn: ${slug}.mdx`);
}

test('from a Word file to its page on the site, with at most twelve decisions and no terminal', async () => {
  let decisions = 0;
  const decide = async (act: Promise<unknown>): Promise<void> => {
    decisions += 1;
    await act;
  };
  const paper = drawnPapers('src/testing/fixtures/workbench')[0]!;
  const [[name, bytes]] = [...(await wordFilesOf(paper))] as [[string, Uint8Array]];
  await decide(page.locator('#soan-tep').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) }));
  await expect(bar()).toContainText(`Đang soạn: ${SLUG}.mdx`);
  const proposals = page.getByRole('button', { name: /^Nhận (?:nhiệm vụ|quan hệ)/ });
  await expect(proposals).not.toHaveCount(0);
  decisions += await pressEach(page.getByRole('button', { name: 'Đã xem, đúng' }));
  await pressEach(proposals);
  decisions += await confirmMissing(page);
  await expect(bar()).toContainText(/Đạt: không còn lỗi|\d cảnh báo/);
  await expect(bar()).not.toContainText(/\d lỗi/);
  await shown().getByRole('button', { name: 'Tiếp tục: Xem trước' }).click();
  await expect(page.locator('.preview-page')).toContainText('Công văn số 1873');
  await shown().getByRole('button', { name: 'Tiếp tục: Ghi và đăng' }).click();
  await expect(page.locator('.slip')).toContainText('Đăng lần đầu');
  // The training edition wants to know who answers for a change.
  for (const [role, name] of Object.entries(ANSWERING)) await decide(shown().getByLabel(role).fill(name));
  await decide(page.getByLabel('Họ tên người đăng').last().fill('Nguyễn Thị Soạn'));
  await decide(publish().click());
  await said('Đã đăng Công văn số 1873');
  expect(decisions).toBeLessThanOrEqual(MOST_DECISIONS);

  const [served] = await Promise.all([
    page.waitForEvent('popup'),
    shown().getByRole('link', { name: 'Xem trang đã đăng' }).click(),
  ]);
  await expect(served.getByRole('heading', { level: 1 })).toBeVisible();
  expect(new URL(served.url()).pathname).toBe(`/van-ban/${SLUG}/`);
  await expect(served.locator('main')).toContainText('Công văn số 1873');
  await served.close();
  expect(inShared(`van-ban/${SLUG}.mdx`)).toContain("codeNumber: '1873'");
  expect(inShared(`nguon/${SLUG}.txt`)).not.toBe('');
  expect(offices.mine.git('log', '-1', '--format=%an: %s').trim()).toMatch(/^Nguyễn Thị Soạn: Đăng Công văn số 1873/);
  expect(offices.mine.git('status', '--porcelain')).toBe('');
});

test('what others have changed meanwhile is not written over: both are there, and one goes on', async () => {
  await openStored(SLUG);
  offices.theirs.git('pull', '-q');
  offices.theirs.edit(`content/van-ban/${SLUG}.mdx`, 'status: unknown', 'status: active');
  offices.theirs.send('Sửa tình trạng');
  await page.getByLabel('Ghi chú về nguồn').fill('Tệp Word do đơn vị gửi.');
  await page.getByLabel('Ghi chú về nguồn').blur();
  // The signed paper beside it is looked into as the check of a folder does.
  const beside = (bytes: Uint8Array) =>
    page.locator('#soan-kem').setInputFiles({ name: 'Bản ký.pdf', mimeType: '', buffer: Buffer.from(bytes) });
  await beside(pdfFile({ ...SIGNED, catalog: '/OpenAction << /S /JavaScript >>' }));
  await expect(page.locator('.points')).toContainText('mã chương trình (JavaScript)');
  await beside(pdfFile(SIGNED));
  await expect(page.locator('.points')).not.toContainText('JavaScript');
  await expect(bar()).not.toContainText(/\d lỗi/);
  await step('Xem trước').click();
  await expect(page.locator('.preview-page')).toContainText('Văn bản đã ký');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await step('Ghi và đăng').click();
  await page.getByRole('button', { name: 'Ghi lần thay đổi này' }).click();
  await expect(shown().getByLabel('Loại thay đổi')).toHaveValue('editorial');
  await shown().getByLabel('Nội dung thay đổi').fill('Ghi nguồn của văn bản.');
  for (const [role, name] of Object.entries(ANSWERING)) await shown().getByLabel(role).fill(name);
  await shown().getByLabel('Người duyệt đăng').blur();
  await expect(page.locator('.slip')).toContainText('Ghi nguồn của văn bản.');
  await expect(page.locator('.slip')).toContainText('Trần Văn Duyệt');
  await expect(page.locator('.slip')).toContainText('Lời văn không thay đổi');
  await expect(bar()).not.toContainText(/\d lỗi/);
  await publish().click();
  await said('Người khác đã sửa văn bản này');
  await page.getByRole('button', { name: 'Gộp cả hai bản rồi xem lại' }).click();
  await expect(shown()).toContainText('Đã gộp thay đổi của người khác');
  await expect(page.getByLabel('Tình trạng')).toHaveValue('active');
  await step('Ghi và đăng').click();
  await publish().click();
  await said('Đã đăng');
  expect(inShared(`van-ban/${SLUG}.mdx`)).toContain('status: active');
  expect(inShared(`van-ban/${SLUG}.mdx`)).toContain('Tệp Word do đơn vị gửi.');
  const attached = await page.request.get(`http://127.0.0.1:${soanPort}/tep/${SLUG}/ban-ky.pdf`);
  expect(new Uint8Array(await attached.body())).toEqual(new Uint8Array(pdfFile(SIGNED)));
});

test('without a network what was written waits, and goes when there is one', async () => {
  await openStored(SLUG);
  await page.getByLabel('Ghi chú về nguồn').fill('Tệp Word do Sở gửi.');
  await page.getByLabel('Ghi chú về nguồn').blur();
  await step('Ghi và đăng').click();
  await page.getByRole('button', { name: 'Ghi lần thay đổi này' }).click();
  await shown().getByLabel('Nội dung thay đổi').fill('Sửa nguồn.');
  for (const [role, name] of Object.entries(ANSWERING)) await shown().getByLabel(role).fill(name);
  await shown().getByLabel('Người duyệt đăng').blur();
  await expect(bar()).not.toContainText(/\d lỗi/);
  const mend = offices.cut();
  await publish().click();
  await said('Không mất gì');
  mend();
  await step('Đưa vào').click();
  await expect(page.locator('.notices')).toContainText('1 lần đăng');
  await page.getByRole('button', { name: 'Đăng tiếp' }).click();
  await said('Đã đăng');
  expect(inShared(`van-ban/${SLUG}.mdx`)).toContain('Tệp Word do Sở gửi.');
});

test('the slip fills an A4 page to be signed, and nothing else is on it', async () => {
  await openStored(SLUG);
  await step('Ghi và đăng').click();
  await expect(page.locator('.slip')).toContainText('Phiếu trình đăng');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const seen = await page.evaluate(() => document.body.innerText);
  for (const there of ['Công văn số 1873', 'Người soạn', 'Người kiểm tra', 'Người duyệt đăng', 'Ký, ghi rõ họ tên']) {
    expect(seen).toContain(there);
  }
  for (const absent of ['Họ tên người đăng', 'Ghi và đăng', 'Tải về', 'Trang chủ', 'Đang soạn']) {
    expect(seen).not.toContain(absent);
  }
  await page.emulateMedia({ media: 'screen' });
});

test('all of it can be done by keyboard', async () => {
  await step('Đưa vào').click();
  await page.getByLabel('Văn bản trong thư mục nội dung').focus();
  await page.keyboard.type(SLUG);
  await page.keyboard.press('Enter');
  await expect(page.locator('.step-mend > h2')).toBeFocused();
  await expect(bar()).toContainText(SLUG);
  await step('Ghi và đăng').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.step-out > h2')).toBeFocused();
  await page.getByLabel('Họ tên người đăng').last().focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Tab');
  await expect(publish()).toBeFocused();
  await page.keyboard.press('Enter');
  await said('Ghi họ tên người đăng');
  await expect(publish()).toBeFocused();
});

test('axe finds nothing, and nothing scrolls sideways on a narrow screen', async () => {
  await page.reload();
  await expect(page.getByLabel('Văn bản trong thư mục nội dung')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await openStored(SLUG);
  await step('Ghi và đăng').click();
  await page.getByText('Phiếu trình đăng', { exact: true }).first().click();
  expect(await faults(page)).toEqual([]);
});

test('another browser gets in with a new address only, and the site on a server knows nothing of all this', async ({
  browser,
}) => {
  const context = await browser.newContext();
  const stranger = await context.newPage();
  expect((await stranger.goto(`http://127.0.0.1:${soanPort}/soan/`))!.status()).toBe(403);
  const address = await command.address();
  await stranger.goto(address);
  await expect(stranger.getByLabel('Văn bản trong thư mục nội dung')).toBeVisible();
  expect(stranger.url()).toBe(`http://127.0.0.1:${soanPort}/soan/`);
  await context.close();
});
