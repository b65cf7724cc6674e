import { expect, test } from '@playwright/test';
import { everyPastTemplate } from '../addresses.ts';
import { copiedBy } from '../copied-by.ts';
import { onPaper } from '../paper.ts';
import { historyOrigin } from '../ports.ts';

const LETTER = '/van-ban/cong-van-7-ubnd-vx/';

test.use({ baseURL: historyOrigin, permissions: ['clipboard-read', 'clipboard-write'] });

test.describe('a past version', () => {
  test('says that it is past, leads to the newest, and is listed nowhere', async ({ page, request }) => {
    await page.goto(`${LETTER}ban/1/`);
    await expect(page.locator('.version-mark')).toContainText('Bản cũ');
    await expect(page.locator('#khoan-1')).toContainText('trước ngày 15/3/2026');
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    expect(await (await request.get('/sitemap.xml')).text()).not.toContain('/ban/');
    await page.getByRole('link', { name: 'Xem bản mới nhất' }).click();
    await expect(page).toHaveURL(LETTER);
    await expect(page.locator('#khoan-1')).toContainText('trước ngày 20/3/2026');
  });

  test('is not found by search', async ({ page }) => {
    await page.goto('/tim-kiem/#q="học xinh"');
    await expect(page.locator('#ket-qua')).toHaveAttribute('data-state', 'empty');
    await page.goto('/tim-kiem/#q="học sinh"');
    await expect(page.locator('#ket-qua a').first()).toHaveAttribute('href', /^\/van-ban\/cong-van-7-ubnd-vx\/(?!ban)/);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the log leads to every version and to what it changed', async ({ page }) => {
    await page.goto(LETTER);
    const log = page.locator('.changes li');
    await expect(log).toHaveCount(3);
    await expect(log.first()).toContainText('Bạn đang ở đây');
    await log.nth(1).getByRole('link', { name: 'Xem thay đổi' }).click();
    await expect(page.locator('del')).toContainText(['15/3/2026']);
    await expect(page.locator('ins')).toContainText(['20/3/2026']);
    await expect(page.locator('.changed-part.inserted').first()).toContainText('Thêm mới');
    await expect(page.locator('.difference')).toContainText('trước là khoản 3');
  });

  test('the mark beside a provision opens its own history', async ({ page }) => {
    await page.goto(LETTER);
    await page.locator('#khoan-2 .changed-mark a').click();
    await expect(page).toHaveURL(`${LETTER}lich-su/#khoan-2`);
    await expect(page.locator('#khoan-2')).toContainText('Sửa lỗi chép');
  });

  test('a month shows what held at its end, with the versions of that day', async ({ page }) => {
    await page.goto('/tai-ngay/');
    await page.getByRole('link', { name: 'Tháng 1/2026' }).click();
    await expect(page.locator('.documents-on-day a').first()).toHaveAttribute('href', `${LETTER}ban/1/`);
  });
});

test('any two versions are compared, the older one first', async ({ page }) => {
  await page.goto(`${LETTER}so-sanh/`);
  await expect(page.locator('ins')).toContainText(['20/3/2026', 'sinh']);
  await page.locator('select[name=tu]').selectOption('3');
  await page.locator('select[name=den]').selectOption('2');
  await expect(page.locator('del')).toHaveText([/xinh/]);
  await page.reload();
  await expect(page.locator('del')).toHaveText([/xinh/]);
});

