import { expect, test, type Page } from '@playwright/test';
import type { ProgressEntry } from '../../../domain/progress/progress.schema.ts';
import {
  duty,
  entry,
  file,
  give,
  leave,
  noted,
  noting,
  openOthers,
  on,
  saved,
  tally,
  tick,
} from '../checklist-page.ts';
import { faults } from '../faults.ts';
import { onPaper } from '../paper.ts';
import { checklistPort } from '../ports.ts';

/** The fixture: 1 is led (due 30/6/2026, revised), 2 is coordinated (two indicators, a minor change), 3 is given. */
const unit = '/don-vi/phong-noi-vu/';

test.use({ baseURL: `http://localhost:${checklistPort}` });

const titles = (page: Page) => page.locator('tr.duty:visible .title').allTextContents();
const heads = (page: Page) => page.locator(':is(.of-role th, .from-document .title):visible').allTextContents();

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what a unit leads, coordinates in and is given stands apart', async ({ page }) => {
    await page.goto(unit);
    await expect(page.locator('.of-role')).toHaveText(['Chủ trì', 'Phối hợp']);
    const follows = (head: string) => page.locator(`.of-role:has-text("${head}") + .duty .title`);
    await expect(follows('Chủ trì')).toHaveText('Rà soát thủ tục hành chính');
    await expect(follows('Phối hợp')).toHaveText('Hoàn thành chỉ tiêu thu ngân sách');
    await expect(duty(page, 0)).toContainText('Căn cứ: Nghị quyết số 02/NQ-HĐND');
    await expect(page.locator('.own-name, .list-bar, .checklist-tools, .with-progress')).toHaveCount(4);
    await expect(page.locator(':is(.list-bar, .checklist-tools, .with-progress):visible')).toHaveCount(0);
  });

  test('a unit that ended leads to those that followed it', async ({ page }) => {
    await page.goto('/don-vi/phong-cu/');
    await expect(page.locator('.ended')).toContainText('hoạt động đến hết ngày 30/6/2026');
    await page.locator('.ended').getByRole('link', { name: 'Phòng Tài chính' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phòng Tài chính');
  });

  test('a calendar is offered where there is a deadline, and answers everywhere: who has it may be subscribed to it', async ({
    page,
  }) => {
    await page.goto(unit);
    await expect(page.locator('.unit-files a[data-format=ics]')).toHaveCount(1);
    await page.goto('/don-vi/ubnd-xa-phuong/');
    await expect(page.locator('.unit-files a')).toHaveCount(4);
    expect((await page.request.get('/don-vi/ubnd-xa-phuong/nhiem-vu.ics')).status()).toBe(200);
  });
});

test('the views keep every duty once, under the right heads, and the first view comes back as it was', async ({
  page,
}) => {
  await page.goto(unit);
  const [before, all] = [await heads(page), await titles(page)];
  const views = {
    due: ['Thời hạn 30/6/2026', 'Thời hạn 31/12/2099', 'Không nêu thời hạn'],
    topic: ['Cải cách hành chính', 'Ngân sách', 'Tiếp công dân'],
    role: ['Chủ trì', 'Phối hợp', 'Thực hiện'],
  };
  for (const [view, expected] of Object.entries(views)) {
    await page.getByLabel('Sắp xếp theo').selectOption(view);
    // Other views than the first are loaded when they are asked for.
    await expect.poll(() => heads(page)).toEqual(expected);
    expect((await titles(page)).toSorted()).toEqual(all.toSorted());
    await expect(duty(page, 0)).toContainText('12/KH-UBND');
  }
  await page.getByLabel('Sắp xếp theo').selectOption('document');
  await expect.poll(async () => [await heads(page), await titles(page)]).toEqual([before, all]);
});

test('a filter by role hides the heads of what it hides', async ({ page }) => {
  await page.goto(unit);
  await page.locator('select[name=role]').selectOption('coordinator');
  await expect(page.locator('tr.duty:visible')).toHaveCount(1);
  await expect(page.locator('.of-role:visible')).toHaveText(['Phối hợp']);
  await expect(page.locator('.shown')).toHaveText('Đang hiện 1/3 nhiệm vụ (Phối hợp).');
});

