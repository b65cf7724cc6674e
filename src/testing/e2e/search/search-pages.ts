import { expect, type Page } from '@playwright/test';

/** In the training edition a letter carries out a notice whose text is not held; a plan, a decree and others stand by. */
export const LETTER = '/van-ban/cong-van-1450-ubnd-nc/';
export const NOTICE = '/van-ban/thong-bao-112-tb-vptu/';
export const PLAN = '/van-ban/ke-hoach-25-kh-ubnd/';

/** What the search page shows of its answer. */
export const results = (page: Page) => page.locator('#ket-qua');
/** The box in the head of a page, and what it offers. */
export const box = (page: Page) => page.locator('#tim-nhanh');
export const options = (page: Page) => page.getByRole('option');

/** Asks the search page, by its address, and waits for the answer; `more` are filters, “&loai=cong-van”. */
export async function search(page: Page, query: string, more = ''): Promise<void> {
  await page.goto(`/tim-kiem/#q=${encodeURIComponent(query)}${more}`);
  await expect(results(page)).toHaveAttribute('data-state', /done|empty|error/);
}
