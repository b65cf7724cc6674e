import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkContent } from '../../checks/check-content.ts';
import { readSettings } from '../../corpus/folder/settings.ts';
import { lastPublished } from '../../history/reading/last-published.ts';
import { twoOffices, type TwoOffices } from '../../testing/builders/two-offices.ts';
import { publicationPreviewText } from '../../outputs/preview/publication-preview-text.ts';
import { previewOf } from './preview-of.ts';

const VALID = join(import.meta.dirname, '../../testing/fixtures/content/valid');
const DECISION = 'content/van-ban/quyet-dinh-mau.mdx';
const PLAN = 'content/van-ban/ke-hoach-mau.mdx';

let offices: TwoOffices;
beforeEach(() => void (offices = twoOffices(VALID)));
afterEach(() => offices.remove());

async function preview(env: Record<string, string> = {}): Promise<string> {
  const settings = readSettings({ CONTENT_DIR: offices.content, OUT_DIR: join(offices.root, 'site'), ...env });
  const { corpus, issues } = await checkContent(offices.content);
  if (!corpus) throw new Error(JSON.stringify(issues));
  const last = (await lastPublished(settings.contentDir, settings))!;
  return publicationPreviewText(await previewOf(corpus, last, settings), String);
}

it('tells of what lies in the folder, recorded or not', async () => {
  expect(await preview()).toBe('Nội dung không thay đổi.');
  const text = offices.mine.read(DECISION);
  offices.mine.write('content/van-ban/quyet-dinh-sau.mdx', text.replace("'05'", "'06'"));
  offices.mine.edit(PLAN, 'title: Cử cán bộ', 'title: Cử người');
  offices.mine.edit('content/trang.yaml', 'Trang mẫu', 'Trang thử');
  const told = await preview();
  expect(told).toMatch(/- Mới: Quyết định số 06\/QĐ-UBND/);
  expect(told).toMatch(/- Sửa: Kế hoạch số 12\/KH-UBND/);
  expect(told).toMatch(/ {2}- Thay đổi: Cử người/);
  expect(told).toContain('- trang.yaml');
  expect(told).not.toContain('05/QĐ-UBND ngày');
});

it('tells of what is gone', async () => {
  rmSync(join(offices.mine.folder, PLAN));
  rmSync(join(offices.content, 'nguon/ke-hoach-mau.txt'));
  const told = await preview();
  expect(told).toMatch(/- Bỏ: Kế hoạch số 12\/KH-UBND/);
  expect(told).toMatch(/ {2}- Không còn: /);
});

it('of a public edition tells nothing of what is internal', async () => {
  offices.mine.edit(PLAN, 'title: Cử cán bộ', 'title: Cử người');
  expect(await preview({ EDITION: 'public' })).toBe('Nội dung không thay đổi.');
});