test('a duty is overdue from the day after its deadline, in words, and done late when it is done after it', async ({
  page,
}) => {
  await on(page, '2026-06-30');
  await page.goto(unit);
  await expect(tally(page)).toHaveText('0/3 nhiệm vụ hoàn thành');
  await on(page, '2026-07-01');
  await page.reload();
  await expect(page.locator('.call:visible')).toHaveText('Quá hạn: 1');
  await expect(duty(page, 0).locator('.due')).toContainText('Chưa hoàn thành, quá hạn');
  await page.getByLabel('Trạng thái').selectOption('overdue');
  await expect(page.locator('tr.duty:visible')).toHaveCount(1);
  await page.getByLabel('Trạng thái').selectOption('');
  await tick(page, 0);
  await noting(page, 0).locator('summary').click();
  await noting(page, 0).getByLabel('Ngày hoàn thành').fill('2026-07-01');
  await expect(duty(page, 0).locator('.due')).toContainText('Hoàn thành quá hạn');
  await expect(tally(page)).toHaveText('1/3 nhiệm vụ hoàn thành');
});

test('a revision re-opens the tick and says what changed; a minor change leaves it', async ({ page }) => {
  await leave(page, noted([entry({ revision: 1, result: 'Đã rà soát' }), entry({ task: '2', revision: 1 })]));
  await page.goto(unit);
  await expect(tally(page)).toContainText('1/3 nhiệm vụ hoàn thành');
  await expect(noting(page, 0).locator('.reopened')).toContainText('Thêm yêu cầu công khai kết quả');
  await expect(noting(page, 0).getByLabel('Chưa thực hiện')).toBeChecked();
  await expect(noting(page, 1).getByLabel('Hoàn thành', { exact: true })).toBeChecked();
  await expect(noting(page, 1).locator('.reopened')).toBeHidden();
  await page.getByRole('button', { name: 'Giữ tiến độ đã ghi' }).click();
  await expect(noting(page, 0).locator('[data-field=result]')).toHaveValue('Đã rà soát');
  await expect(noting(page, 0).getByLabel('Chưa thực hiện')).toBeChecked();
});

test('an indicator is noted by itself, counts as no duty, and is in the file', async ({ page }) => {
  await page.goto(unit);
  const indicator = duty(page, 1).locator('[data-indicator=giai-ngan]');
  await indicator.getByRole('combobox').selectOption('done');
  await expect(noting(page, 1).locator('.said')).toContainText('chuyển thành “Đang thực hiện”');
  await expect(tally(page)).toContainText('0/3 nhiệm vụ hoàn thành');
  const { bytes } = await saved(page, 'Xuất tệp tiến độ');
  const { entries } = JSON.parse(bytes.toString()) as { entries: ProgressEntry[] };
  expect(entries).toMatchObject([
    { task: '2', indicator: 'giai-ngan', status: 'done' },
    { task: '2', status: 'in-progress' },
  ]);
});

test('a full browser keeps what fits, says what it could not keep, and keeps it once there is room', async ({
  page,
}) => {
  await page.goto(unit);
  await tick(page, 0);
  await page.evaluate(() => {
    for (let size = 1 << 22; size >= 1; size >>= 1) {
      try {
        for (let part = 0; ; part += 1) localStorage.setItem(`day-${size}-${part}`, 'x'.repeat(size));
      } catch {
        // Full for this size; a smaller one may still fit.
      }
    }
  });
  await tick(page, 1);
  await expect(page.locator('.alarm')).toContainText('Trình duyệt không lưu được 1 mục');
  await expect(tally(page)).toContainText('2/3 nhiệm vụ hoàn thành');
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('day-')) localStorage.removeItem(key);
  });
  await tick(page, 2);
  await expect(page.locator('.alarm')).toHaveText('');
  await page.reload();
  await expect(tally(page)).toContainText('3/3 nhiệm vụ hoàn thành');
});

