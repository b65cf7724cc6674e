import { beforeAll, describe, expect, it } from 'vitest';
import { rollUp } from '../../checklist/roll-up/roll-up.ts';
import { rollUpXlsx } from '../../checklist/roll-up/roll-up-xlsx.ts';
import { readProgress } from '../../checklist/exchange/read-progress.ts';
import { unitCsv } from '../../outputs/unit-files/csv.ts';
import { reportDocx } from '../../outputs/unit-files/docx/report.ts';
import { sheetDocx } from '../../outputs/unit-files/docx/sheet.ts';
import { unitXlsx } from '../../outputs/unit-files/xlsx.ts';
import { anEntry, aProgressFile } from '../builders/progress.ts';
import { aDuty, someDuties } from '../builders/unit-duties.ts';
import { convert, printOut } from './libre-office.ts';

/** Numbered words: each must be found once, whatever page or row it is on. The first that are not are named. */
const words = (count: number, mark: string) =>
  Array.from({ length: count }, (_, index) => `${mark}${index + 1}.`).join(' nhiệm vụ ');
const missing = (pages: readonly string[], count: number, mark: string) => {
  const text = pages.join(' ');
  const found = Array.from({ length: count }, (_, index) => text.split(`${mark}${index + 1}.`).length - 1);
  return found.flatMap((times, index) => (times === 1 ? [] : [`${mark}${index + 1} × ${times}`])).slice(0, 5);
};

describe('texts that no page can hold', () => {
  const duties = someDuties([aDuty({ quote: words(400, 'Q') }), aDuty({ number: 2, task: '1b' })]);
  const progress = new Map([['cong-van/1b/1', anEntry({ task: '1b', result: words(150, 'R') })]]);

  it.each([
    ['phieu.xlsx', () => unitXlsx(duties, progress)],
    ['phieu.docx', () => sheetDocx(duties, progress)],
    ['bao-cao.docx', () => reportDocx({ duties, progress, today: '2026-11-22' })],
  ])(
    'are whole in %s',
    async (name, make) => {
      const { pages } = await printOut(name, await make());
      expect(missing(pages, 400, 'Q')).toEqual([]);
      expect(missing(pages, 150, 'R')).toEqual([]);
    },
    120_000,
  );
});

describe('the matrix of many units', () => {
  let pages: string[] = [];

  beforeAll(async () => {
    const units = Array.from({ length: 30 }, (_, index) => ({
      id: `phuong-${index}`,
      // Plain letters: fonts without Vietnamese marks tear words apart in a PDF's text.
      name: `P${index + 1}.`,
      group: false,
      duties: [0],
    }));
    const duties = [{ document: 'cong-van', task: '1a', revision: 1, title: 'VIEC' }];
    const index = { contentVersion: 'abcd1234', documents: {}, duties, units };
    const files = units.map(({ id }) => ({ name: `${id}.json`, file: aProgressFile({ unit: id, entries: [] }) }));
    const book = await rollUpXlsx(rollUp(index, files, '2026-11-22'), '2026-11-22');
    ({ pages } = await printOut('tong-hop.xlsx', book));
  }, 120_000);

  it('is printed on pages beside each other, with the duty on each', () => {
    const isOfResults = (page: string): boolean => page.normalize('NFC').includes('Minh chứng');
    const matrix = pages.filter((page) => page.includes('VIEC') && !isOfResults(page));
    expect(matrix.length).toBeGreaterThan(2);
    expect(missing(matrix, 30, 'P')).toEqual([]);
  });
});

describe('names that hold what is no character', () => {
  it('are in the workbook of many units as they are read, each of them', async () => {
    const index = {
      contentVersion: 'abcd1234',
      documents: {},
      duties: [{ document: 'cong-van', task: '1a', revision: 1, title: 'VIEC' }],
      units: [{ id: 'nhom', name: 'Nhom', group: true, duties: [0] }],
    };
    const handed = ['Xa\ufffe Mot', 'Xa\uffff Hai', 'Xa\ufdd0 Ba\u{1fffe}', 'Xa\ud800 Bon', 'Xa Nam'].map(
      (unitName, at) => {
        const text = JSON.stringify(aProgressFile({ unit: 'nhom', unitName, entries: [] }));
        return { name: `${at}.json`, file: readProgress(text).file! };
      },
    );
    const book = await rollUpXlsx(rollUp(index, handed, '2026-11-22'), '2026-11-22');
    const sheet = convert('tong-hop.xlsx', book, 'fods').toString();
    for (const name of ['Xa Mot', 'Xa Hai', 'Xa Ba', 'Xa Bon', 'Xa Nam']) expect(sheet).toContain(name);
  }, 120_000);
});

/** Commas, quotes, UTF-8: what the window of LibreOffice proposes where a file begins with a byte order mark. */
const PROPOSED = 'CSV:44,34,76,1,,0,false,true';

describe('the CSV of a unit', () => {
  it('is read with its marks and its days, and runs nothing', () => {
    const duties = someDuties([aDuty({ quote: '=1+1', dueDate: '2026-01-05', lead: ['Uỷ ban nhân dân phường Hoà'] })]);
    const sheet = convert('nhiem-vu.csv', Buffer.from(unitCsv(duties)), 'fods', PROPOSED).toString();
    expect(sheet).toContain('Uỷ ban nhân dân phường Hoà');
    expect(sheet).toContain('office:date-value="2026-01-05"');
    expect(sheet).not.toContain('table:formula');
  });

  it.each([
    ['commas', 44],
    ['semicolons', 59],
    ['tabs', 9],
  ])(
    'runs nothing where it is read with %s and formulas are wanted',
    (_, separator) => {
      const texts = [
        '=1+1',
        'a;=1+1',
        'a;"=1+1"',
        'a\t=1+1',
        'a\n=1+1;\n =1+1',
        ' =1+1',
        'a;\u00a0=1+1',
        '"=1+1"',
        ';+1+1',
      ];
      const duties = someDuties(
        texts.map((quote, at) => aDuty({ number: at + 1, task: `t-${at}`, quote, product: quote })),
      );
      const wanting = `CSV:${separator},34,76,1,,0,false,true,false,false,false,-1,true`;
      const sheet = convert('nhiem-vu.csv', Buffer.from(unitCsv(duties)), 'fods', wanting).toString();
      expect(sheet).toContain('1+1');
      expect(sheet).not.toContain('table:formula');
    },
    120_000,
  );
});
