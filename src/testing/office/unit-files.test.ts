import { beforeAll, describe, expect, it } from 'vitest';
import { reportDocx } from '../../outputs/unit-files/docx/report.ts';
import { sheetDocx } from '../../outputs/unit-files/docx/sheet.ts';
import { unitXlsx } from '../../outputs/unit-files/xlsx.ts';
import { anEntry } from '../builders/progress.ts';
import { manyDuties, someDuties } from '../builders/unit-duties.ts';
import { printOut } from './libre-office.ts';

const COUNT = 60;
const duties = someDuties(manyDuties(COUNT));
const progress = new Map([['cong-van/viec-1/1', anEntry({ task: 'viec-1', result: 'Đã rà soát xong' })]]);
/** The pages of each file, printed by LibreOffice, as text. */
const printed: Record<string, string[]> = {};
const sizes: Record<string, number[]> = {};

beforeAll(async () => {
  const files = {
    'phieu.xlsx': await unitXlsx(duties, progress),
    'phieu.docx': await sheetDocx(duties, progress),
    'bao-cao.docx': await reportDocx({ duties, progress, today: '2026-11-22' }),
  };
  for (const [name, bytes] of Object.entries(files)) {
    const { pages, size } = await printOut(name, bytes);
    printed[name] = pages;
    sizes[name] = size;
  }
}, 300_000);

const marks = (pages: readonly string[]) => {
  const text = pages.join(' ').normalize('NFC');
  return Array.from({ length: COUNT }, (_, index) => text.split(`[${index + 1}]`).length - 1);
};

describe.each(['phieu.xlsx', 'phieu.docx', 'bao-cao.docx'])('%s, opened by LibreOffice', (name) => {
  it('is printed on several pages and holds every duty once', () => {
    expect(printed[name]?.length).toBeGreaterThan(2);
    expect(marks(printed[name] ?? [])).toEqual(Array<number>(COUNT).fill(1));
  });

  it('repeats the head of its table wherever there are duties', () => {
    for (const page of printed[name] ?? []) {
      if (/\[\d+\]/.test(page)) expect(page.normalize('NFC')).toContain('STT');
    }
  });

  it('shows what the unit noted', () => {
    expect(printed[name]?.join(' ').normalize('NFC').replace(/\s+/g, ' ')).toContain('Đã rà soát xong');
  });
});

describe('the paper', () => {
  it('is A4: across for the sheet, upright for the report', () => {
    expect(sizes).toEqual({ 'phieu.xlsx': [842, 595], 'phieu.docx': [842, 595], 'bao-cao.docx': [595, 842] });
  });

  it('has “trang x/y” on every page of the sheet', () => {
    for (const name of ['phieu.xlsx', 'phieu.docx']) {
      const pages = printed[name] ?? [];
      pages.forEach((page, index) => expect(page).toMatch(new RegExp(`Trang\\D*${index + 1}\\s*/\\s*${pages.length}`)));
    }
  });

  it('has the page number of the report at the top, and not on its first page', () => {
    const [first = '', ...others] = printed['bao-cao.docx'] ?? [];
    expect(first.trim()).not.toMatch(/^1\s/);
    others.forEach((page, index) => expect(page.trim()).toMatch(new RegExp(`(^|\\s)${index + 2}(\\s|$)`)));
  });
});
