import type { Page } from '@playwright/test';
import { entry } from '../checklist-page.ts';

/** As many entries as a file may have. */
export const MANY = 20_000;

/** Gives files to the office's page. */
export const rollUp = (page: Page, files: Record<string, object | string>) =>
  page.getByLabel('Chọn các tệp tiến độ').setInputFiles(
    Object.entries(files).map(([name, content]) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
    })),
  );

/** Every field of every entry is wrong. */
export const damaged = (count = MANY) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ document: 'cong-van-thu', task: `t-${index}`, revision: 1, status: 'xong', date: '31/12/2026', result: {} },
    ...{ note: [], person: {}, evidence: { codeNumber: {}, codeNotation: [], issuedDate: 7 } },
  }));

/** The third duty of the unit of the fixture, done. */
export const done = entry({ document: 'cong-van-thu', task: 'doi-thoai', revision: 1 });
