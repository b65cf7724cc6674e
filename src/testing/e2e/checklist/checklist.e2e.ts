import { expect, test } from '@playwright/test';
import { duty, openOthers, saved, tally, tick } from '../checklist-page.ts';
import { axeFaults } from '../faults.ts';
import { checklistPort } from '../ports.ts';

const unit = '/don-vi/phong-noi-vu/';

test.use({ baseURL: `http://localhost:${checklistPort}` });

test('a unit ticks a duty, and the tick is there at the next visit', async ({ page }) => {
  await page.goto(unit);
  await expect(tally(page)).toHaveText('0/3 nhiệm vụ hoàn thành');
  await tick(page, 0);
  await expect(tally(page)).toHaveText('1/3 nhiệm vụ hoàn thành');
  await page.reload();
  await expect(tally(page)).toHaveText('1/3 nhiệm vụ hoàn thành');
  await expect(duty(page, 0).locator('.noting').getByLabel('Hoàn thành', { exact: true })).toBeChecked();
});

test('two tabs are in step, and what is being typed is left alone', async ({ context }) => {
  const [here, there] = [await context.newPage(), await context.newPage()];
  for (const page of [here, there]) await page.goto(unit);
  await duty(there, 0).locator('.noting summary').click();
  await duty(there, 0).locator('.noting').getByLabel('Kết quả', { exact: true }).pressSequentially('Đang gõ');
  await tick(here, 0);
  await expect(tally(there)).toHaveText('1/3 nhiệm vụ hoàn thành');
  await expect(duty(there, 0).locator('.noting').getByLabel('Kết quả', { exact: true })).toHaveValue('Đang gõ');
  await expect(duty(here, 0).locator('.noting [data-field=result]')).toHaveValue('Đang gõ');
});

test('a file goes out and comes back in another browser, with a preview first', async ({ page, browser }) => {
  await page.goto(unit);
  await tick(page, 0);
  const { name, bytes } = await saved(page, 'Xuất tệp tiến độ');
  expect(name).toMatch(/^tien-do-phong-noi-vu-\d{4}-\d\d-\d\d\.json$/);
  const other = await browser.newPage();
  await other.goto(new URL(unit, page.url()).href);
  await other
    .locator('.hand-over input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
  await expect(other.locator('.merge')).toContainText('Thêm 1 mục');
  await expect(tally(other)).toHaveText('0/3 nhiệm vụ hoàn thành');
  await other.getByRole('button', { name: 'Nhận vào trang này' }).click();
  await expect(tally(other)).toHaveText('1/3 nhiệm vụ hoàn thành');
  await other.close();
});

test('a shared link brings the records along, asks, and never sends them to the server', async ({ page, browser }) => {
  await page.goto(unit);
  await tick(page, 2);
  await openOthers(page);
  await page.getByRole('button', { name: 'Chia sẻ bằng đường dẫn' }).click();
  const link = await page.getByLabel('Đường dẫn chia sẻ').inputValue();
  const other = await browser.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(link);
  await other.getByRole('button', { name: 'Nhận vào trang này' }).click();
  await expect(tally(other)).toHaveText('1/3 nhiệm vụ hoàn thành');
  await expect(other).not.toHaveURL(/tien-do/);
  expect(asked.filter((address) => new URL(address).search !== '')).toEqual([]);
  await other.close();
});

test('a conflict is the reader’s to decide', async ({ page }) => {
  await page.goto(unit);
  await tick(page, 0);
  const { bytes } = await saved(page, 'Xuất tệp tiến độ');
  await duty(page, 0).locator('.noting').getByLabel('Đang thực hiện', { exact: true }).check();
  const input = page.locator('.hand-over input[type=file]');
  await input.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: bytes });
  await expect(page.locator('.merge fieldset').getByRole('radio').first()).toBeChecked();
  await page.locator('.merge fieldset').getByRole('radio').nth(1).check();
  await page.getByRole('button', { name: 'Nhận vào trang này' }).click();
  await expect(tally(page)).toHaveText('1/3 nhiệm vụ hoàn thành');
});

