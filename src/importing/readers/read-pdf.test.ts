import { describe, expect, it } from 'vitest';
import { blockText, type TableBlock, type TextBlock } from '../paper/block.ts';
import type { PdfPage, Run } from './pdf/run.ts';
import { readDrawing } from './pdf/drawing.ts';
import { toBlocks } from './pdf/to-blocks.ts';
import { readPdf } from './read-pdf.ts';
import { readRecognised } from './scan/read-recognised.ts';
import { scannedPages } from './scan/scanned-page.ts';

/** A run of letters that takes six points each. */
const run = (text: string, x: number, y: number, look: Partial<Run> = {}): Run => ({
  text,
  x,
  y,
  width: text.length * 6,
  size: 14,
  isBold: false,
  isItalic: false,
  ...look,
});
const page = (runs: Run[], more: Partial<PdfPage> = {}): PdfPage => ({
  number: 1,
  width: 595,
  height: 842,
  runs,
  rules: [],
  ...more,
});
const across = (at: number, from: number, to: number) => ({ isAcross: true, at, from, to });
const down = (at: number, from: number, to: number) => ({ isAcross: false, at, from, to });
/** A line from margin to margin, and one that is indented. */
const FULL = 'Uỷ ban nhân dân tỉnh yêu cầu Giám đốc các sở và Chủ tịch các xã phường rà soát';
const INDENTED = `1. ${FULL.slice(0, 72)}`;

