import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { anEntry } from '../../../testing/builders/progress.ts';
import { aDuty, manyDuties, someDuties } from '../../../testing/builders/unit-duties.ts';
import { TEXT_WIDTH } from './page.ts';
import { reportDocx } from './report.ts';
import { sheetDocx } from './sheet.ts';

const part = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
const body = (bytes: Uint8Array) => part(bytes, 'word/document.xml');
/** The text of each paragraph, line breaks as line ends. */
const texts = (bytes: Uint8Array) =>
  body(bytes)
    .split('</w:p>')
    .map((xml) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<|<w:br\/>/g)].map(([, text]) => text ?? '\n').join(''));
const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440);

const progress = new Map([
  ['cong-van/1a/1', anEntry({ result: 'Đã rà soát', date: '2026-11-19', evidence: { codeNumber: '05' } })],
]);
const report = (duties = someDuties()) => reportDocx({ duties, progress, today: '2026-11-22' });

describe('the report of a unit with a duty that comes again', () => {
  const every = { every: 'month', day: 25, first: '2026-10' } as const;
  const monthly = aDuty({ deadline: { text: 'Ngày 25 hằng tháng', every } });

  it('has a row for each period, counts by periods and says so', async () => {
    const noted = new Map([['cong-van/1a/1@2026-10', anEntry({ period: '2026-10', date: '2026-10-27' })]]);
    const found = texts(await reportDocx({ duties: someDuties([monthly]), progress: noted, today: '2026-11-22' }));
    expect(found).toEqual(expect.arrayContaining(['Kỳ tháng 10/2026: 25/10/2026\nNgày 25 hằng tháng']));
    expect(found).toEqual(expect.arrayContaining(['Hoàn thành quá hạn\n27/10/2026', 'Chưa thực hiện']));
    expect(found.join('\n')).toContain('Tổng số nhiệm vụ được giao: 2. Hoàn thành: 1 (50%), trong đó quá hạn: 1;');
    expect(found.join('\n')).toContain('Nhiệm vụ định kỳ tính theo từng kỳ.');
  });

  it('has the rule alone on the sheet that the site publishes', async () => {
    const found = texts(await sheetDocx(someDuties([monthly])));
    expect(found).toContain('Ngày 25 hằng tháng');
    expect(found.join()).not.toContain('Kỳ tháng');
  });
});