test('each provision gives its words and two addresses, one press each', async ({ page }) => {
  await page.goto(LETTER);
  const provision = page.locator('#khoan-1');
  const copied = async (name: string): Promise<string> => {
    await provision.hover();
    const text = await copiedBy(page, () => provision.getByRole('button', { name }).click());
    await expect(page.locator('[data-copied]')).toHaveText(/^Đã sao chép khoản 1/);
    return text;
  };
  expect(new URL(await copied('Sao chép đường dẫn luôn là bản mới nhất')).pathname).toBe(LETTER);
  expect(new URL(await copied('Sao chép đường dẫn bản này, ngày 01/4/2026')).pathname).toBe(`${LETTER}ban/3/`);
  const [words, name, address] = (await copied('Sao chép nguyên văn')).split('\n');
  expect(words).toBe(
    '1. Phòng Y tế kiểm tra bếp ăn tại trường học, báo cáo Uỷ ban nhân dân thành phố trước ngày 20/3/2026.',
  );
  expect(name).toMatch(/^khoản 1 Công văn số 7\/UBND-VX/);
  expect(address).toMatch(/#khoan-1$/);
});

test('news is narrowed to a unit, and the choice stays in the address', async ({ page }) => {
  await page.goto('/cap-nhat/');
  await expect(page.locator('.news li')).toHaveCount(6);
  await page.locator('select[name=don-vi]').selectOption('phong-noi-vu');
  await expect(page.locator('.news li:visible')).toHaveCount(1);
  await expect(page).toHaveURL('/cap-nhat/#don-vi=phong-noi-vu');
  await page.reload();
  await expect(page.locator('.news li:visible')).toHaveCount(1);
});

test('a unit sees what is new since it looked last, not at the first look', async ({ page }) => {
  await page.goto('/don-vi/phong-y-te/');
  const looked = () => page.evaluate(() => localStorage.getItem('lan-xem phong-y-te'));
  await expect.poll(looked).not.toBeNull();
  await expect(page.locator('.since-last')).toBeHidden();
  await page.evaluate(() => {
    localStorage.setItem('lan-xem phong-y-te', JSON.stringify({ day: '01/5/2026', ids: [] }));
    sessionStorage.clear();
  });
  await page.reload();
  await expect(page.locator('.since-last')).toContainText('Từ lần xem trước (01/5/2026)');
  await expect(page.locator('.since-last li')).toHaveCount(5);
});

test('a day shows each document as it was, and what a unit had to do', async ({ page }) => {
  await page.goto('/tai-ngay/?ngay=2026-03-10&don-vi=phong-giao-duc');
  await expect(page.locator('.documents-on-day a').first()).toHaveAttribute('href', `${LETTER}ban/2/`);
  const duties = page.locator('.on-day details', { hasText: /^(?:Phòng|Các)/ });
  await expect(duties).toHaveCount(1);
  await expect(duties.locator('a')).toHaveText(['Cử cán bộ tham gia đoàn kiểm tra', 'Thống kê số bếp ăn']);
  await page.goto('/tai-ngay/?ngay=2026-01-09');
  await expect(page.locator('.on-day')).toContainText('chưa có văn bản nào được đăng');
});

test('the notice to a unit is ready to be sent', async ({ page }) => {
  await page.goto('/cap-nhat/thong-bao/');
  await page.getByRole('link', { name: 'Ngày 05/3/2026' }).click();
  const notice = page.locator('.digest').filter({ hasText: 'Phòng Giáo dục và Đào tạo' }).first();
  await notice.getByText('Nội dung để gửi').click();
  const text = await copiedBy(page, () => notice.getByRole('button', { name: 'Sao chép' }).click());
  expect(text).toContain('Thống kê số bếp ăn (thời hạn: 20/3/2026)');
});

test('a unit is shown as it was, with the way to what it is', async ({ page }) => {
  await page.goto('/don-vi/phong-noi-vu/');
  await page.getByRole('link', { name: 'Lịch sử của đơn vị' }).click();
  await expect(page.locator('ins')).toContainText(['Phòng Nội vụ', 'và Lao động']);
  await page.getByRole('link', { name: 'Bản trước ngày 01/3/2026' }).click();
  await expect(page.locator('h1')).toHaveText('Phòng Nội vụ');
  await page.getByRole('link', { name: 'Xem bản mới nhất' }).click();
  await expect(page).toHaveURL('/don-vi/phong-noi-vu/');
});

test('the lasting address of what stands now leads to it, to the very provision', async ({ page, browser }) => {
  await page.goto('/');
  await page.evaluate((address) => location.assign(address), `${LETTER}ban/3/#khoan-2`);
  await expect(page).toHaveURL(`${LETTER}#khoan-2`);
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${historyOrigin}/`);
  await plain.goto(`${historyOrigin}${LETTER}ban/3/`, { waitUntil: 'commit' });
  await expect(plain).toHaveURL(`${historyOrigin}${LETTER}`);
  await plain.close();
});

test('every page of the past is printed with nothing alone on its last sheet', async ({ page }) => {
  for (const address of everyPastTemplate) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const last = (await onPaper(page)).at(-1)!;
    expect(last.text, address).not.toMatch(/^Nội dung đăng tải để tra cứu/);
  }
});
