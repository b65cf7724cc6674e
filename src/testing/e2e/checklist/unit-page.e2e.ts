import { expect, test, type Page } from '@playwright/test';
import { duty, entry, file, give, leave, noted, noting, on, tally, tick } from '../checklist-page.ts';
import { checklistPort, trainingOrigin } from '../ports.ts';

/** The fixture: 1 is led (due 30/6/2026, revised), 2 is coordinated in (two indicators), 3 is given to a group. */
const unit = `http://localhost:${checklistPort}/don-vi/phong-noi-vu/`;
const PHONE = { width: 390, height: 844 };

const call = (page: Page, name: RegExp) => page.locator('.call').filter({ hasText: name });
const shown = (page: Page) => page.locator('tr.duty:visible');

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('the first duty is noted within a screen and a third; what is not the work itself is folded', async ({
    page,
  }) => {
    await page.goto(`${trainingOrigin}/don-vi/so-y-te/`);
    const first = await noting(page, 0).locator('.statuses').boundingBox();
    // What an office announces for some days aside.
    const announced = await page.getByRole('complementary', { name: 'Thông báo' }).boundingBox();
    expect(first!.y - announced!.height).toBeLessThan(1.3 * PHONE.height);
    await expect(page.getByLabel('Trạng thái')).toBeHidden();
    await expect(page.locator('.paper-choice').getByRole('button', { name: 'In phiếu' })).toBeHidden();
    await page.getByText('Lọc, sắp xếp').click();
    await page.getByLabel('Trạng thái').selectOption('done');
    await expect(page.locator('.shown')).toHaveText(/^Đang hiện 0\/\d+ nhiệm vụ \(Hoàn thành\)\.$/);
  });

  test('the list says what narrows it while the choices are folded, and shows all again', async ({ page }) => {
    await on(page, '2026-07-01');
    await page.goto(unit);
    await call(page, /^Quá hạn/).click();
    await expect(page.getByLabel('Trạng thái')).toBeHidden();
    await expect(page.locator('.shown')).toHaveText('Đang hiện 1/3 nhiệm vụ (Quá hạn).');
    await page.getByRole('button', { name: 'Hiện tất cả' }).click();
    await expect(shown(page)).toHaveCount(3);
    await expect(page.locator('summary').filter({ hasText: 'Lọc, sắp xếp' })).toBeFocused();
  });

  test('every target is as high as a finger, but for links inside a sentence', async ({ page }) => {
    await on(page, '2026-07-01');
    for (const address of [
      unit,
      '/don-vi/ubnd-xa-phuong/',
      '/don-vi/co-quan-ban-nganh/',
      '/don-vi/phong-cu/',
      '/don-vi/',
      '/in-phieu/',
    ]) {
      await page.goto(new URL(address, unit).href);
      const small = await page.evaluate(() => {
        const targets = [
          ...document.querySelectorAll<HTMLElement>('main :is(a, button, summary, select, label:has(input))'),
        ];
        const heightOf = (target: HTMLElement) => {
          const before = getComputedStyle(target, '::before');
          const grown = before.position === 'absolute' ? parseFloat(before.height) : 0;
          return Math.max(target.getBoundingClientRect().height, grown || 0);
        };
        return targets
          .filter((target) => target.checkVisibility() && !target.closest('.breadcrumb, .privacy'))
          .filter((target) => heightOf(target) < 43.5)
          .map((target) => `${target.textContent.trim()}: ${heightOf(target)}`);
      });
      expect(small, address).toEqual([]);
    }
  });
});

test('what is overdue is one press away, and everything comes back with another', async ({ page }) => {
  await on(page, '2026-07-01');
  await page.goto(unit);
  await page.locator('select[name=role]').selectOption('coordinator');
  await call(page, /^Quá hạn: 1$/).click();
  await expect(shown(page)).toHaveCount(1);
  await expect(duty(page, 0)).toBeVisible();
  await expect(call(page, /^Quá hạn/)).toHaveAttribute('aria-pressed', 'true');
  await call(page, /^Quá hạn/).click();
  await expect(shown(page)).toHaveCount(3);
});

