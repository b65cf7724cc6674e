import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  item,
  level,
  list,
  listKind,
  paragraph,
  run,
  table,
  wordFile,
  type WordParts,
} from '../../testing/builders/word-file.ts';
import { blockText, type TableBlock, type TextBlock } from '../paper/block.ts';
import { readWord } from './read-word.ts';

const read = async (parts: WordParts, mayConvert = false) => readWord(wordFile(parts), { mayConvert });
const texts = async (parts: WordParts, mayConvert = false): Promise<string[]> =>
  (await read(parts, mayConvert)).blocks.map(blockText);
const first = async (body: string): Promise<TextBlock> => (await read({ body })).blocks[0] as TextBlock;

describe('numbers that Word prints', () => {
  const numbering = [
    listKind(1, level(0, 'decimal', 'Điều %1.'), level(1, 'decimal', '%2.'), level(2, 'lowerLetter', '%3)')),
    listKind(2, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2.', '<w:isLgl/>')),
    listKind(3, level(0, 'bullet', '-'), level(1, 'bullet', '\uf0b7', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>')),
    listKind(4, level(0, 'decimalZero', '%1/', '<w:suff w:val="nothing"/>'), level(1, 'lowerRoman', '(%2)')),
    ...[1, 2, 3, 4].map((id) => list(id, id)),
    list(5, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'),
    list(6, 1),
    list(7, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', 'Phần %1:')}</w:lvlOverride>`),
  ].join('');

  it.each([
    [
      'count each level and begin anew below a higher one',
      [
        [1, 0],
        [1, 1],
        [1, 1],
        [1, 2],
        [1, 2],
        [1, 0],
        [1, 1],
      ],
      ['Điều 1.', '1.', '2.', 'a)', 'b)', 'Điều 2.', '1.'],
    ],
    [
      'are written in figures where the list is a legal one',
      [
        [2, 0],
        [2, 0],
        [2, 1],
      ],
      ['I.', 'II.', '2.1.'],
    ],
    [
      'are signs of a list as every font has them',
      [
        [3, 0],
        [3, 1],
      ],
      ['-', '•'],
    ],
    [
      'count in other ways',
      [
        [4, 0],
        [4, 1],
        [4, 1],
      ],
      ['01/', '(i)', '(ii)'],
    ],
    [
      'begin where a list says it begins',
      [
        [1, 0],
        [5, 0],
        [5, 0],
      ],
      ['Điều 1.', 'Điều 7.', 'Điều 8.'],
    ],
    [
      'go on through lists of one kind',
      [
        [1, 0],
        [6, 0],
      ],
      ['Điều 1.', 'Điều 2.'],
    ],
    ['look as the list and not its kind says', [[7, 0]], ['Phần A:']],
  ] as const)('%s', async (_, items, labels) => {
    const body = items.map(([id, depth]) => item('Nội dung', id, depth)).join('');
    const found = await texts({ body, numbering });
    expect(found).toEqual(labels.map((label) => (label === '01/' ? '01/Nội dung' : `${label} Nội dung`)));
  });

  it.each([
    ['never', 0, ['I.', '1.', '2.', 'II.', '3.']],
    ['behind every higher level', 1, ['I.', '1.', '2.', 'II.', '1.']],
  ])('begin anew %s where the level says so', async (_, restart, labels) => {
    const second = level(1, 'decimal', '%2.', `<w:lvlRestart w:val="${restart}"/>`);
    const found = await texts({
      body: [0, 1, 1, 0, 1].map((depth) => item('Nội dung', 1, depth)).join(''),
      numbering: listKind(1, level(0, 'upperRoman', '%1.'), second) + list(1, 1),
    });
    expect(found).toEqual(labels.map((label) => `${label} Nội dung`));
  });

  it('come by the style of the paragraph, and not where the paragraph takes them off', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Dieu"/></w:style>';
    const styled = level(0, 'decimal', 'Điều %1.', '<w:pStyle w:val="Dieu"/>');
    const body =
      paragraph('Phạm vi', '<w:pStyle w:val="Dieu"/>') +
      paragraph('Đối tượng', '<w:pStyle w:val="Con"/>') +
      paragraph('Không số', '<w:pStyle w:val="Dieu"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    const found = await texts({ body, styles, numbering: listKind(1, styled) + list(1, 1) });
    expect(found).toEqual(['Điều 1. Phạm vi', 'Điều 2. Đối tượng', 'Không số']);
  });

  it('are counted in figures, and that is said, where the way of counting is unknown', async () => {
    const paper = await read({
      body: item('Nội dung', 1),
      numbering: listKind(1, level(0, 'vietnameseCounting', '%1.')) + list(1, 1),
    });
    expect(paper.blocks.map(blockText)).toEqual(['1. Nội dung']);
    expect(paper.remarks).toEqual([expect.stringContaining('đánh số tự động theo kiểu chương trình không có')]);
  });

  it('stand before the whole paragraph where the end of the one above is struck out', async () => {
    const struck = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>';
    const body = paragraph('Rà soát ', struck) + item('quy hoạch', 1);
    expect(await texts({ body, numbering: listKind(1, level(0, 'decimal', '%1.')) + list(1, 1) })).toEqual([
      '1. Rà soát quy hoạch',
    ]);
  });
});

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

describe('what is no plain text', () => {
  it('is taken in or struck out as the changes say, and told', async () => {
    const body =
      paragraph(
        run('Báo cáo trước ngày ') +
          `<w:del w:id="1" w:author="A"><w:r><w:delText>10</w:delText></w:r></w:del><w:ins w:id="2" w:author="A">${run('15')}</w:ins>` +
          run(' tháng 3'),
      ) +
      `<w:moveFrom w:id="3" w:author="A">${paragraph('Chuyển đi')}</w:moveFrom>` +
      table([[paragraph('giữ')], [paragraph('x')]]).replace(
        '<w:tr><w:tc><w:p><w:r><w:t xml:space="preserve">x',
        '<w:tr><w:trPr><w:del w:id="4" w:author="A"/></w:trPr><w:tc><w:p><w:r><w:t xml:space="preserve">x',
      );
    const { blocks, removals, remarks } = await read({ body });
    expect(blocks.map(blockText)).toEqual(['Báo cáo trước ngày 15 tháng 3', 'giữ']);
    expect(removals?.map(({ text, why }) => `${why} ${text}`).toSorted()).toEqual([
      'struck-out 10',
      'struck-out Chuyển đi',
      'struck-out x',
    ]);
    expect(remarks).toEqual([expect.stringMatching(/track changes.*nhận chữ thêm vào «15».*bỏ chữ đã xoá/)]);
  });

  it('is left out and told where it is hidden', async () => {
    const { blocks, removals, remarks } = await read({
      body: paragraph(run('Rà soát') + run(' (nội bộ)', '<w:vanish/>')),
    });
    expect(blocks.map(blockText)).toEqual(['Rà soát']);
    expect(removals).toEqual([{ text: '(nội bộ)', why: 'hidden' }]);
    expect(remarks).toEqual([expect.stringContaining('chữ ẩn')]);
  });

  it('comes behind its paragraph once, and is told, where it is a box', async () => {
    const box = `<w:txbxContent>${paragraph('HOẢ TỐC')}</w:txbxContent>`;
    const shape = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
    const { blocks, remarks } = await read({
      body: paragraph(`<w:r>${shape}</w:r>${run('Lời văn')}`) + paragraph('Sau'),
    });
    expect(blocks.map(blockText)).toEqual(['Lời văn', 'HOẢ TỐC', 'Sau']);
    expect(remarks).toEqual([expect.stringContaining('khung chữ')]);
  });

  it('is named where it stands in heads, feet and notes of pages', async () => {
    const { blocks, removals, remarks } = await read({
      body: paragraph(run('Theo Luật') + '<w:r><w:footnoteReference w:id="2"/></w:r>'),
      footnotes: `<w:footnote w:id="2">${paragraph('Luật số 72/2025/QH15')}</w:footnote>`,
      header: paragraph('Dự thảo lần 2'),
      footer: paragraph('3'),
    });
    expect(blocks.map(blockText)).toEqual(['Theo Luật']);
    expect(removals).toEqual([
      { text: 'Dự thảo lần 2', why: 'running-head' },
      { text: 'Luật số 72/2025/QH15', why: 'note' },
    ]);
    expect(remarks).toEqual([expect.stringContaining('chú thích')]);
  });

  it('is text where a field, a link, a control or a formula holds it', async () => {
    const body = paragraph(
      `<w:fldSimple w:instr="DATE">${run('ngày 5')}</w:fldSimple><w:hyperlink w:anchor="a">${run(' theo Mẫu 1')}</w:hyperlink>` +
        `<w:sdt><w:sdtContent>${run(', xong')}</w:sdtContent></w:sdt><m:oMath><m:r><m:t>S=a×b</m:t></m:r></m:oMath>`,
    );
    const { blocks, remarks } = await read({ body });
    expect(blocks.map(blockText)).toEqual(['ngày 5 theo Mẫu 1, xongS=a×b']);
    expect(remarks).toEqual([expect.stringContaining('công thức')]);
  });
});

describe('text in an old face', () => {
  const old = (face: string, text: string): string => paragraph(run(text, `<w:rFonts w:ascii="${face}"/>`));

  it.each([
    ['TCVN3', '.VnTime', 'Uû ban nh©n d©n tØnh'],
    ['VNI', 'VNI-Times', 'UÛy ban nhaân daân tænh'],
  ])('of %s is refused until somebody has confirmed it', async (name, face, text) => {
    await expect(read({ body: old(face, text) })).rejects.toThrow(
      new RegExp(`^tệp dùng phông ${name} cũ .*Sửa: .*--old-fonts`),
    );
  });

  it.each([
    ['.VnTime', 'Uû ban nh©n d©n tØnh', 'Uỷ ban nhân dân tỉnh'],
    ['.VnTimeH', 'uû ban nh©n d©n', 'UỶ BAN NHÂN DÂN'],
    ['VNI-Times', 'Ñieàu 1. UÛy ban nhaân daân tænh', 'Điều 1. Ủy ban nhân dân tỉnh'],
    ['VNI-Times', 'UÛY BAN NHAÂN DAÂN', 'ỦY BAN NHÂN DÂN'],
  ])('in %s becomes Unicode then: %s', async (face, text, expected) => {
    const { blocks, remarks } = await read({ body: old(face, text) }, true);
    expect(blocks.map(blockText)).toEqual([expected]);
    expect(remarks).toEqual([expect.stringContaining('đã chuyển sang Unicode')]);
  });

  it('stays as it is where it is Unicode already', async () => {
    expect(await texts({ body: old('.VnTime', 'Uỷ ban nhân dân') })).toEqual(['Uỷ ban nhân dân']);
  });

  it('makes labels of lists Unicode too', async () => {
    const numbering =
      listKind(1, level(0, 'decimal', '§iÒu %1.', '<w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr>')) + list(1, 1);
    expect(await texts({ body: item('Phạm vi', 1), numbering })).toEqual(['Điều 1. Phạm vi']);
  });
});

describe('a file that is no paper', () => {
  const docm = 'application/vnd.ms-word.document.macroEnabled.main+xml';
  it.each([
    ['broken', wordFile({ body: paragraph('a') }).slice(0, 300), /bị hỏng.*Sửa:/],
    ['of another kind', strToU8('hello'), /bị hỏng.*Sửa:/],
    [
      'a workbook',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), '_rels/.rels': strToU8('<Relationships/>') }),
      /không phải văn bản Word.*Sửa:/,
    ],
    ['with macros', wordFile({ body: paragraph('a'), mainType: docm }), /macro.*Sửa:/],
    [
      'locked',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, ...[...'EncryptedPackage'].flatMap((one) => [one.charCodeAt(0), 0])]),
      /mật khẩu.*Sửa:/,
    ],
    ['an old .doc under a new name', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0]), /Word kiểu cũ.*Sửa:/],
    ['without words', wordFile({ body: '<w:p/>' }), /không có chữ.*Sửa:/],
  ])('%s is refused in one sentence with the way on', async (_, bytes, message) => {
    await expect(readWord(bytes)).rejects.toMatchObject({
      name: 'Unreadable',
      message: expect.stringMatching(message),
    });
  });
});
