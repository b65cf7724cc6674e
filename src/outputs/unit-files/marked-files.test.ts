import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aDuty, someDuties } from '../../testing/builders/unit-duties.ts';
import { reportDocx } from './docx/report.ts';
import { sheetDocx } from './docx/sheet.ts';
import { unitIcs } from './ics.ts';
import { unitJson } from './json.ts';
import { unitXlsx } from './xlsx.ts';

const MARK = 'BẢN TẬP HUẤN';
const duties = (mark?: string) =>
  someDuties([aDuty({ dueDate: '2026-12-15' })], {
    site: { name: 'Văn bản chỉ đạo', publisher: 'Văn phòng', ...(mark !== undefined && { mark }) },
  });

/** How many parts of an office file whose names match say it. */
function partsWith(bytes: Uint8Array, name: RegExp): number {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => name.test(path));
  return parts.filter(([, content]) => strFromU8(content).includes(MARK)).length;
}

describe('the files of a training edition', () => {
  it('say so on every page of the sheet and of the report, also on the first, which has a head of its own', async () => {
    expect(partsWith(await sheetDocx(duties(MARK)), /header\d*\.xml$/)).toBe(1);
    const report = await reportDocx({ duties: duties(MARK), progress: new Map(), today: '2026-11-22' });
    expect(partsWith(report, /header\d*\.xml$/)).toBe(2);
  });

  it('say so in the workbook, on screen and on paper', async () => {
    const book = await unitXlsx(duties(MARK));
    expect(partsWith(book, /sharedStrings\.xml$|sheet1\.xml$/)).toBe(2);
    expect(strFromU8(unzipSync(book)['xl/worksheets/sheet1.xml']!)).toMatch(/<oddHeader>[^<]*BẢN TẬP HUẤN/);
  });

  it('say so in the name of the calendar and in the data', () => {
    expect(unitIcs(duties(MARK))).toContain(`NAME:${MARK}: Thời hạn của Phòng Nội vụ`);
    expect(unitJson(duties(MARK))).toContain(`"mark": "${MARK}"`);
  });
});

describe('the files of the office’s own publication', () => {
  it('bear no mark', async () => {
    for (const bytes of [await sheetDocx(duties()), await unitXlsx(duties())]) expect(partsWith(bytes, /./)).toBe(0);
    const book = unzipSync(await unitXlsx(duties()));
    expect(strFromU8(book['xl/worksheets/sheet1.xml']!)).not.toContain('oddHeader');
    expect(Object.keys(unzipSync(await sheetDocx(duties()))).filter((path) => path.includes('header'))).toEqual([]);
    const report = unzipSync(await reportDocx({ duties: duties(), progress: new Map(), today: '2026-11-22' }));
    const heads = Object.entries(report).filter(([path]) => /header\d*\.xml$/.test(path));
    expect(
      heads.map(([, content]) => strFromU8(content).replace(/<w:instrText.*?<\/w:instrText>/g, '')),
    ).not.toContainEqual(expect.stringMatching(/<w:t[ >]/));
    expect(unitIcs(duties()) + unitJson(duties())).not.toContain(MARK);
  });
});
