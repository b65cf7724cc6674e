import { describe, expect, it } from 'vitest';
import { paragraph, run, table } from '../../../testing/builders/papers/word-file.ts';
import { first, read, texts } from '../../../testing/builders/papers/word-texts.ts';
import { blockText, type TableBlock } from '../../paper/block.ts';

describe('the looks of a paragraph', () => {
  it('are its own, those of its style and of the whole document', async () => {
    const styles =
      '<w:docDefaults><w:pPrDefault><w:pPr><w:jc w:val="both"/></w:pPr></w:pPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:styleId="Ten"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>';
    const body = paragraph('KẾ HOẠCH', '<w:pStyle w:val="Ten"/>') + paragraph('Lời văn');
    const { blocks } = await read({ body, styles });
    expect(blocks).toMatchObject([{ align: 'centre', isBold: true }, { text: 'Lời văn' }]);
    expect(blocks[1]).not.toHaveProperty('align');
  });

  it('are marks where only a part has them', async () => {
    const block = await first(
      paragraph(
        run('Diện tích 5 m') +
          run('2', '<w:vertAlign w:val="superscript"/>') +
          run(' là ') +
          run('tối thiểu', '<w:b/><w:i/>'),
      ),
    );
    expect(block.text).toBe('Diện tích 5 m2 là tối thiểu');
    expect(block.marks?.map(({ start, end, look }) => [block.text.slice(start, end), look])).toEqual([
      ['2', 'superscript'],
      ['tối thiểu', 'bold'],
      ['tối thiểu', 'italic'],
    ]);
  });

  it('make capitals of what is only shown in capitals', async () => {
    expect((await first(paragraph(run('Uỷ ban nhân dân', '<w:caps/>')))).text).toBe('UỶ BAN NHÂN DÂN');
  });

  it('are lines of their own behind a break, which may be one sentence still', async () => {
    const { blocks } = await read({ body: paragraph('<w:r><w:t>Về việc</w:t><w:br/><w:t>rà soát</w:t></w:r>') });
    expect(blocks).toMatchObject([
      { text: 'Về việc', isWhole: false },
      { text: 'rà soát', isWhole: false },
    ]);
  });

  it('set two halves apart where a tab stands in the middle, and not behind a number', async () => {
    const tabbed = (left: string, right: string): string =>
      paragraph(`<w:r><w:t>${left}</w:t><w:tab/><w:t>${right}</w:t></w:r>`);
    const { blocks } = await read({ body: tabbed('UBND XÃ SUỐI MƠ', 'CỘNG HOÀ') + tabbed('1.', 'Rà soát') });
    expect(blocks).toMatchObject([
      { text: 'UBND XÃ SUỐI MƠ', column: 'left' },
      { text: 'CỘNG HOÀ', column: 'right' },
      { text: '1. Rà soát' },
    ]);
  });

  it.each([
    ['UBND XÃ SUỐI MƠ        CỘNG HOÀ XÃ HỘI', ['UBND XÃ SUỐI MƠ', 'CỘNG HOÀ XÃ HỘI']],
    [
      'Số:          /UBND-NC            Suối Mơ, ngày        tháng 02 năm 2026',
      ['Số: /UBND-NC', 'Suối Mơ, ngày tháng 02 năm 2026'],
    ],
    ['- Như trên;            CHÁNH VĂN PHÒNG', ['- Như trên;', 'CHÁNH VĂN PHÒNG']],
  ])('set the halves of a letterhead or an ending apart where blanks do: %s', async (text, halves) => {
    const { blocks } = await read({ body: paragraph(run(text)) });
    expect(blocks).toMatchObject([
      { text: halves[0], column: 'left' },
      { text: halves[1], column: 'right' },
    ]);
  });

  it.each(['Số      -NQ/TU', 'Họ và tên:        Trần Văn Mẫu', 'Rà soát       CÁC BẾN SÔNG'])(
    'stay one line in spite of blanks: %s',
    async (text) => {
      expect(await texts({ body: paragraph(run(text)) })).toEqual([text.replace(/ +/g, ' ')]);
    },
  );

  it('make lines of paragraphs that were pasted line by line, and of no others', async () => {
    const lines = [
      '1. Rà soát các nhiệm vụ trọng tâm trong',
      'chương trình hành động của Thành phố và',
      'kết quả sơ kết giữa nhiệm kỳ để đề ra',
      'giải pháp phù hợp.',
    ];
    const wholes = async (texts: string[]): Promise<boolean[]> =>
      (await read({ body: texts.map((text) => paragraph(text)).join('') })).blocks.map(
        (block) => block.type === 'text' && block.isWhole,
      );
    expect(await wholes(lines)).toEqual([false, false, false, false]);
    expect(await wholes(['1. Rà soát;', 'báo cáo kết quả.', '2. Đôn đốc.'])).toEqual([true, true, true]);
  });

  it('compose letters whose marks stand apart', async () => {
    expect((await first(paragraph(run('Tie') + run('\u0302\u0301ng Viê\u0323t')))).text).toBe('Tiếng Việt');
  });
});

describe('a table', () => {
  const cell = (...lines: string[]): string => lines.map((line) => paragraph(line)).join('');

  it('without lines is the two halves of a letterhead or an ending, each from top to bottom', async () => {
    const body =
      table(
        [
          [cell('UBND TỈNH'), cell('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM')],
          [cell('Số: 5/UBND-NC'), cell('Mẫu, ngày 5 tháng 3 năm 2024')],
        ],
        false,
      ) +
      paragraph('Lời văn.') +
      table(
        [
          [cell('Nơi nhận:', '- Như trên;'), cell('CHỦ TỊCH')],
          [cell(''), cell('Trần Văn Mẫu')],
        ],
        false,
      );
    const { blocks } = await read({ body });
    expect(blocks.map((block) => [block.column, blockText(block)])).toEqual([
      ['left', 'UBND TỈNH'],
      ['left', 'Số: 5/UBND-NC'],
      ['right', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['right', 'Mẫu, ngày 5 tháng 3 năm 2024'],
      [undefined, 'Lời văn.'],
      ['left', 'Nơi nhận:'],
      ['left', '- Như trên;'],
      ['right', 'CHỦ TỊCH'],
      ['right', 'Trần Văn Mẫu'],
    ]);
  });

  it('with lines stays a table, with its merged cells', async () => {
    const merged = (look: string, text: string): string => `<w:tcPr>${look}</w:tcPr>${paragraph(text)}`;
    const body = table([
      [merged('<w:vMerge w:val="restart"/>', 'TT'), merged('<w:gridSpan w:val="2"/>', 'Đơn vị')],
      [merged('<w:vMerge/>', ''), cell('Chủ trì'), cell('Phối hợp')],
      [cell('1'), cell('Sở A', 'Sở B'), cell('Sở C')],
    ]);
    const [block] = (await read({ body })).blocks as [TableBlock];
    expect(block.rows).toEqual([
      [
        { texts: ['TT'], rowspan: 2 },
        { texts: ['Đơn vị'], colspan: 2 },
      ],
      [{ texts: ['Chủ trì'] }, { texts: ['Phối hợp'] }],
      [{ texts: ['1'] }, { texts: ['Sở A', 'Sở B'] }, { texts: ['Sở C'] }],
    ]);
  });

  it('of one cell is a frame around text', async () => {
    expect(await texts({ body: table([[cell('Ghi nhớ', 'Nộp đúng hạn')]]) })).toEqual(['Ghi nhớ', 'Nộp đúng hạn']);
  });
});
