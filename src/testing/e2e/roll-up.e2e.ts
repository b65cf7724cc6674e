import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { saved } from './checklist-page.ts';
import { faults } from './faults.ts';
import { dropPageRules, readPaper } from './paper.ts';
import { checklistPort } from './ports.ts';

test.use({ baseURL: `http://localhost:${checklistPort}` });

/** A unit's file on the fixture; without an entry it answers that it has not begun. */
const answer = (unit: string, fields: object = {}) => ({
  format: 'directive-progress',
  formatVersion: 1,
  unit,
  contentVersion: 'ffff0000',
  exported: '2026-11-20T02:00:00.000Z',
  entries: [],
  ...fields,
});

const done = (document: string, task: string, revision = 1) => ({
  document,
  task,
  revision,
  status: 'done',
  updated: '2026-11-19T02:00:00.000Z',
});

const asFiles = (files: Record<string, object | string>) =>
  Object.entries(files).map(([name, content]) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
  }));

const give = (page: Page, files: Record<string, object | string>) =>
  page.getByLabel('Chọn các tệp tiến độ').setInputFiles(asFiles(files));

const state = (page: Page) => page.locator('.roll-up .state');

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T09:00:00'));
  await page.goto('/tong-hop/');
});

test('the report says how far each unit is, what is overdue for whom, and who has not answered', async ({ page }) => {
  await give(page, { 'noi-vu.json': answer('phong-noi-vu', { entries: [done('cong-van-thu', 'doi-thoai')] }) });
  await expect(state(page)).toHaveText('1 đơn vị đã có kết quả; hoàn thành 33%.');
  await expect(page.locator('.units tbody:not(.sum, .signing) tr')).toHaveText([
    /1\s*Phòng Nội vụ\s*3\s*1\s*0\s*0\s*1\s*0\s*1\s*33%\s*20\/11\/2026/,
  ]);
  await expect(page.locator('.overdue tbody:not(.signing) tr')).toHaveText([
    /30\/6\/2026\s*Rà soát thủ tục hành chính\s*Phòng Nội vụ/,
  ]);
  // A unit that ended owes no answer, and neither does a group as such.
  await expect(page.locator('.names li')).toHaveText(['Phòng Tài chính']);
  await expect(page.locator('.matrix tbody th[scope=row]')).toHaveCount(3);
  await expect(page.locator('.matrix td[data-standing=overdue]')).toHaveAttribute(
    'aria-label',
    'Chưa hoàn thành, quá hạn',
  );
});

test('files of another version, twice, unknown and unreadable are named', async ({ page }) => {
  await give(page, {
    'moi.json': answer('phong-noi-vu', { exported: '2026-11-21T00:00:00.000Z' }),
    'cu.json': answer('phong-noi-vu', { entries: [done('cong-van-thu', 'doi-thoai')] }),
    'la.json': answer('phong-la'),
    'hong.json': '{',
  });
  const notices = page.locator('.notices li');
  await expect(notices.filter({ hasText: 'moi.json: có 2 tệp của cùng một đơn vị' })).toContainText('bỏ qua cu.json');
  await expect(notices.filter({ hasText: 'moi.json: làm trên phiên bản nội dung ffff0000' })).toHaveCount(1);
  await expect(notices.filter({ hasText: 'la.json: Trang thông tin không có đơn vị' })).toHaveCount(1);
  await expect(notices.filter({ hasText: 'hong.json: Không đọc được tệp' })).toHaveCount(1);
  await expect(state(page)).toHaveText('1 đơn vị đã có kết quả; hoàn thành 0%.');
  await page.getByRole('button', { name: 'Xoá danh sách tệp' }).click();
  await expect(page.locator('.roll-up .notices')).toBeHidden();
  await expect(page.locator('.roll-up .result')).toBeEmpty();
});

test('units of a group have a column each, by the name they filled in', async ({ page }) => {
  const unit = 'ubnd-xa-phuong';
  await give(page, {
    'a.json': answer(unit, { unitName: 'Phường Hoà Bình' }),
    'b.json': answer(unit, { unitName: 'Xã Tân Phú', entries: [done('cong-van-thu', 'tuyen-truyen')] }),
  });
  await expect(page.locator('.matrix thead th')).toHaveText([
    'Nhiệm vụ',
    'Thời hạn',
    '1. Phường Hoà Bình',
    '2. Xã Tân Phú',
  ]);
});

