import { expect, test, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { basePath } from '../site/built-site.ts';
import { everyTemplate } from './addresses.ts';
import { documents, withoutSpace } from './documents.ts';
import { onPaper } from './paper.ts';

/** Points of a millimetre. */
const MILLIMETRE = 72 / 25.4;
/** Points of an A4 sheet, to the nearest whole. */
const A4 = [595, 842];
/** Pages that print as the sheet of a unit. */
const isSheet = new RegExp(`^${basePath}don-vi/[^/]+/$`);

async function printed(page: Page, address: string) {
  await page.goto(address);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: false });
  const sizes = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const [, , width = 0, height = 0] = (await pdf.getPage(number)).view;
    sizes.push([Math.round(width), Math.round(height)]);
  }
  return { text, sizes };
}

/** Letters and digits only: a PDF may break a word or set a mark apart. */
const lettersOf = (text: string): string =>
  withoutSpace(text)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '');

for (const { address, sourceText } of documents) {
  test(`${address} prints on A4 by Nghị định 30/2020`, async ({ page }) => {
    const { text, sizes } = await printed(page, address);
    expect(new Set(sizes.map(String))).toEqual(new Set([String(A4)]));
    // The number stands at the top, and not on the first page.
    expect(text[0]).not.toMatch(/^\s*1\b/);
    text.slice(1).forEach((words, index) => expect(words).toMatch(new RegExp(`(^|\\s)${index + 2}(\\s|$)`)));
    for (const line of sourceText?.match(/^\d\. .*$/gmu) ?? [])
      expect(lettersOf(text.join(' '))).toContain(lettersOf(line));
  });
}

for (const address of everyTemplate.filter((candidate) => isSheet.test(candidate))) {
  test(`the sheet ${address} prints on A4 across, with “trang x/y” on every page`, async ({ page }) => {
    const { text, sizes } = await printed(page, address);
    expect(new Set(sizes.map(String))).toEqual(new Set([String(A4.toReversed())]));
    text.forEach((words, index) => expect(words).toMatch(new RegExp(`${index + 1}\\s*/\\s*${text.length}`)));
    expect(lettersOf(text.join(' '))).toContain(lettersOf('không phải văn bản hành chính'));
  });
}

/** Within so much of its lower edge a page of a sheet has its strip. */
const STRIP = 35 * MILLIMETRE;
/** So many duties the công văn that the office began with gives to each unit. */
const FOURTEEN = 14;

test('a sheet of fourteen duties takes two pages and a half, and four with a sentence of results for each', async ({
  page,
}) => {
  const sheets = everyTemplate.filter((candidate) => isSheet.test(candidate));
  let keys: string[] = [];
  for (const address of sheets) {
    await page.goto(address);
    keys = await page
      .locator('tr.duty')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['duty']!));
    if (keys.length === FOURTEEN) break;
  }
  test.skip(keys.length !== FOURTEEN, 'no unit of this content has fourteen duties');
  const blank = await onPaper(page);
  expect(blank.length).toBeLessThanOrEqual(3);
  const { height, runs } = blank.at(-1)!;
  // What is written by hand below the last line has room too.
  const lines = runs.map(({ y }) => y).filter((y) => y > STRIP);
  expect(Math.min(...lines)).toBeGreaterThan(height / 2 - 20 * MILLIMETRE);

  await page.evaluate((noted) => {
    const unit = location.pathname.split('/').at(-2)!;
    const scope = `${location.pathname.slice(0, location.pathname.indexOf('don-vi/'))}:${unit}`;
    for (const key of noted) {
      const [document, task, revision] = key.split('/');
      const entry = { document, task, revision: Number(revision), status: 'done', date: '2026-11-20' };
      const result = 'Đã tham mưu ban hành kế hoạch và tổ chức kiểm tra tại các đơn vị, báo cáo kết quả theo quy định.';
      const record = { ...entry, result, updated: '2026-11-20T02:00:00.000Z' };
      localStorage.setItem(`tien-do:${scope}:${key}`, JSON.stringify(record));
    }
  }, keys);
  await page.reload();
  const filled = await onPaper(page);
  expect(
    filled
      .map(({ text }) => text)
      .join(' ')
      .match(/Đã tham mưu ban hành/g),
  ).toHaveLength(FOURTEEN);
  expect(filled.length).toBeLessThanOrEqual(4);
});