test('a damaged record costs that record only, and is told of until the list is left', async ({ page }) => {
  const records = noted([entry({}), entry({ task: '2', revision: 1 })]);
  const [first = ''] = Object.keys(records);
  await leave(page, { ...records, [first]: '{"status":' });
  await page.goto(unit);
  await expect(page.locator('.alarm')).toContainText('ke-hoach-thu/1/2');
  await expect(tally(page)).toContainText('1/3 nhiệm vụ hoàn thành');
  await tick(page, 2);
  await expect(page.locator('.alarm')).toContainText('ke-hoach-thu/1/2');
});

test('of two records of one duty the reader chooses, for each duty anew', async ({ page }) => {
  await leave(page, noted([entry({ result: 'của tôi 1' }), entry({ task: '2', revision: 1, result: 'của tôi 2' })]));
  await page.goto(unit);
  const theirs = [
    entry({ result: 'bên gửi 1', updated: '2026-03-01T00:00:00.000Z' }),
    entry({ task: '2', revision: 1, result: 'bên gửi 2', updated: '2026-01-01T00:00:00.000Z' }),
    entry({ document: 'cong-van-thu', task: 'doi-thoai', revision: 1 }),
  ];
  await give(page, file(theirs));
  await expect(page.locator('.merge')).toContainText('Thêm 1 mục; 0 mục giống nhau; 2 mục khác nhau');
  const choice = (index: number, side: string) => page.locator('.merge fieldset').nth(index).getByLabel(side);
  await expect(choice(0, 'Bên gửi')).toBeChecked();
  await expect(choice(1, 'Trình duyệt này')).toBeChecked();
  await choice(0, 'Trình duyệt này').check();
  await choice(1, 'Bên gửi').check();
  await page.getByRole('button', { name: 'Nhận vào trang này' }).click();
  await expect(page.locator('.outcome')).toHaveText('Đã nhận 2 mục.');
  await expect(noting(page, 0).locator('[data-field=result]')).toHaveValue('của tôi 1');
  await expect(noting(page, 1).locator('[data-field=result]')).toHaveValue('bên gửi 2');
});

test('what is noted while a preview is open is shown beside what came in before anything is written', async ({
  page,
}) => {
  const record = (task: string) => entry({ document: 'cong-van-thu', task, revision: 1, status: 'not-started' });
  await leave(page, noted([entry({ result: 'của tôi' })]));
  await page.goto(unit);
  await give(page, file([entry({ result: 'bên gửi' }), record('doi-thoai')]));
  await expect(page.locator('.merge fieldset')).toHaveCount(1);
  await page.locator('.merge').getByLabel('Bên gửi').check();
  await tick(page, 2);
  await page.getByRole('button', { name: 'Nhận vào trang này' }).click();
  await expect(page.locator('.outcome')).toContainText('Tiến độ đã thay đổi sau khi xem trước');
  const choices = page.locator('.merge fieldset');
  await expect(choices).toHaveCount(2);
  await expect(choices.nth(0).getByLabel('Bên gửi')).toBeChecked();
  await expect(choices.nth(1).getByLabel('Trình duyệt này')).toBeChecked();
  await page.getByRole('button', { name: 'Nhận vào trang này' }).click();
  await expect(page.locator('.outcome')).toHaveText('Đã nhận 1 mục.');
  await expect(noting(page, 0).locator('[data-field=result]')).toHaveValue('bên gửi');
  await expect(noting(page, 2).getByLabel('Hoàn thành', { exact: true })).toBeChecked();
});

test('what is noted after everything was removed stays when that is undone', async ({ page }) => {
  await page.goto(unit);
  await tick(page, 0);
  await tick(page, 1);
  await page.getByRole('button', { name: 'Xoá tiến độ đã ghi' }).click();
  await page.getByRole('button', { name: 'Xoá', exact: true }).click();
  await noting(page, 0).getByLabel('Đang thực hiện').check();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.locator('.outcome')).toHaveText('Đã lấy lại 1 mục; 1 mục ghi lại từ lúc xoá được giữ nguyên.');
  await expect(noting(page, 0).getByLabel('Đang thực hiện')).toBeChecked();
  await expect(noting(page, 1).getByLabel('Hoàn thành', { exact: true })).toBeChecked();
});

