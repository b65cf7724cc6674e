import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';

/** The row of a duty, by its place in the list. */
export const duty = (page: Page, index: number): Locator => page.locator('tr.duty').nth(index);

/** The controls in which a duty is noted. */
export const noting = (page: Page, index: number): Locator => duty(page, index).locator('.noting');

/** How many duties are done, in words. */
export const tally = (page: Page): Locator => page.locator('.list-bar .count');

/** Notes a duty as done. */
export const tick = (page: Page, index: number): Promise<void> =>
  noting(page, index).getByLabel('Hoàn thành', { exact: true }).check();

/** Unfolds the ways out of the page that few ask for. */
export const openOthers = (page: Page): Promise<void> =>
  page.locator('details.others').evaluateAll((all) => {
    for (const others of all) (others as HTMLDetailsElement).open = true;
  });

/** Presses a button that saves a file, and reads the file. */
export async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  await openOthers(page);
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

/** A record of the first duty of the fixture, as it stands today. */
export const entry = (fields: Partial<ProgressEntry>): ProgressEntry => ({
  document: 'ke-hoach-thu',
  task: '1',
  revision: 2,
  status: 'done',
  updated: '2026-02-20T02:00:00.000Z',
  ...fields,
});

/** A progress file of the fixture's unit. */
export const file = (entries: ProgressEntry[], fields: object = {}) => ({
  format: 'directive-progress',
  formatVersion: 1,
  unit: 'phong-noi-vu',
  exported: '2026-11-22T02:00:00.000Z',
  entries,
  ...fields,
});

/** What an earlier visit left in the browser. */
export const leave = (page: Page, items: Record<string, string>): Promise<unknown> =>
  page.addInitScript((left) => {
    for (const [key, value] of Object.entries(left)) localStorage.setItem(key, value);
  }, items);

/** Records as the browser keeps them. */
export const noted = (entries: ProgressEntry[], scope = '/:phong-noi-vu'): Record<string, string> =>
  Object.fromEntries(
    entries.map((one) => [
      `tien-do:${scope}:${one.document}/${one.task}/${one.revision}${one.indicator ? `/${one.indicator}` : ''}`,
      JSON.stringify(one),
    ]),
  );

/** Lets the page believe that it is this day. */
export const on = (page: Page, day: string): Promise<void> => page.clock.setFixedTime(new Date(`${day}T09:00:00`));