test('a foreign file changes nothing and is named as such', async ({ page }) => {
  await page.goto(unit);
  const input = page.locator('.hand-over input[type=file]');
  await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(page.locator('.outcome')).toHaveText('x.json: Đây không phải tệp tiến độ của Trang thông tin này.');
});

test('everything noted can be removed, after a question, and brought back', async ({ page }) => {
  await page.goto(unit);
  await tick(page, 0);
  await page.getByRole('button', { name: 'Xoá tiến độ đã ghi' }).click();
  await expect(tally(page)).toHaveText('1/3 nhiệm vụ hoàn thành');
  await page.getByRole('button', { name: 'Xoá', exact: true }).click();
  await expect(tally(page)).toHaveText('0/3 nhiệm vụ hoàn thành');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(tally(page)).toHaveText('1/3 nhiệm vụ hoàn thành');
});

test('the list narrows to what is open, says how many it shows, and comes back by topic', async ({ page }) => {
  await page.goto(unit);
  await tick(page, 0);
  await page.getByLabel('Trạng thái').selectOption('open');
  await expect(page.locator('.shown')).toHaveText('Đang hiện 2/3 nhiệm vụ (Chưa xong).');
  await expect(duty(page, 0)).toBeHidden();
  await page.getByLabel('Trạng thái').selectOption('');
  await page.getByLabel('Sắp xếp theo').selectOption('topic');
  await expect(page.locator('tr.duty:visible')).toHaveCount(3);
  await page.getByLabel('Sắp xếp theo').selectOption('document');
  await expect(duty(page, 0).locator('.number')).toHaveText('1');
});

test('a report and a workbook are made in the browser when asked for', async ({ page }) => {
  await page.goto(unit);
  await tick(page, 0);
  for (const [button, ending] of [
    ['Dự thảo báo cáo kết quả (Word)', '.docx'],
    ['Bảng tính kèm kết quả (XLSX)', '.xlsx'],
  ] as const) {
    const { name, bytes } = await saved(page, button);
    expect(name.endsWith(ending)).toBe(true);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  }
});

test('a browser that lets nothing be stored still works, and says that it keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(unit);
  await tick(page, 0);
  await expect(tally(page)).toHaveText('1/3 nhiệm vụ hoàn thành');
  await expect(page.locator('.alarm')).toContainText('Trình duyệt không lưu được');
  await expect(page.locator('.list-bar').getByRole('button', { name: 'Xuất tệp tiến độ' })).toBeVisible();
});

test('axe finds nothing where a unit writes its results', async ({ page }) => {
  await page.goto(unit);
  await duty(page, 0).locator('.noting summary').click();
  await openOthers(page);
  await page.getByRole('button', { name: 'Chia sẻ bằng đường dẫn' }).click();
  await page.getByLabel('Đường dẫn chia sẻ').waitFor();
  expect(await axeFaults(page)).toEqual([]);
});

test('the office puts files together and sees who is missing', async ({ page }) => {
  await page.goto(unit);
  await tick(page, 0);
  const { bytes } = await saved(page, 'Xuất tệp tiến độ');
  await page.goto('/tong-hop/');
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/json', buffer });
  await page.locator('#tep-tien-do').setInputFiles([file('noi-vu.json', bytes), file('hong.json', Buffer.from('{'))]);
  await expect(page.locator('.roll-up .state')).toHaveText('1 đơn vị đã có kết quả; hoàn thành 33%.');
  await expect(page.locator('.notices')).toContainText('hong.json: Không đọc được tệp');
  await expect(page.getByRole('heading', { name: /^Chưa gửi kết quả: \d+ đơn vị$/ })).toBeVisible();
  await expect(page.getByRole('table').first()).toContainText('Phòng Nội vụ');
  const { name } = await saved(page, 'Tải bảng tổng hợp (XLSX)');
  expect(name).toMatch(/\.xlsx$/);
});