test('too much for a link is said, and nothing is cut', async ({ page }) => {
  const noise = () => Array.from({ length: 4000 }, () => String.fromCharCode(0x4e00 + Math.random() * 20_000)).join('');
  await leave(page, noted([entry({ result: noise(), note: noise() })]));
  await page.goto(unit);
  await openOthers(page);
  await page.getByRole('button', { name: 'Chia sẻ bằng đường dẫn' }).click();
  await expect(page.locator('.outcome')).toContainText('quá dài để chia sẻ bằng đường dẫn');
  await expect(page.getByLabel('Đường dẫn chia sẻ')).toHaveCount(0);
});

test('tabs follow a record, a removal and a correction', async ({ context }) => {
  const [here, there] = [await context.newPage(), await context.newPage()];
  for (const page of [here, there]) await page.goto(unit);
  await tick(here, 0);
  await expect(tally(there)).toContainText('1/3 nhiệm vụ hoàn thành');
  await noting(there, 0).getByLabel('Đang thực hiện').check();
  await expect(tally(here)).toContainText('0/3 nhiệm vụ hoàn thành');
  await tick(here, 2);
  await here.getByRole('button', { name: 'Xoá tiến độ đã ghi' }).click();
  await here.getByRole('button', { name: 'Xoá', exact: true }).click();
  await expect(tally(there)).toContainText('0/3 nhiệm vụ hoàn thành');
  await here.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(tally(there)).toContainText('1/3 nhiệm vụ hoàn thành');
});

test('among the sheets of all units that of a unit is left out from the day after its last, and can be taken in', async ({
  page,
}) => {
  const box = page.getByRole('checkbox', { name: 'Phòng Kế hoạch (cũ)' });
  await on(page, '2026-06-30');
  await page.goto('/in-phieu/');
  await expect(box).toBeChecked();
  await on(page, '2026-07-01');
  await page.reload();
  await expect(box).not.toBeChecked();
  const kept = await page.locator('.sheet-tools .shown').textContent();
  await box.check();
  await expect(page.locator('.sheet-tools .shown')).not.toHaveText(kept ?? '');
});

