import { expect, test, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { basePath } from '../site/built-site.ts';
import { everyTemplate } from './addresses.ts';
import { documents, withoutSpace } from './documents.ts';

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
