import { expect, test, type Page } from '@playwright/test';
import type { ProgressEntry } from '../../../domain/progress/progress.schema.ts';
import { progressKey } from '../../../domain/progress/progress-key.ts';
import type { UnitDuties } from '../../../domain/unit/unit-duties.schema.ts';
import { unitXlsx } from '../../../outputs/unit-files/xlsx.ts';
import { file, saved } from '../checklist-page.ts';
import { checklistPort } from '../ports.ts';

test.use({ baseURL: `http://localhost:${checklistPort}` });

/** Counts what a person does, act by act. */
function counted() {
  const acts: string[] = [];
  return {
    acts,
    do: async <T>(name: string, act: () => Promise<T>): Promise<T> => {
      acts.push(name);
      return act();
    },
  };
}

test('from the link of a unit in a chat to a printed sheet, a clerk taps at most 3 times', async ({ page }) => {
  const clerk = counted();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => (window.print = () => void (document.documentElement.dataset['printed'] = '')));
  await clerk.do('the link', () => page.goto('/don-vi/phong-noi-vu/'));
  await clerk.do('In', () => page.locator('.list-bar').getByRole('button', { name: 'In phiếu' }).click());
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  clerk.acts.push('the button of the print dialogue');
  expect(clerk.acts.length, clerk.acts.join(', ')).toBeLessThanOrEqual(3);
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
  const clerk = counted();
  await page.goto('/don-vi/');
  const files = await returns(page);
  expect(files).toHaveLength(60);
  await clerk.do('Tổng hợp', () => page.getByRole('link', { name: 'Tổng hợp kết quả thực hiện nhiệm vụ' }).click());
  // The page shows its place for files once it can read them.
  await expect(page.locator('.roll-up')).toBeVisible();
  await clerk.do('the files', () => page.locator('#tep-tien-do').setInputFiles(files));
  await expect(page.locator('.roll-up .state')).toContainText('59 đơn vị đã có kết quả');
  await expect(page.locator('.notices')).toContainText('hong.json: Không đọc được tệp');
  await expect(page.locator('.notices li')).toHaveCount(3);
  const { name } = await clerk.do('the report', () => saved(page, 'Tải bảng tổng hợp (XLSX)'));
  expect(name).toMatch(/^tong-hop-.*\.xlsx$/);
  expect(clerk.acts.length, clerk.acts.join(', ')).toBeLessThanOrEqual(5);
});