describe('the sheet of a unit as a letter', () => {
  it('is A4 landscape with the binding edge on the left', async () => {
    const xml = body(await sheetDocx(someDuties()));
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(xml).toContain(`w:left="${twips(30)}"`);
  });

  it('centres its heads and begins its cells at the top, in columns that fill the page', async () => {
    const xml = body(await sheetDocx(someDuties([aDuty({ dueDate: '2026-12-31' })])));
    const [head, row] = xml.slice(xml.indexOf('<w:tr>')).split('</w:tr>');
    expect(head!.match(/<w:vAlign w:val="center"\/>/g)).toHaveLength(9);
    expect(head!.match(/<w:b\/>/g)).toHaveLength(9);
    expect(row!.match(/<w:vAlign w:val="top"\/>/g)).toHaveLength(9);
    expect(row!.match(/<w:jc w:val="center"\/>/g)).toHaveLength(2);
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].slice(0, 9).map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH.landscape);
    expect(Math.max(...widths)).toBe(widths[1]);
  });

  it('holds all that is known of a duty, each in its column', async () => {
    const duty = aDuty({
      lead: ['Phòng A', 'Phòng B'],
      coordinators: ['Phòng C', 'Phòng D'],
      dueDate: '2026-12-31',
      product: 'Báo cáo',
      indicators: [{ id: 'thu', title: 'Thu', quote: 'thu ngân sách' }],
    });
    const noted = new Map([
      [
        'cong-van/1a/1',
        anEntry({
          date: '2027-01-05',
          result: 'Xong',
          note: 'Đủ hồ sơ',
          evidence: { codeNumber: '05' },
          delayReason: 'Chờ vốn',
          proposedDate: '2027-01-10',
        }),
      ],
    ]);
    const found = texts(await sheetDocx(someDuties([duty]), noted));
    const at = found.indexOf('1');
    expect(found.slice(at, at + 9)).toEqual([
      '1',
      'Khẩn trương rà soát các nhiệm vụ trọng tâm (khoản 1 Công văn)',
      'Phòng A;\nPhòng B',
      'Phòng C;\nPhòng D',
      '31/12/2026',
      'Báo cáo\nXong',
      '05',
      '☐ Chưa thực hiện\n☐ Đang thực hiện\n☒ Hoàn thành quá hạn',
      'Đủ hồ sơ\nLý do chậm: Chờ vốn\nĐề nghị gia hạn đến ngày 10/01/2027',
    ]);
    const below = found.indexOf('1.1');
    expect(found.slice(below, below + 6)).toEqual([
      '1.1',
      'thu ngân sách',
      'Phòng A;\nPhòng B',
      'Phòng C;\nPhòng D',
      '',
      '',
    ]);
  });

  it('says at the foot of each page of which version it is, where it is from, and which page of how many', async () => {
    const foot = part(await sheetDocx(someDuties()), 'word/footer1.xml');
    expect(foot).toContain('abcd1234 · https://vanban.example.vn/don-vi/phong-noi-vu/ · ');
    expect([...foot.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, code]) => code)).toEqual(['PAGE', 'NUMPAGES']);
  });

  it('is signed side by side, on a day, with room to sign above the edge of the page', async () => {
    const xml = body(await sheetDocx(someDuties()));
    const end = texts(await sheetDocx(someDuties()))
      .slice(-9)
      .filter(Boolean);
    expect(end).toEqual([
      'Người lập phiếu',
      '(Ký, ghi rõ họ tên)',
      '……………, ngày …… tháng …… năm ………',
      'Thủ trưởng đơn vị',
      '(Ký, ghi rõ họ tên)',
    ]);
    const hints = xml.split('</w:p>').filter((one) => one.includes('(Ký, ghi rõ họ tên)'));
    for (const hint of hints) expect(Number(/w:after="(\d+)"/.exec(hint)?.[1])).toBeGreaterThan(twips(20));
    expect(hints).toHaveLength(2);
  });

  it('repeats its header row on every page and breaks no row', async () => {
    const xml = body(await sheetDocx(someDuties(manyDuties(20))));
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(22);
  });

  it('lets a row break that no page can hold, so that nothing of it is lost', async () => {
    const quote = Array.from({ length: 900 }, (_, index) => `từ${index}`).join(' ');
    const xml = body(await sheetDocx(someDuties([aDuty(), aDuty({ number: 2, task: '1b', quote })])));
    const whole = xml
      .split('<w:tr>')
      .map((row) => [row.includes('nhiệm vụ trọng tâm'), row.includes('<w:cantSplit/>')]);
    expect(whole).toContainEqual([true, true]);
    expect(xml.split('<w:tr>').find((row) => row.includes('từ899'))).not.toContain('<w:cantSplit/>');
  });

  it('holds every duty once, indicators below it, and blanks where the directive sets nothing', async () => {
    const indicators = [{ id: 'thu-ngan-sach', title: 'Thu ngân sách', quote: 'thu ngân sách' }];
    const found = texts(await sheetDocx(someDuties([aDuty({ indicators }), aDuty({ number: 2, task: '1b' })])));
    expect(found.filter((text) => text.startsWith('Khẩn trương rà soát'))).toHaveLength(2);
    expect(found).toContain('1.1');
    expect(found.filter((text) => text.includes('☒'))).toEqual([]);
  });

  it('ticks the status that was noted', async () => {
    expect(texts(await sheetDocx(someDuties(), progress))).toContain(
      '☐ Chưa thực hiện\n☐ Đang thực hiện\n☒ Hoàn thành',
    );
  });

  it('is set in Times New Roman, cells in 11 points', async () => {
    const bytes = await sheetDocx(someDuties());
    expect(part(bytes, 'word/styles.xml')).toContain('Times New Roman');
    expect(body(bytes)).toContain('<w:sz w:val="22"/>');
  });

  it('is the same file, byte for byte, whenever it is made', async () => {
    const [first, second] = [await sheetDocx(someDuties()), await sheetDocx(someDuties())];
    expect(first).toEqual(second);
    expect(part(first, 'docProps/core.xml')).toContain('2026-11-22T00:00:00Z</dcterms:modified>');
  });

  it('leaves out letters that the format does not allow', async () => {
    const note = anEntry({ note: 'a\u0001b\uD800c < & "d"' });
    const bytes = await sheetDocx(someDuties(), new Map([['cong-van/1a/1', note]]));
    expect(texts(bytes)).toContain('abc &lt; &amp; &quot;d&quot;');
  });
});

