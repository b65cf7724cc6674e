import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { ProgressEntry } from '../../../domain/progress/progress.schema.ts';
import { progressKey } from '../../../domain/progress/progress-key.ts';
import type { UnitDuties } from '../../../domain/unit/unit-duties.schema.ts';
import { unitXlsx } from '../../../outputs/unit-files/xlsx.ts';
import { file, saved } from '../checklist-page.ts';
import { checklistPort } from '../ports.ts';

test.use({ baseURL: `http://localhost:${checklistPort}` });

/** What a person does, act by act, as the pages see it: every press, every key and every choice of files. */
async function actsOn(page: Page): Promise<string[]> {
  const acts: string[] = [];
  await page.exposeFunction('tellAct', (act: string) => void acts.push(act));
  await page.addInitScript(() => {
    const { tellAct } = window as unknown as { tellAct(act: string): Promise<void> };
    const tell = ({ type, target }: Event): void => {
      if (type !== 'change' || (target as HTMLInputElement).type === 'file')
        void tellAct(`${type}: ${(target as Element).textContent?.trim()}`);
    };
    for (const type of ['pointerdown', 'keydown', 'change']) window.addEventListener(type, tell, true);
  });
  return acts;
}

test('from the link of a unit in a chat to a printed sheet, a clerk taps at most 3 times', async ({ page }) => {
  const taps = await actsOn(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => (window.print = () => void (document.documentElement.dataset['printed'] = '')));
  await page.goto('/don-vi/phong-noi-vu/');
  await page.locator('.list-bar').getByRole('button', { name: 'In phiếu' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  expect(taps.at(-1)).toMatch(/^pointerdown: In/);
  // Outside of the page: the link in the chat, and the button of the print dialogue.
  expect(taps.length + 2, taps.join(', ')).toBeLessThanOrEqual(3);
});

/** What units of a group hand in: 38 progress files, 19 filled workbooks, two files of an old format, one damaged. */
async function returns(page: Page) {
  const group = 'ubnd-xa-phuong';
  const duties = (await (await page.request.get(`/don-vi/${group}/nhiem-vu.json`)).json()) as UnitDuties;
  const [first] = duties.duties;
  const done: ProgressEntry = {
    document: first!.document.slug,
    task: first!.task,
    revision: first!.revision,
    status: 'done',
    date: '2026-11-10',
    updated: '2026-11-20T02:00:00.000Z',
  };
  const nameOf = (number: number) => `UBND xã số ${number}`;
  const json = (number: number, formatVersion: number, contentVersion = duties.contentVersion) => ({
    name: `xa-${number}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify(file([done], { unit: group, unitName: nameOf(number), formatVersion, contentVersion })),
    ),
  });
  const workbook = async (number: number) => ({
    name: `xa-${number}.xlsx`,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await unitXlsx(duties, new Map([[progressKey(done), done]]), nameOf(number))),
  });
  const numbers = Array.from({ length: 59 }, (_, index) => index + 1);
  const current = numbers.slice(0, 38).map((number) => json(number, 3));
  const workbooks = await Promise.all(numbers.slice(38, 57).map(workbook));
  const old = numbers.slice(57).map((number) => json(number, 1, 'cu000000'));
  return [
    ...current,
    ...workbooks,
    ...old,
    { name: 'hong.json', mimeType: 'application/json', buffer: Buffer.from('{"format":') },
  ];
}

test('from 60 mixed returns to the office’s report, a clerk of the office acts at most 5 times', async ({ page }) => {
  const acts = await actsOn(page);
  await page.goto('/don-vi/');
  const files = await returns(page);
  expect(files).toHaveLength(60);
  await page.getByRole('link', { name: 'Tổng hợp kết quả thực hiện nhiệm vụ' }).click();
  // The page shows its place for files once it can read them.
  await expect(page.locator('.roll-up:not([inert])')).toBeVisible();
  await page.locator('#tep-tien-do').setInputFiles(files);
  await expect(page.locator('.roll-up .state')).toContainText('59 đơn vị đã có kết quả');
  await expect(page.locator('.notices')).toContainText('hong.json: Không đọc được tệp');
  await expect(page.locator('.notices li')).toHaveCount(3);
  const { name, bytes } = await saved(page, 'Dự thảo báo cáo (DOCX)');
  expect(name).toMatch(/\.docx$/);
  const report = strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml']!);
  expect(report).toContain('UBND xã số 59');
  expect(acts.map((act) => act.split(':')[0])).toContain('change');
  expect(acts.at(-1)).toContain('Dự thảo báo cáo');
  expect(acts.length, acts.join(', ')).toBeLessThanOrEqual(5);
});