test('files are dropped anywhere on the page', async ({ page }) => {
  await page.evaluate(
    (text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'noi-vu.json', { type: 'application/json' }));
      document.body.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    },
    JSON.stringify(answer('phong-noi-vu')),
  );
  await expect(state(page)).toHaveText('1 đơn vị đã có kết quả; hoàn thành 0%.');
});

test('the files are chosen by keyboard, with a control that speaks Vietnamese', async ({ page }) => {
  const choose = page.getByLabel('Chọn các tệp tiến độ');
  // Whether the browser then opens a window is its own affair, and on a busy machine it may not.
  await choose.evaluate((input) =>
    input.addEventListener('click', (event) => {
      event.preventDefault();
      input.dataset['asked'] = '';
    }),
  );
  await expect(async () => {
    await choose.focus();
    await page.keyboard.press('Space');
    await expect(choose).toHaveAttribute('data-asked', { timeout: 1000 });
  }).toPass();
  await expect(choose).toHaveAttribute('multiple');
  await give(page, { 'noi-vu.json': answer('phong-noi-vu') });
  await expect(state(page)).toHaveText('1 đơn vị đã có kết quả; hoàn thành 0%.');
});

test('the workbook has a sheet for units, for what is overdue and for the matrix, ready to print', async ({ page }) => {
  await give(page, { 'noi-vu.json': answer('phong-noi-vu') });
  const { name, bytes } = await saved(page, 'Tải bảng tổng hợp (XLSX)');
  expect(name).toBe('tong-hop-2026-11-22.xlsx');
  const parts = unzipSync(new Uint8Array(bytes));
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  expect(part('xl/workbook.xml')).toMatch(/ĐơnVị.*KếtQuả.*QuáHạn.*MaTrận/s);
  for (const sheet of [1, 2, 3, 4]) {
    expect(part(`xl/worksheets/sheet${sheet}.xml`)).toContain('orientation="landscape"');
    expect(part(`xl/worksheets/sheet${sheet}.xml`)).toMatch(/<pane [^>]*ySplit="4"/);
  }
});

test('sixty files of two hundred duties are put together, in blocks of at most twenty units', async ({ page }) => {
  const duties = Array.from({ length: 200 }, (_, index) => ({
    document: `van-ban-${index % 20}`,
    task: `viec-${index}`,
    revision: 1,
    title: `Việc thử số ${index}`,
  }));
  const units = Array.from({ length: 60 }, (_, index) => ({
    id: `phuong-${index}`,
    name: `Phường ${index}`,
    group: false,
    duties: duties.map((_duty, position) => position),
  }));
  const index = { contentVersion: 'ffff0000', documents: {}, duties, units };
  await page.route('**/nhiem-vu.json', (route) => route.fulfill({ json: index }));
  await give(
    page,
    Object.fromEntries(
      units.map(({ id }) => [
        `${id}.json`,
        answer(id, { entries: duties.slice(0, 50).map(({ document, task }) => done(document, task)) }),
      ]),
    ),
  );
  await expect(state(page)).toHaveText('60 đơn vị đã có kết quả; hoàn thành 25%.');
  await expect(page.locator('.matrix table')).toHaveCount(3);
  await expect(page.locator('.matrix td[data-standing]')).toHaveCount(12_000);
});

test('the place to sign stands below the last row on any paper', async ({ page }) => {
  const unitOf = (number: number) => answer('ubnd-xa-phuong', { unitName: `Uỷ ban nhân dân xã số ${number}` });
  const numbers = Array.from({ length: 24 }, (_, index) => index + 1);
  await give(page, Object.fromEntries(numbers.map((number) => [`${number}.json`, unitOf(number)])));
  await expect(state(page)).toHaveText('24 đơn vị đã có kết quả; hoàn thành 0%.');
  await page.evaluate(dropPageRules);
  const edge = '25.4mm';
  const printer = { landscape: true, margin: { top: edge, right: edge, bottom: edge, left: edge } };
  for (const format of ['A4', 'Letter']) {
    const pages = await readPaper(await page.pdf({ ...printer, format }));
    const signed = pages.filter(({ text }) => text.includes('Người tổng hợp'));
    expect(signed).toHaveLength(1);
    expect(signed[0]?.text).toContain('Tổng cộng');
  }
});

test('axe finds nothing in the report, and nothing stands out of the page', async ({ page }) => {
  await give(page, { 'noi-vu.json': answer('phong-noi-vu'), 'hong.json': '{' });
  await page.locator('.matrix tbody tr').first().waitFor();
  expect(await faults(page)).toEqual([]);
});
