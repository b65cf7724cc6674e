import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** One run of letters on a printed page, in points from its lower left corner. */
interface Run {
  text: string;
  x: number;
  y: number;
  /** The size of the face. */
  size: number;
}

/** One printed page. */
export interface Paper {
  width: number;
  height: number;
  runs: Run[];
  /** Every run, in the order of the page, with single spaces. */
  text: string;
}

/** What the page would print on, as a reader would save it as a PDF, once what lays it out is there. */
export async function onPaper(page: Page): Promise<Paper[]> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  return readPaper(await page.pdf({ preferCSSPageSize: true }));
}

/** The pages of a PDF. */
export async function readPaper(bytes: Uint8Array): Promise<Paper[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const sheet = await pdf.getPage(number);
      const [, , width = 0, height = 0] = sheet.view;
      const { items } = await sheet.getTextContent();
      const runs = items.flatMap((item): Run[] => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
        return [{ text: item.str, x, y, size }];
      });
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
      return { width, height, runs, text: text.replace(/\s+/g, ' ').normalize('NFC') };
    }),
  );
}

/** Takes from a page what it says of sizes and margins: so WebKit prints it, and others where a person chooses a margin. */
export function dropPageRules(): void {
  const drop = (list: CSSStyleSheet | CSSGroupingRule): void => {
    for (let index = list.cssRules.length - 1; index >= 0; index -= 1) {
      const rule = list.cssRules[index];
      if (rule instanceof CSSPageRule) list.deleteRule(index);
      else if (rule instanceof CSSGroupingRule) drop(rule);
    }
  };
  for (const sheet of document.styleSheets) drop(sheet);
}
