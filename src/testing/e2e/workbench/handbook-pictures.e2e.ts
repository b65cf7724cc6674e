import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type Locator, type Page, test, type TestInfo } from '@playwright/test';
import { readDrawing } from '../../bench-import/drawn-paper.ts';
import { makeWord } from '../../bench-import/make-word.ts';
import { historyOrigin, TRAINING_CONTENT, trainingOrigin } from '../ports.ts';
import { confirmMissing } from './confirm-missing.ts';
import { pressEach } from './press-each.ts';

/**
 * The pictures of the handbook, from the pages themselves; each bears the name of the handbook's page and its own.
 * `npm run test:e2e -- handbook-pictures --update-snapshots=all` takes them anew. Whether they still show the page is asked
 * of its words: pixels differ from machine to machine.
 */
const PICTURES = 'content/huong-dan/hinh';
const SHOWN = 'src/testing/fixtures/handbook-pictures';

test.use({
  baseURL: trainingOrigin,
  colorScheme: 'light',
  viewport: { width: 860, height: 700 },
  deviceScaleFactor: 1,
});

/** Takes a picture of a part of the page, or holds the words of that part against those of the picture there is. */
async function picture(part: Locator, name: string, { config }: TestInfo): Promise<void> {
  const words = `${(await part.innerText())
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim()}\n`;
  const [image, text] = [join(PICTURES, `${name}.png`), join(SHOWN, `${name}.txt`)];
  if (config.updateSnapshots === 'all' || config.updateSnapshots === 'changed') {
    for (const file of [image, text]) mkdirSync(dirname(file), { recursive: true });
    await part.screenshot({ path: image, animations: 'disabled', caret: 'hide', scale: 'css' });
    writeFileSync(text, words);
  }
  expect(existsSync(image), `no picture ${image}`).toBe(true);
  expect(words, `${image} no longer shows the page`).toBe(readFileSync(text, 'utf8'));
}

/** The page says what it found of the document as it is now, not of one that was there a moment ago. */
const judged = (page: Page): Promise<void> =>
  expect(page.locator('.work-bar')).toContainText(/Đạt: không còn lỗi|\d (?:lỗi|cảnh báo)/);

async function toStep(page: Page, name: string): Promise<void> {
  await judged(page);
  await page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name }).click();
}

test('the pictures of the way from a Word file to the saved document show the page as it is', async ({
  page,
}, info) => {
  const paper = await makeWord(readDrawing(readFileSync(join(SHOWN, 'tu-tep-word/cong-van.txt'), 'utf8')), {
    hasAutoNumbers: false,
  });
  await page.goto('/soan/');
  await page.evaluate(() => document.fonts.ready);
  await expect(page.getByRole('navigation', { name: 'Các bước' })).toBeVisible();
  await picture(page.locator('.step-give'), 'tu-tep-word/1-dua-vao', info);

  await page.locator('#soan-tep').setInputFiles({ name: 'cong-van.docx', mimeType: '', buffer: Buffer.from(paper) });
  await expect(page.locator('.work-bar')).toContainText('cong-van-1873-ubnd-vx-2026.mdx');
  await judged(page);
  await picture(page.locator('.step-mend .work-part').first(), 'tu-tep-word/2-can-xem', info);
  await picture(page.locator('.card.proposal').first(), 'tu-tep-word/3-nhiem-vu-de-xuat', info);

  await pressEach(page.getByRole('button', { name: /^Nhận nhiệm vụ/ }));
  await pressEach(page.getByRole('button', { name: 'Đã xem, đúng' }));
  await confirmMissing(page);
  await toStep(page, 'Xem trước');
  await expect(page.locator('.preview-changes')).toContainText('Sở Y tế');
  await picture(page.locator('.preview-changes'), 'tu-tep-word/4-xem-truoc', info);
  await toStep(page, 'Lưu');
  await expect(page.locator('.step-out .paths')).toBeVisible();
  await picture(page.locator('.step-out'), 'tu-tep-word/5-luu', info);
});

test('the pictures of a mistake that is undone show where its change is said, and what readers see of it', async ({
  page,
}, info) => {
  const name = 'cong-van-1502-ubnd-vx.mdx';
  const buffer = readFileSync(join(TRAINING_CONTENT, 'van-ban', name));
  await page.goto('/soan/');
  await page.locator('#soan-tep').setInputFiles({ name, mimeType: '', buffer });
  await expect(page.locator('.work-bar')).toContainText(name);
  const due = page.locator('.card').first();
  await due.locator('summary').click();
  await due.getByLabel('Thời hạn', { exact: true }).fill('30/9/2027');
  await due.getByLabel('Thời hạn', { exact: true }).blur();
  await toStep(page, 'Lưu');
  await page.getByRole('button', { name: 'Ghi lần thay đổi này' }).click();
  await expect(page.getByLabel('Mức thay đổi')).toHaveValue('major');
  await page.getByLabel('Nội dung thay đổi').fill('Ghi lại đúng thời hạn văn bản nêu: ngày 30 tháng 9 năm 2027.');
  await page.getByLabel('Nội dung thay đổi').blur();
  await expect(page.locator('.change-entry')).not.toContainText('Sửa: ');
  await picture(page.locator('.change-entry'), 'sua-thu-hoi/1-lan-thay-doi', info);

  await page.goto(`${historyOrigin}/van-ban/cong-van-7-ubnd-vx/`);
  await picture(page.locator('.changes'), 'sua-thu-hoi/2-lich-su', info);
  await page.locator('.changes').getByRole('link', { name: 'Xem thay đổi' }).last().click();
  await picture(page.locator('.difference section').first(), 'sua-thu-hoi/3-thay-doi', info);
});