describe('the letters of a page', () => {
  it('are lines from left to right and from top to bottom, however the file orders them', () => {
    const blocks = toBlocks([
      page([run('hai', 85, 680), run('Dòng', 85, 700), run('một', 115, 700), run('Dòng', 50, 680)]),
    ]);
    expect(blocks.map(blockText)).toEqual(['Dòng một', 'Dòng hai']);
  });

  it('compose with marks that stand apart, and part only at blanks', () => {
    const blocks = toBlocks([
      page([run('Tiê', 85, 700), run('\u0301', 103, 700, { width: 0 }), run('ng', 103, 700), run('Việt', 120, 700)]),
    ]);
    expect(blocks.map(blockText)).toEqual(['Tiếng Việt']);
  });

  it('are raised, lowered, bold and italic in parts', () => {
    const [block] = toBlocks([
      page([
        run('5 m', 85, 700),
        run('2', 103, 706, { size: 9 }),
        run(' và H', 112, 700),
        run('2', 142, 697, { size: 9 }),
        run(' gấp', 150, 700, { isBold: true }),
      ]),
    ]);
    const { text, marks = [] } = block as TextBlock;
    expect(text).toBe('5 m2 và H2 gấp');
    expect(marks.map(({ start, end, look }) => [text.slice(start, end), look])).toEqual([
      ['2', 'superscript'],
      ['2', 'subscript'],
      ['gấp', 'bold'],
    ]);
  });

  it('begin a paragraph where they are indented or the line above ends early, and go on where it is full', () => {
    const lines = [
      run(INDENTED, 114, 700),
      run(FULL, 85, 684),
      run('theo quy định.', 85, 668),
      run(INDENTED, 114, 648),
      run(FULL, 85, 632),
    ];
    expect(toBlocks([page(lines)]).map((block) => (block.type === 'text' ? block.flow : undefined))).toEqual([
      undefined,
      'goes-on',
      'goes-on',
      'begins',
      'goes-on',
    ]);
  });

  it('stand in two halves where a white strip runs down, and in the middle where they are centred', () => {
    const blocks = toBlocks([
      page([
        run('UBND TỈNH MẪU', 100, 780),
        run('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA', 320, 780),
        run('Số: 5/UBND-NC', 105, 764),
        run('Mẫu, ngày 5 tháng 3', 350, 764),
        run('V/v rà soát hồ sơ', 95, 748),
        run('KẾ HOẠCH', 295, 720),
        run(INDENTED, 114, 700),
        run(FULL, 85, 684),
        run(FULL, 85, 668),
      ]),
    ]);
    expect(blocks.slice(0, 6).map((block) => [block.column, block.align, blockText(block)])).toEqual([
      ['left', undefined, 'UBND TỈNH MẪU'],
      ['left', undefined, 'Số: 5/UBND-NC'],
      ['left', undefined, 'V/v rà soát hồ sơ'],
      ['right', undefined, 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA'],
      ['right', undefined, 'Mẫu, ngày 5 tháng 3'],
      [undefined, 'centre', 'KẾ HOẠCH'],
    ]);
  });

  it('keep a number of a list with its text, however far it stands before it', () => {
    const lines = [1, 2, 3].flatMap((number) => [
      run(`${number}.`, 85, 720 - number * 16),
      run(`Việc số ${number}`, 130, 720 - number * 16),
    ]);
    expect(toBlocks([page(lines)]).map(blockText)).toEqual(['1. Việc số 1', '2. Việc số 2', '3. Việc số 3']);
  });
});

describe('a table of a page', () => {
  const letters = [
    run('TT', 90, 690),
    run('Đơn vị', 200, 690),
    run('1', 90, 670),
    run('Sở A', 160, 670),
    run('Sở B', 260, 670),
  ];
  const rules = [
    across(700, 85, 350),
    across(684, 85, 350),
    across(660, 85, 350),
    down(85, 660, 700),
    down(150, 660, 700),
    down(250, 660, 684),
    down(350, 660, 700),
  ];

  it('is proved by its lines, with merged cells', () => {
    const [block] = toBlocks([page(letters, { rules })]) as [TableBlock];
    expect(block.rows).toEqual([
      [{ texts: ['TT'] }, { texts: ['Đơn vị'], colspan: 2 }],
      [{ texts: ['1'] }, { texts: ['Sở A'] }, { texts: ['Sở B'] }],
    ]);
  });

  it('goes on over pages where its columns are the same', () => {
    const blocks = toBlocks([page(letters, { rules }), page(letters, { rules, number: 2 })]);
    expect(blocks.map((block) => (block.type === 'table' ? block.rows.length : 0))).toEqual([4]);
  });

  it('is none where only letters stand in columns, where a word is underlined or a text is framed', () => {
    for (const lines of [
      [],
      [across(688, 85, 250)],
      [across(700, 80, 350), across(655, 80, 350), down(80, 655, 700), down(350, 655, 700)],
    ]) {
      expect(toBlocks([page(letters, { rules: lines })]).every(({ type }) => type === 'text')).toBe(true);
    }
  });
});

describe('what a page draws', () => {
  const commands = { save: 1, restore: 2, transform: 3, constructPath: 4, paintImageXObject: 5 };
  const drawing = (...list: [number, unknown][]) =>
    readDrawing({ fnArray: list.map(([command]) => command), argsArray: list.map(([, args]) => args) }, commands, 1000);

  it('is lines, where thin boxes are lines too, moved as the page moves them', () => {
    expect(
      drawing(
        [1, null],
        [3, [2, 0, 0, 2, 10, 0]],
        [4, [20, [], [0, 5, 50, 5.5]]],
        [2, null],
        [4, [20, [], [7, 0, 7, 30]]],
      ).rules,
    ).toEqual([
      { isAcross: true, at: 10.5, from: 10, to: 110 },
      { isAcross: false, at: 7, from: 0, to: 30 },
    ]);
  });

  it('may be a picture of the whole page, as a scan is', () => {
    expect(drawing([3, [30, 0, 0, 30, 0, 0]], [5, []]).isPicture).toBe(true);
    expect(drawing([3, [10, 0, 0, 10, 0, 0]], [5, []]).isPicture).toBe(false);
  });
});

describe('a PDF that gives no paper', () => {
  const pdf = (more: string, trailer = ''): Uint8Array =>
    new TextEncoder().encode(
      `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n${more}\ntrailer<</Root 1 0 R${trailer}>>`,
    );
  const lock =
    '4 0 obj<</Filter/Standard/V 1/R 2/P -4/O(12345678901234567890123456789012)/U(12345678901234567890123456789012)>>endobj';

  it.each([
    ['has only pictures', pdf(''), 'OnlyPictures', /bản chụp, không có chữ.*Sửa:/],
    ['is locked', pdf(lock, '/Encrypt 4 0 R/ID[(a)(a)]'), 'Unreadable', /mật khẩu.*Sửa:/],
    ['is broken', new TextEncoder().encode('%PDF-1.4 …'), 'Unreadable', /bị hỏng.*Sửa:/],
  ])('because it %s says so in one sentence with the way on', async (_, bytes, name, message) => {
    await expect(readPdf(bytes)).rejects.toMatchObject({ name, message: expect.stringMatching(message) });
  });
});

describe('what a machine has recognised', () => {
  const head = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext';
  const word = (line: number, left: number, top: number, text: string): string =>
    `5\t1\t1\t1\t${line}\t1\t${left}\t${top}\t${text.length * 12}\t30\t90\t${text}`;

  it('is a scan, line by line', () => {
    const table = [head, word(1, 100, 100, 'Báo'), word(1, 150, 104, 'cáo'), word(2, 100, 160, 'trước ngày 15')].join(
      '\n',
    );
    const paper = readRecognised(scannedPages(table));
    expect(paper.origin).toBe('scan');
    expect(paper.blocks.map(blockText)).toEqual(['Báo cáo', 'trước ngày 15']);
  });

  it('is refused where it is nothing', () => {
    expect(() => readRecognised(scannedPages(head))).toThrow(/không nhận dạng được chữ.*Sửa:/);
  });
});
