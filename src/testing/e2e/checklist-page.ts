import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** The row of a duty, by its place in the list. */
export const duty = (page: Page, index: number): Locator => page.locator('tr.duty').nth(index);

/** The controls in which a duty is noted. */
export const noting = (page: Page, index: number): Locator => duty(page, index).locator('.noting');

/** How many duties are done, in words. */
export const tally = (page: Page): Locator => page.locator('.checklist-tools .tally .count');

/** Notes a duty as done. */
export const tick = (page: Page, index: number): Promise<void> =>
  noting(page, index).getByLabel('Hoàn thành', { exact: true }).check();

/** Presses a button that saves a file, and reads the file. */
export async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Hands a progress file to the page. */
export async function give(page: Page, content: Buffer | object, name = 'tien-do.json'): Promise<void> {
  const buffer = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
  await page.locator('.hand-over input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer });
}
