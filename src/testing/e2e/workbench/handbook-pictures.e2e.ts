import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type Locator, test, type TestInfo } from '@playwright/test';
import { readDrawing } from '../../bench-import/drawn-paper.ts';
import { makeWord } from '../../bench-import/make-word.ts';
import { trainingOrigin } from '../ports.ts';
import { pressEach } from './press-each.ts';

/**
 * The pictures of the handbook's page on Word files, from the pages themselves. `npm run test:e2e -- handbook-pictures
 * --update-snapshots=all` takes them anew. Whether they still show the page is asked of its words: pixels differ from machine
 * to machine.
 */
const PICTURES = 'content/huong-dan/hinh/tu-tep-word';
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
    mkdirSync(dirname(image), { recursive: true });
    await part.screenshot({ path: image, animations: 'disabled', caret: 'hide', scale: 'css' });
    writeFileSync(text, words);
  }
  expect(existsSync(image), `no picture ${image}`).toBe(true);
  expect(words, `${image} no longer shows the page`).toBe(readFileSync(text, 'utf8'));
}

test('the pictures of the way from a Word file to the saved document show the page as it is', async ({
  page,
}, info) => {
  const paper = await makeWord(readDrawing(readFileSync(join(SHOWN, 'cong-van.txt'), 'utf8')), {
    hasAutoNumbers: false,
  });
  const step = (name: string) =>
    page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name }).click();
  await page.goto('/soan/');
  await page.evaluate(() => document.fonts.ready);
  await expect(page.getByRole('navigation', { name: 'Các bước' })).toBeVisible();
  await picture(page.locator('.step-give'), '1-dua-vao', info);

  await page.locator('#soan-tep').setInputFiles({ name: 'cong-van.docx', mimeType: '', buffer: Buffer.from(paper) });
  await expect(page.locator('.work-bar')).toContainText('cong-van-1873-ubnd-vx-2026.mdx');
  await picture(page.locator('.step-mend .work-part').first(), '2-can-xem', info);
  await picture(page.locator('.card.proposal').first(), '3-nhiem-vu-de-xuat', info);

  await pressEach(page.getByRole('button', { name: /^Nhận nhiệm vụ/ }));
  await pressEach(page.getByRole('button', { name: 'Đã xem, đúng' }));
  await page.getByRole('button', { name: /^Xác nhận cả \d+ mục/ }).click();
  await step('Xem trước');
  await expect(page.locator('.preview-changes')).toContainText('Sở Y tế');
  await picture(page.locator('.preview-changes'), '4-xem-truoc', info);
  await step('Lưu');
  await expect(page.locator('.step-out .paths')).toBeVisible();
  await picture(page.locator('.step-out'), '5-luu', info);
});
