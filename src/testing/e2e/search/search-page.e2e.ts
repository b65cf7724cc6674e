import { expect, test } from '@playwright/test';
import { faults } from '../faults.ts';
import { onPaper } from '../paper.ts';
import { trainingOrigin } from '../ports.ts';
import { LETTER, NOTICE, PLAN, results, search } from './search-pages.ts';

test.use({ baseURL: trainingOrigin });

test.describe('the search page', () => {
  for (const [how, query, href] of [
    ['marks', 'biển quảng cáo', `${LETTER}#khoan-1`],
    ['no marks', 'ke lai vach son', `${LETTER}#khoan-2`],
    ['some marks', 'nuoc thải xuong sông', `${LETTER}#khoan-3`],
    ['Telex keys', 'vajch sown', `${LETTER}#khoan-2`],
    ['an abbreviation', 'csdl', `${PLAN}#muc-b-muc-1-khoan-2-diem-a`],
    ['a slip of the finger', 'bien quang cao che tam nhni', `${LETTER}#khoan-1`],
    ['half a word', 'don sach bo k', `${LETTER}#khoan-1`],
    ['a number', '112', NOTICE],
    ['a number and symbol', '112/tb-vptu', NOTICE],
    ['a number behind its kind', 'tb 112', NOTICE],
    ['a date', '15/10/2026', NOTICE],
    ['decomposed letters', 'vạch sơn'.normalize('NFD'), `${LETTER}#khoan-2`],
    ['capitals', 'BIỂN QUẢNG CÁO', `${LETTER}#khoan-1`],
    ['quotation marks', '“bán hàng ăn”', `${LETTER}#khoan-3`],
  ] as const) {
    test(`finds the provision first when typed with ${how}`, async ({ page }) => {
      await search(page, query);
      await expect(results(page)).toHaveAttribute('data-state', 'done');
      const first = await results(page).locator('ol a').first().getAttribute('href');
      expect(first?.replace(/#tim=[^&]*(?:&o=)?/, '#').replace(/#$/, '')).toBe(href);
    });
  }

  test('shows the official spelling with the matched words marked, and breaks no rule of the policy', async ({
    page,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await search(page, 'bo ke');
    await expect(results(page).locator('mark').first()).toHaveText('bờ kè');
    await expect(page.getByRole('status')).toContainText('1 kết quả');
    expect(complaints).toEqual([]);
  });

  test('counts what a question finds in a worker under the policy, and in the page where that does not arrive', async ({
    page,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    const question = 'Ai chủ trì việc số hoá hồ sơ hộ tịch?';
    const found = () =>
      results(page)
        .locator('ol a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    await search(page, question);
    expect(page.workers()).toHaveLength(1);
    const inWorker = await found();
    expect(inWorker[0]).toMatch(new RegExp(`^${PLAN}.*viec-so-hoa$`));
    expect(complaints).toEqual([]);
    await page.route('**/answering-worker*', (route) => route.abort());
    await page.reload();
    await expect(results(page)).toHaveAttribute('data-state', 'done');
    expect(page.workers()).toHaveLength(0);
    expect(await found()).toEqual(inWorker);
  });

  test('leads from “quá hạn” to tasks whose day has passed where the reader is, and from “sắp đến hạn” to those to come', async ({
    page,
  }) => {
    const tasks = () =>
      results(page)
        .locator('.result-places a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.replace(/#tim=[^&]*&o=/, '#')));
    await page.clock.setFixedTime(new Date(2026, 10, 1));
    await search(page, 'quá hạn mã định danh');
    await expect.poll(tasks).toEqual([`${PLAN}#viec-ma-dinh-danh`]);
    await expect(results(page)).toContainText('Thời hạn: 31/10/2026.');
    await search(page, 'sắp đến hạn');
    await expect.poll(tasks).not.toContain(`${PLAN}#viec-ma-dinh-danh`);
    expect(await tasks()).toContain(`${PLAN}#viec-so-hoa`);
    await page.clock.setFixedTime(new Date(2026, 9, 31));
    await search(page, 'sắp đến hạn mã định danh');
    await expect.poll(tasks).toEqual([`${PLAN}#viec-ma-dinh-danh`]);
  });

  test('is printed with what was asked, chosen and found, and with nothing to press', async ({ page }) => {
    const words = async (more: string): Promise<string> => {
      await search(page, 'tiếp công dân', more);
      return (await onPaper(page)).map(({ text }) => text).join(' ');
    };
    const chosen = await words('&loai=quyet-dinh&tu-ngay=2026-01-01');
    for (const said of ['tiếp công dân', 'Loại văn bản', 'Ban hành từ ngày', '2026', 'Quyết định số 18/QĐ-UBND'])
      expect(chosen).toContain(said);
    for (const text of [chosen, await words('')]) {
      for (const unsaid of ['Tất cả', 'Lọc kết quả', 'Nhập từ khoá', 'Xem thêm', 'Lưu từ khoá', 'Ban hành đến ngày'])
        expect(text).not.toContain(unsaid);
    }
  });

  test('answers an address of former days, and keeps in the fragment what it asks', async ({ page }) => {
    await page.goto('/tim-kiem/?q=vạch+sơn&loai=cong-van');
    await expect(results(page)).toHaveAttribute('data-state', 'done');
    await expect(page.locator('#tim input[type=search]')).toHaveValue('vạch sơn');
    await expect(page.locator('select[data-name=loai]')).toHaveValue('cong-van');
    expect(new URL(page.url()).search).toBe('');
    expect(new URL(page.url()).hash).toMatch(/^#q=.*&loai=cong-van$/);
  });

  test('keeps filters in the address, over reload and Back', async ({ page }) => {
    await search(page, 'trật tự đô thị ven sông');
    await page.locator('select[data-name=loai]').selectOption('cong-van');
    await expect(page).toHaveURL(/loai=cong-van/);
    await expect(results(page).locator('.result')).toHaveCount(1);
    await page.reload();
    await expect(page.locator('select[data-name=loai]')).toHaveValue('cong-van');
    await expect(results(page).locator('.result')).toHaveCount(1);
    await page.goBack();
    await expect(page.locator('select[data-name=loai]')).toHaveValue('');
    await expect(results(page).locator('.result')).toHaveCount(2);
  });

  test('keeps what is asked when a link leads to a place of the page', async ({ page }) => {
    await search(page, 'vạch sơn');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('#noi-dung')).toBeFocused();
    await expect(page).toHaveURL(/tim-kiem\/#q=v/);
    await expect(page.locator('#tim input[type=search]')).toHaveValue('vạch sơn');
  });

  test('leads to the unit that is named, whether documents name it or not', async ({ page }) => {
    await search(page, 'so noi vu');
    await results(page).getByRole('link', { name: 'Sở Nội vụ', exact: true }).click();
    await expect(page).toHaveURL(/\/don-vi\/so-noi-vu\/$/);
  });

  test('counts what each choice would leave', async ({ page }) => {
    await search(page, 'bờ kè');
    await expect(page.locator('select[data-name=loai] option[value=cong-van]')).toHaveText('Công văn (1)');
    await expect(page.locator('select[data-name=loai] option[value=thong-bao]')).toHaveText('Thông báo (0)');
  });

  test('offers the likely spelling and does not hide that it stands in for what was typed', async ({ page }) => {
    await search(page, 'ke lai vach snơ');
    await expect(results(page)).toContainText('Gợi ý:');
    await results(page).locator('.suggestion a').click();
    await expect(page.locator('#tim input[type=search]')).toHaveValue('kẻ lại vạch sơn');
    await expect(results(page)).toBeFocused();
    await expect(results(page)).not.toContainText('Gợi ý:');
  });

  test('lists three provisions of a document, each a link, and the others on demand', async ({ page }) => {
    await search(page, 'so noi vu');
    const more = page.getByRole('button', { name: /^Xem thêm \d+ đoạn$/ });
    const result = results(page).locator('.result').filter({ has: more }).first();
    const places = result.locator('.result-places li');
    await expect(places).toHaveCount(3);
    await expect(places.locator('a[href*="#"]')).toHaveCount(3);
    const others = Number(/\d+/.exec((await result.locator(more).textContent()) ?? '')![0]);
    // The button is gone once it was pressed: what held it is found by its place from here on.
    const all = results(page)
      .locator('.result')
      .nth(
        await results(page)
          .locator('.result')
          .evaluateAll((list) => list.findIndex((one) => /Xem thêm \d+ đoạn/.test(one.textContent))),
      );
    await result.locator(more).click();
    await expect(all.locator('.result-places li')).toHaveCount(3 + others);
    await expect(all.locator('.result-places li').nth(3).locator('a')).toBeFocused();
  });

  test('names next steps where there is nothing, among them the same words without filters', async ({ page }) => {
    await search(page, 'bờ kè', '&loai=thong-bao');
    await expect(results(page)).toHaveAttribute('data-state', 'empty');
    await results(page).getByRole('link', { name: 'Bỏ điều kiện lọc và tìm lại' }).click();
    await expect(results(page)).toHaveAttribute('data-state', 'done');
  });

  test('says that the index did not load instead of claiming that nothing was found, and recovers', async ({
    page,
  }) => {
    await page.route('**/pagefind/index/**', (route) => route.abort());
    await search(page, 'bờ kè');
    await expect(results(page)).toHaveAttribute('data-state', 'error');
    await expect(results(page)).toContainText('không tải được dữ liệu tìm kiếm');
    await page.unroute('**/pagefind/index/**');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect(results(page)).toHaveAttribute('data-state', 'done');
  });

  for (const part of ['pagefind.js', 'start.json', 'fragment/*']) {
    test(`says so when ${part} is missing`, async ({ page }) => {
      await page.route(`**/pagefind/${part}*`, (route) => route.fulfill({ status: 404, body: 'no' }));
      await search(page, 'bờ kè');
      await expect(results(page)).toHaveAttribute('data-state', 'error');
    });
  }

  test('shows the newest question only, however late the answer to an older one comes', async ({ page }) => {
    await page.goto('/tim-kiem/');
    const input = page.locator('#tim input[type=search]');
    await page.route('**/start.json', async (route) => {
      await input.fill('vạch sơn');
      await input.press('Enter');
      await route.continue();
    });
    await input.fill('bờ kè');
    await input.press('Enter');
    await expect(results(page)).toHaveAttribute('data-state', 'done');
    await expect(results(page).locator('mark').first()).toHaveText('vạch sơn');
  });

  test('lets what comes after the results of an older question disturb no newer one', async ({ page }) => {
    await page.route('**/beside-results*', async (route) => {
      await page.locator('#tim input[type=search]').fill('qwert zxcvb');
      await page.locator('#tim input[type=search]').press('Enter');
      await expect(page).toHaveURL(/qwert/);
      await route.continue();
    });
    await page.goto('/tim-kiem/#q=vạch sơn');
    await expect(page.locator('select[data-name=loai] option[value=cong-van]')).toHaveText('Công văn (0)');
    await expect(results(page)).toHaveAttribute('data-state', 'empty');
  });

  test('keeps recent and saved searches in this browser until they are cleared', async ({ page }) => {
    await search(page, 'vạch sơn');
    await page.getByRole('button', { name: 'Lưu từ khoá' }).click();
    await page.locator('#tim input[type=search]').press('Enter');
    await page.goto('/tim-kiem/');
    await expect(results(page).getByRole('link', { name: 'vạch sơn' })).toHaveCount(2);
    await page.getByRole('button', { name: 'Xoá: Tìm kiếm đã lưu' }).click();
    await page.getByRole('button', { name: 'Xoá: Tìm kiếm gần đây' }).click();
    await page.reload();
    await expect(results(page).getByRole('link')).toHaveCount(0);
  });

  test('loads nothing of search before it is asked', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => request.url().includes('/pagefind/') && loaded.push(request.url()));
    await page.goto('/tim-kiem/', { waitUntil: 'networkidle' });
    expect(loaded).toEqual([]);
  });

  test('is free of what axe finds, with results open, in four modes', async ({ page }) => {
    await search(page, 'biển quảng cáo');
    expect(await faults(page)).toEqual([]);
  });
});