test('what was revised since it was noted is counted above the list, and can be shown alone', async ({ page }) => {
  const before = { revision: 1, result: 'Đã rà soát' };
  await leave(page, noted([entry(before), entry({ task: '2', revision: 1 })]));
  await page.goto(unit);
  await expect(tally(page)).toHaveText('1/3 nhiệm vụ hoàn thành');
  await call(page, /^1 nhiệm vụ đã sửa sau khi ghi tiến độ, cần rà soát$/).click();
  await expect(shown(page)).toHaveCount(1);
  await expect(duty(page, 0)).toBeVisible();
  await expect(page.getByLabel('Trạng thái')).toHaveValue('reopened');
  await tick(page, 0);
  await expect(call(page, /cần rà soát/)).toBeHidden();
  // The row does not go from under the hand that writes in it.
  await expect(duty(page, 0)).toBeVisible();
  await page.getByLabel('Trạng thái').selectOption('open');
  await expect(duty(page, 0)).toBeHidden();
});

test('the sentence on where notes are kept leads to where they are handed over', async ({ page }) => {
  await page.goto(unit);
  await page.getByRole('link', { name: 'gửi kết quả' }).click();
  await expect(page.getByRole('button', { name: 'Gửi kết quả cho Văn phòng' })).toBeInViewport();
});

test('why the duties are the unit’s is said once above those of a document, and in every row away from there', async ({
  page,
}) => {
  await page.goto(`${trainingOrigin}/don-vi/so-xay-dung/`);
  const documents = await page.locator('tbody[data-document]').count();
  await expect(page.getByText(/^Căn cứ giao nhiệm vụ/).filter({ visible: true })).toHaveCount(documents);
  await expect(page.locator('.why:visible')).toHaveCount(0);
  await page.getByLabel('Sắp xếp theo').selectOption('topic');
  await expect(page.locator('.why:visible')).toHaveCount(await page.locator('tr.duty').count());
});

test('what comes in is named as the page names it: unit, duty, document', async ({ page }) => {
  const id = { document: 'ke-hoach-thu', task: '2', revision: 1, indicator: 'giai-ngan' };
  await leave(page, noted([entry({ result: 'của tôi' }), entry({ ...id, result: 'của tôi' })]));
  await page.goto(unit);
  await give(page, file([entry({ result: 'bên gửi' }), entry({ ...id, result: 'bên gửi', date: 'hôm qua' })]));
  const preview = page.locator('.merge');
  await expect(preview.locator('h3')).toContainText('Xem trước: Phòng Nội vụ, xuất lúc');
  await expect(preview.locator('legend')).toHaveText([
    /^Nhiệm vụ 1: Rà soát thủ tục hành chính \(Kế hoạch số 12\/KH-UBND.*\)$/,
    /^Nhiệm vụ 2: Hoàn thành chỉ tiêu thu ngân sách, chỉ tiêu “Giải ngân vốn đầu tư công” \(Kế hoạch số 12\/KH-UBND.*\)$/,
  ]);
  await expect(preview).toContainText('“Giải ngân vốn đầu tư công” (Kế hoạch số 12/KH-UBND');
  await expect(preview).not.toContainText('ke-hoach-thu');
});

test('a file of another unit is told by its name, with the way to its page', async ({ page }) => {
  await page.goto(unit);
  await give(page, file([], { unit: 'phong-tai-chinh' }));
  await expect(page.locator('.outcome')).toContainText('Đây là kết quả của Phòng Tài chính');
  await page.locator('.outcome').getByRole('link', { name: 'Phòng Tài chính' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phòng Tài chính');
  // A file that is chosen before the scripts of the page are there is seen by nobody.
  await page.waitForLoadState();
  await give(page, file([], { unit: 'phong-la' }));
  await expect(page.locator('.outcome')).toContainText('Trang thông tin không có đơn vị đó');
});

test('the list of units begins with the tools of the Office, and counts duties also of a unit that ends', async ({
  page,
}) => {
  await page.goto(new URL('/don-vi/', unit).href);
  const tools = await page.getByRole('link', { name: 'In phiếu của tất cả đơn vị' }).boundingBox();
  const list = await page.locator('.index-list').first().boundingBox();
  expect((tools?.y ?? 0) + (tools?.height ?? 0)).toBeLessThan(list?.y ?? 0);
  const ending = page.locator('.index-list li').filter({ hasText: 'Phòng Kế hoạch (cũ)' });
  await expect(ending).toContainText(/\d+ nhiệm vụ, hoạt động đến hết ngày 30\/6\/2026/);
});