describe('the report of a unit', () => {
  it('has the letterhead of the decree, with dots for what only the unit knows', async () => {
    const found = texts(await report());
    for (const line of [
      'PHÒNG NỘI VỤ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số:       /BC-………',
      '……………, ngày …… tháng …… năm ………',
      'BÁO CÁO',
      'Kính gửi: ……………………………………',
      'Nơi nhận:',
      '- Như trên;',
      '(tính đến ngày 22/11/2026)',
      'TRƯỞNG PHÒNG',
    ]) {
      expect(found).toContain(line);
    }
  });

  it('has the margins of the decree, and the page number at the top from the second page on', async () => {
    const bytes = await report();
    const [top, right, bottom, left] = [20, 15, 20, 30].map(twips);
    expect(body(bytes)).toContain(`w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}"`);
    expect(body(bytes)).toContain('<w:titlePg/>');
    const headers = Object.keys(unzipSync(bytes)).filter((path) => /header\d\.xml$/.test(path));
    expect(headers.map((path) => part(bytes, path).includes('PAGE')).toSorted()).toEqual([false, true]);
  });

  it('counts duties by where they stand today, and does not count indicators as duties', async () => {
    const indicators = [{ id: 'thu-ngan-sach', title: 'Thu ngân sách', quote: 'thu ngân sách' }];
    const duties = someDuties([
      aDuty({ indicators }),
      aDuty({ number: 2, task: '1b', dueDate: '2026-11-21' }),
      aDuty({ number: 3, task: '1c', dueDate: '2026-11-22' }),
    ]);
    expect(texts(await report(duties))).toContain(
      'Tổng số nhiệm vụ được giao: 3. Hoàn thành: 1 (33%); đang thực hiện: 0; chưa thực hiện: 1; chưa hoàn thành, quá hạn: 1 (33%).',
    );
  });

  it('holds the result and the evidence of each duty, and ends with the decree’s end mark', async () => {
    const found = texts(await report());
    expect(found).toEqual(expect.arrayContaining(['Đã rà soát', '05', 'Hoàn thành\n19/11/2026']));
    expect(found).toContain('Trên đây là báo cáo kết quả thực hiện nhiệm vụ của Phòng Nội vụ./.');
  });

  it('leaves out nothing that was noted, and says what was revised since', async () => {
    const noted = new Map([['cong-van/1a/1', anEntry({ result: 'Xong', note: 'Chờ ý kiến' })]]);
    const duties = someDuties([aDuty(), aDuty({ number: 2, task: '1b', revision: 2 })]);
    const both = new Map([...noted, ['cong-van/1b/1', anEntry({ task: '1b' })] as const]);
    const found = texts(await reportDocx({ duties, progress: both, today: '2026-11-22' }));
    expect(found).toContain('Xong\nGhi chú: Chờ ý kiến');
    expect(found).toContain('Ghi chú: Nhiệm vụ đã sửa (lần sửa 2), cần rà soát');
  });

  it('says what remains, until when, why it is late and what day is proposed', async () => {
    const duties = someDuties([
      aDuty(),
      aDuty({ number: 2, task: '1b', dueDate: '2026-11-21' }),
      aDuty({ number: 3, task: '1c' }),
    ]);
    const late = anEntry({
      task: '1b',
      status: 'in-progress',
      delayReason: 'Chờ kinh phí',
      proposedDate: '2026-12-31',
    });
    const noted = new Map([...progress, ['cong-van/1b/1', late] as const]);
    const found = texts(await reportDocx({ duties, progress: noted, today: '2026-11-22' }));
    expect(found.filter((text) => text.startsWith('- Nhiệm vụ'))).toEqual([
      '- Nhiệm vụ 2 (khoản 1 Công văn): chưa hoàn thành, quá hạn; thời hạn 21/11/2026; lý do chậm: Chờ kinh phí; đề nghị gia hạn đến ngày 31/12/2026.',
      '- Nhiệm vụ 3 (khoản 1 Công văn): chưa thực hiện; dự kiến hoàn thành: ……………….',
    ]);
    expect(texts(await report())).toContain('Không có.');
    expect(found.join('\n')).not.toContain('Ghi chú: Lý do chậm');
  });

  it('says why it was late of what is done too', async () => {
    const duties = someDuties([aDuty({ dueDate: '2026-11-10' })]);
    const late = new Map([['cong-van/1a/1', anEntry({ date: '2026-11-12', delayReason: 'Chờ vốn' })]]);
    const found = texts(await reportDocx({ duties, progress: late, today: '2026-11-22' }));
    expect(found).toContain('Ghi chú: Lý do chậm: Chờ vốn');
    expect(found).toContain('Hoàn thành quá hạn\n12/11/2026');
  });

  it('is signed for a People’s Committee as one, which has no organ above it in its letterhead', async () => {
    const unit = { id: 'ubnd-xa', name: 'Uỷ ban nhân dân xã Suối Mơ', group: false };
    const found = texts(await report(someDuties([aDuty()], { unit })));
    expect(found.slice(0, 1)).toEqual(['UỶ BAN NHÂN DÂN XÃ SUỐI MƠ']);
    expect(found).toEqual(expect.arrayContaining(['TM. UỶ BAN NHÂN DÂN', 'CHỦ TỊCH']));
  });

  it('has no word of ours in an official sentence: what a document lacks is left to fill in', async () => {
    const document = {
      ...aDuty().document,
      citation: 'Công văn của Uỷ ban nhân dân (tên do Văn phòng đặt: “Rà soát”)',
      toCite: 'Công văn số ……… ngày ……… của Uỷ ban nhân dân về việc ………',
    };
    const found = texts(await report(someDuties([aDuty({ document })]))).join('\n');
    expect(found).toContain(`Thực hiện ${document.toCite}, Phòng Nội vụ báo cáo`);
    expect(found).not.toContain('tên do Văn phòng đặt');
  });

  it('does not take the name of a group for the name of a unit', async () => {
    const unit = { id: 'ubnd-xa-phuong', name: 'Uỷ ban nhân dân các xã, phường', group: true };
    const duties = someDuties([aDuty()], { unit });
    const found = texts(await report(duties)).join('\n');
    expect(found).not.toMatch(/các xã, phường/i);
    const own = await reportDocx({ duties, progress, today: '2026-11-22', unitName: 'UBND xã Bình Hoà' });
    expect(texts(own)).toContain('UỶ BAN NHÂN DÂN XÃ BÌNH HOÀ');
  });

  it('has its number and its day on one line of the letterhead', async () => {
    const rows = body(await report()).split('<w:tr>');
    const row = rows.find((xml) => xml.includes('/BC-'));
    expect(row).toContain('tháng …… năm');
    expect(row).not.toContain('PHÒNG NỘI VỤ');
  });

  it('rules a third to a half of the name of the unit, long or short', async () => {
    expect(body(await report())).toMatch(/<w:pBdr><w:bottom w:val="single"/);
    for (const [name, length] of [
      ['PHÒNG Y TẾ', 1536],
      ['PHÒNG NỘI VỤ', 1843],
    ] as const) {
      const unit = { id: 'phong', name, group: false };
      const xml = body(await report(someDuties([aDuty()], { unit })));
      const [, side] = /<w:ind w:left="(\d+)"/.exec(xml.slice(xml.indexOf(name))) ?? [];
      const ruled = (TEXT_WIDTH.portrait * 0.42 - 216 - 2 * Number(side)) / length;
      expect(ruled).toBeGreaterThan(1 / 3);
      expect(ruled).toBeLessThan(1 / 2);
    }
  });

  it('leaves dotted lines for difficulties and proposals, which only the unit knows', async () => {
    const bytes = await report();
    const paragraphs = body(bytes).split('</w:p>');
    const after = (heading: RegExp) => {
      const at = texts(bytes).findIndex((text) => heading.test(text));
      return paragraphs.slice(at + 1, at + 3).map((xml) => xml.includes('w:leader="dot"'));
    };
    expect(after(/khó khăn/i)).toEqual([true, true]);
    expect(after(/kiến nghị/i)).toEqual([true, true]);
  });

  it('opens with dots where the unit has no duties', async () => {
    expect(texts(await report(someDuties([])))).toContain(
      'Thực hiện ………………………………, Phòng Nội vụ báo cáo kết quả thực hiện như sau:',
    );
  });

  it('is 165 mm wide between its margins', async () => {
    expect(body(await report())).toContain(`<w:tblW w:type="dxa" w:w="${twips(165)}"/>`);
  });
});