test.describe('the page of a group', () => {
  const group = '/don-vi/ubnd-xa-phuong/';
  const name = (page: Page) => page.getByLabel('Tên đơn vị', { exact: true });
  const call = async (page: Page, text: string) => {
    await name(page).fill(text);
    await name(page).press('Enter');
  };

  test('keeps the records of each name apart, remembers the name, and hands it over', async ({ page }) => {
    await page.goto(group);
    await call(page, 'Phường Hoà Bình');
    await tick(page, 0);
    await expect(page.locator('.own-name .state')).toHaveText('Đang ghi tiến độ của “Phường Hoà Bình”.');
    await call(page, 'Xã Tân Phú');
    await expect(tally(page)).toHaveText('0/2 nhiệm vụ hoàn thành');
    await tick(page, 0);
    await tick(page, 1);
    await page.reload();
    await expect(name(page)).toHaveValue('Xã Tân Phú');
    await expect(tally(page)).toHaveText('2/2 nhiệm vụ hoàn thành');
    await call(page, 'phường hòa bình');
    await expect(tally(page)).toHaveText('1/2 nhiệm vụ hoàn thành');
    const { name: fileName, bytes } = await saved(page, 'Xuất tệp tiến độ');
    expect(fileName).toMatch(/^tien-do-ubnd-xa-phuong-phuong-hoa-binh-/);
    expect(JSON.parse(bytes.toString())).toMatchObject({ unitName: 'phường hòa bình', entries: [{ status: 'done' }] });
  });

  test('prints under a name that is still being typed only what that name has noted', async ({ page }) => {
    await page.goto(group);
    await call(page, 'Phường A');
    await tick(page, 0);
    await noting(page, 0).locator('summary').click();
    await noting(page, 0).getByLabel('Kết quả', { exact: true }).fill('Riêng của A');
    await name(page).fill('Phường C');
    const printed = (await onPaper(page)).map(({ text }) => text).join(' ');
    expect(printed).toContain('Phường C');
    expect(printed).not.toContain('Riêng của A');
    await expect(tally(page)).toHaveText('0/2 nhiệm vụ hoàn thành');
  });

  test('gives what was noted without a name to a name when asked', async ({ page }) => {
    await page.goto(group);
    await tick(page, 0);
    await call(page, 'Phường A');
    await expect(tally(page)).toHaveText('0/2 nhiệm vụ hoàn thành');
    await page.getByRole('button', { name: 'Chuyển 1 mục' }).click();
    await expect(tally(page)).toHaveText('1/2 nhiệm vụ hoàn thành');
    await call(page, '');
    await expect(tally(page)).toHaveText('0/2 nhiệm vụ hoàn thành');
  });

  test('finds what was noted before names had records of their own', async ({ page }) => {
    const record = entry({ document: 'cong-van-thu', task: 'doi-thoai', revision: 1 });
    await page.goto(group);
    await page.evaluate(
      (left) => {
        localStorage.clear();
        for (const [key, value] of Object.entries(left)) localStorage.setItem(key, value);
      },
      { 'ten-don-vi': 'Phường A', ...noted([record], '/:ubnd-xa-phuong') },
    );
    await page.reload();
    await expect(name(page)).toHaveValue('Phường A');
    await expect(tally(page)).toHaveText('1/2 nhiệm vụ hoàn thành');
  });

  test('takes a file of another name in under that name', async ({ page }) => {
    await page.goto(group);
    await call(page, 'Phường A');
    await tick(page, 1);
    const record = entry({ document: 'cong-van-thu', task: 'doi-thoai', revision: 1 });
    await give(page, file([record], { unit: 'ubnd-xa-phuong', unitName: 'Phường B' }));
    await expect(page.locator('.merge')).toContainText('Tệp này là của “Phường B”, không phải “Phường A”');
    await page.getByRole('button', { name: 'Nhận vào trang này' }).click();
    await expect(name(page)).toHaveValue('Phường B');
    await expect(tally(page)).toHaveText('1/2 nhiệm vụ hoàn thành');
    await call(page, 'Phường A');
    await expect(noting(page, 0).getByLabel('Chưa thực hiện')).toBeChecked();
  });
});

test('everything is noted by keyboard alone', async ({ page }) => {
  await page.goto(unit);
  await page.getByLabel('Sắp xếp theo').focus();
  const reach = async (what: () => Promise<boolean>) => {
    for (let presses = 0; presses < 60 && !(await what()); presses += 1) await page.keyboard.press('Tab');
  };
  const focused = (selector: string) => page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
  await reach(async () => (await focused('.noting input[type=radio]')) === true);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect(tally(page)).toContainText('1/3 nhiệm vụ hoàn thành');
  await reach(async () => (await focused('.noting summary')) === true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await reach(async () => (await focused('[data-field=result]')) === true);
  await page.keyboard.type('Đã xong');
  await reach(async () => (await focused('[data-action=clear]')) === true);
  await expect(noting(page, 0).locator('[data-field=result]')).toHaveValue('Đã xong');
});

test('axe finds nothing while a unit notes, is asked and chooses, and nothing stands out of the page', async ({
  page,
}) => {
  await on(page, '2026-11-22');
  await leave(page, noted([entry({ revision: 1 }), entry({ task: '2', revision: 1, result: 'cũ '.repeat(60) })]));
  await page.goto(unit);
  await page.locator('.noting summary').first().click();
  await page.getByRole('button', { name: 'Xoá tiến độ đã ghi' }).click();
  await give(page, file([entry({ task: '2', revision: 1, result: 'x'.repeat(200) })]));
  await page.locator('.merge').waitFor();
  expect(await faults(page)).toEqual([]);
});
