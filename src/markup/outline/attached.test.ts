import { describe, expect, it } from 'vitest';
import { readOutline } from '../../testing/outline-text.ts';

const DECISION = 'Điều 1. Ban hành kèm theo Quyết định này Quy chế họp.\n\nĐiều 2. Hiệu lực từ ngày ký.';
const OUTLINE = [
  'article #dieu-1 [Điều 1.]',
  '  | Ban hành kèm theo Quyết định này Quy chế họp.',
  'article #dieu-2 [Điều 2.]',
  '  | Hiệu lực từ ngày ký.',
];

const readAfterDecision = (text: string): string[] => {
  const lines = readOutline(`${DECISION}\n\n${text}`);
  expect(lines.slice(0, OUTLINE.length)).toEqual(OUTLINE);
  return lines.slice(OUTLINE.length);
};

describe('a document that is issued with another one', () => {
  it.each([
    [
      'counts its own numbers, under ids that begin with its kind',
      '<Attached kind="Quy chế" title="Quy chế họp của cơ quan">\n\nChương I\n\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n\n1. Họp.\n\n</Attached>',
      [
        'attached #quy-che = Quy chế họp của cơ quan',
        '  chapter #quy-che-chuong-1 [Chương I] = QUY ĐỊNH CHUNG',
        '    article #quy-che-dieu-1 [Điều 1.] = Phạm vi',
        '      clause #quy-che-dieu-1-khoan-1 [1.]',
        '        | Họp.',
      ],
    ],
    [
      'has the lines of its head as they stand on paper',
      '<Attached kind="Quy chế">\n\nQUY CHẾ\n\nHọp của cơ quan\n\n(Ban hành kèm theo Quyết định số 505/QĐ-UBND)\n\nĐiều 1. Phạm vi.\n\n</Attached>',
      [
        'attached #quy-che [QUY CHẾ] = Họp của cơ quan',
        '  | (Ban hành kèm theo Quyết định số 505/QĐ-UBND)',
        '  article #quy-che-dieu-1 [Điều 1.]',
        '    | Phạm vi.',
      ],
    ],
    [
      'has them in one paragraph too',
      '<Attached kind="Đề án">\n\n**ĐỀ ÁN**\n**Chuyển đổi số**\n(Ban hành kèm theo Quyết định này)\n\nI. MỤC TIÊU\n\n1. Một.\n\n</Attached>',
      [
        'attached #de-an [ĐỀ ÁN] = Chuyển đổi số',
        '  | (Ban hành kèm theo Quyết định này)',
        '  heading #de-an-muc-1 [I.] = MỤC TIÊU',
        '    clause #de-an-muc-1-khoan-1 [1.]',
        '      | Một.',
      ],
    ],
    [
      'may have kind and title in one line of capitals',
      '<Attached kind="quy chế">\n\nQUY CHẾ TIẾP CÔNG DÂN\n\nĐiều 1. Phạm vi.\n\n</Attached>',
      ['attached #quy-che = QUY CHẾ TIẾP CÔNG DÂN', '  article #quy-che-dieu-1 [Điều 1.]', '    | Phạm vi.'],
    ],
    [
      'may have a heading of Markdown for its kind',
      '<Attached kind="Nội quy">\n\n# NỘI QUY\n\n## Trụ sở\n\n1. Đúng giờ.\n\n</Attached>',
      ['attached #noi-quy [NỘI QUY] = Trụ sở', '  clause #noi-quy-khoan-1 [1.]', '    | Đúng giờ.'],
    ],
    [
      'has one title where a paragraph repeats the one of its tag',
      '<Attached kind="Đề án" title="Trồng cây">\n\nTRỒNG CÂY\n\nLời.\n\n</Attached>',
      ['attached #de-an = TRỒNG CÂY', '  | Lời.'],
    ],
    [
      'begins with its text where that speaks of its kind',
      '<Attached kind="Quy chế">\n\nQuy chế này quy định việc họp.\n\n</Attached>',
      ['attached #quy-che', '  | Quy chế này quy định việc họp.'],
    ],
    [
      'takes its number from its head',
      '<Attached kind="Mẫu">\n\nMẪU SỐ 01\n\nTỜ KHAI\n\nHọ và tên\n\n</Attached>',
      ['attached #mau-1 [MẪU SỐ 01] = TỜ KHAI', '  | Họ và tên'],
    ],
    [
      'has its title on the line of its number, or under it',
      '<Attached kind="Mẫu">\n\nMẪU SỐ 01: Đơn xin phép\n\nHọ và tên\n\n</Attached>\n\n<Attached kind="Biểu mẫu">\n\nBiểu mẫu số II. SỔ ĐĂNG KÝ\n\nLời.\n\n</Attached>\n\n<Attached kind="Mẫu" number="03">\n\nMẫu số 03:\n\nTỜ KHAI\n\nLời.\n\n</Attached>',
      [
        'attached #mau-1 [MẪU SỐ 01:] = Đơn xin phép',
        '  | Họ và tên',
        'attached #bieu-mau-2 [Biểu mẫu số II.] = SỔ ĐĂNG KÝ',
        '  | Lời.',
        'attached #mau-3 [Mẫu số 03:] = TỜ KHAI',
        '  | Lời.',
      ],
    ],
    [
      'does not take a sentence for its head',
      '<Attached kind="Mẫu" number="01">\n\nMẫu số 01 dùng cho cá nhân: ghi đủ họ tên.\n\n</Attached>',
      ['attached #mau-1', '  | Mẫu số 01 dùng cho cá nhân: ghi đủ họ tên.'],
    ],
    [
      'may be of a kind that nobody has listed',
      '<Attached kind="Bản đồ phân vùng" title="Bản đồ">\n\nLời.\n\n</Attached>',
      ['attached #ban-do-phan-vung = Bản đồ', '  | Lời.'],
    ],
    [
      'holds its annexes, by tag or by line',
      '<Attached kind="Quy chế" title="Họp">\n\nĐiều 1. Phạm vi.\n\n<Annex number="I" title="Mẫu giấy">\n\n1. Một.\n\n</Annex>\n\nPHỤ LỤC II\n\nMẪU SỔ\n\n1. Hai.\n\n</Attached>\n\n<Annex number="I" title="Của quyết định">\n\n1. Ba.\n\n</Annex>',
      [
        'attached #quy-che = Họp',
        '  article #quy-che-dieu-1 [Điều 1.]',
        '    | Phạm vi.',
        '  annex #quy-che-phu-luc-1 = Mẫu giấy',
        '    clause #quy-che-phu-luc-1-khoan-1 [1.]',
        '      | Một.',
        '  annex #quy-che-phu-luc-2 [PHỤ LỤC II] = MẪU SỔ',
        '    clause #quy-che-phu-luc-2-khoan-1 [1.]',
        '      | Hai.',
        'annex #phu-luc-1 = Của quyết định',
        '  clause #phu-luc-1-khoan-1 [1.]',
        '    | Ba.',
      ],
    ],
    [
      'ends the annex before it that has no tag',
      'PHỤ LỤC\n\n1. Một.\n\n<Attached kind="Quy chế" title="Họp">\n\n1. Hai.\n\n</Attached>',
      [
        'annex #phu-luc [PHỤ LỤC]',
        '  clause #phu-luc-khoan-1 [1.]',
        '    | Một.',
        'attached #quy-che = Họp',
        '  clause #quy-che-khoan-1 [1.]',
        '    | Hai.',
      ],
    ],
    [
      'is told apart from another one of its kind by an id of its author',
      '<Attached kind="Quy chế" title="Họp">\n\nMột.\n\n</Attached>\n\n<Attached kind="Quy chế" id="quy-che-tiep-dan" title="Tiếp dân">\n\nHai.\n\n</Attached>',
      ['attached #quy-che = Họp', '  | Một.', 'attached #quy-che-tiep-dan = Tiếp dân', '  | Hai.'],
    ],
    [
      'holds its forms, each with numbers of its own, and goes on after them',
      '<Attached kind="Quy chế" title="Họp">\n\n1. Một.\n\n<Attached kind="Mẫu" number="01" title="Giấy mời">\n\n1. Hai.\n\n</Attached>\n\nCuối.\n\n</Attached>',
      [
        'attached #quy-che = Họp',
        '  clause #quy-che-khoan-1 [1.]',
        '    | Một.',
        '  attached #quy-che-mau-1 = Giấy mời',
        '    clause #quy-che-mau-1-khoan-1 [1.]',
        '      | Hai.',
        '  | Cuối.',
      ],
    ],
    [
      'may be a form of an annex, and have annexes itself',
      '<Annex number="I" title="Mẫu">\n\n<Attached kind="Mẫu">\n\nMẪU SỐ 01\n\nHỢP ĐỒNG\n\nĐiều 1. Giá.\n\n<Annex number="I" title="Giá điện">\n\n1. Một.\n\n</Annex>\n\n</Attached>\n\n<Attached kind="Mẫu">\n\nMẪU SỐ 02\n\nĐiều 1. Giá.\n\n</Attached>\n\n</Annex>\n\n<Attached kind="Mẫu" number="01">\n\nLời.\n\n</Attached>',
      [
        'annex #phu-luc-1 = Mẫu',
        '  attached #phu-luc-1-mau-1 [MẪU SỐ 01] = HỢP ĐỒNG',
        '    article #phu-luc-1-mau-1-dieu-1 [Điều 1.]',
        '      | Giá.',
        '    annex #phu-luc-1-mau-1-phu-luc-1 = Giá điện',
        '      clause #phu-luc-1-mau-1-phu-luc-1-khoan-1 [1.]',
        '        | Một.',
        '  attached #phu-luc-1-mau-2 [MẪU SỐ 02]',
        '    article #phu-luc-1-mau-2-dieu-1 [Điều 1.]',
        '      | Giá.',
        'attached #mau-1',
        '  | Lời.',
      ],
    ],
    [
      'must be told apart from another one of its kind',
      '<Attached kind="Quy chế" title="Họp">\n\nMột.\n\n</Attached>\n\n<Attached kind="Quy chế" title="Tiếp dân">\n\nHai.\n\n</Attached>',
      ['attached #quy-che = Họp', '  | Một.', 'attached #quy-che = Tiếp dân', '  | Hai.', '! 11 provision-duplicate'],
    ],
  ])('%s', (_, text, expected) => expect(readAfterDecision(text)).toEqual(expected));
});

describe('an annex without a number', () => {
  it.each([
    [
      'is an attached document where the document says so, and keeps its address',
      '<Annex title="Quy chế họp của cơ quan">\n\nĐiều 1. Phạm vi.\n\n</Annex>',
      ['attached #phu-luc = Quy chế họp của cơ quan', '  article #phu-luc-dieu-1 [Điều 1.]', '    | Phạm vi.'],
    ],
    [
      'is one by its own first line too',
      '<Annex>\n\nQUY CHẾ\n\nHọp của cơ quan\n\nĐiều 1. Phạm vi.\n\n</Annex>',
      ['attached #phu-luc [QUY CHẾ] = Họp của cơ quan', '  article #phu-luc-dieu-1 [Điều 1.]', '    | Phạm vi.'],
    ],
    [
      'stays an annex where it says “Phụ lục”',
      '<Annex>\n\nPHỤ LỤC\n\nQUY CHẾ HỌP\n\nLời.\n\n</Annex>',
      ['annex #phu-luc [PHỤ LỤC] = QUY CHẾ HỌP', '  | Lời.'],
    ],
    [
      'stays an annex where the document issues nothing of its kind',
      '<Annex title="Danh mục nhiệm vụ">\n\nLời.\n\n</Annex>',
      ['annex #phu-luc = Danh mục nhiệm vụ', '  | Lời.'],
    ],
    [
      'stays an annex where it has a number',
      '<Annex number="I" title="Quy chế họp">\n\nLời.\n\n</Annex>',
      ['annex #phu-luc-1 = Quy chế họp', '  | Lời.'],
    ],
  ])('%s', (_, text, expected) => expect(readAfterDecision(text)).toEqual(expected));
});

describe('the head of an attached document outside its tag', () => {
  const HEAD = 'QUY CHẾ\n\nHọp của cơ quan\n\n(Ban hành kèm theo Quyết định số 505/QĐ-UBND)';
  const told = (text: string): string[] => readOutline(text).filter((line) => line.startsWith('!'));

  it('is told, and so is that it makes numbers begin anew, once', () => {
    expect(told(`${DECISION}\n\n${HEAD}\n\nĐiều 1. Phạm vi.\n\nĐiều 2. Nguyên tắc.`)).toEqual([
      '! 5 attached-apart',
      '! 11 provision-duplicate',
      '! 13 provision-duplicate',
    ]);
  });

  it.each([
    ['in one line with its title', 'QUY CHẾ HỌP CỦA CƠ QUAN\n(Kèm theo Quyết định số 505/QĐ-UBND)', 1],
    ['in bold', '**ĐỀ ÁN**\n\n**Chuyển đổi số**\n\n*(Kèm theo Quyết định số 505/QĐ-UBND)*', 1],
    ['with a number', 'Mẫu số 01\n\nĐƠN\n\n(Ban hành kèm theo Quyết định này)', 1],
    ['without the line that says what it is issued with', 'QUY CHẾ\n\nHọp của cơ quan', 0],
    ['in a sentence', 'Quy chế họp\n\n(Ban hành kèm theo Quyết định này)', 0],
    ['of an annex', 'PHỤ LỤC\n\nDANH MỤC\n\n(Kèm theo Quyết định số 505/QĐ-UBND)', 0],
    ['in a quotation', `<Quotation>\n\n${HEAD}\n\n</Quotation>`, 0],
    ['in its tag', `<Attached kind="Quy chế">\n\n${HEAD}\n\n</Attached>`, 0],
  ])('is told or not: %s', (_, text, times) => {
    expect(told(`${DECISION}\n\n${text}`).filter((line) => line.endsWith('attached-apart'))).toHaveLength(times);
  });

  it('is not told where the document itself begins with it', () => {
    expect(told(`${HEAD}\n\nĐiều 1. Phạm vi.`)).toEqual([]);
  });
});

describe('a signature under an annex or an attached document', () => {
  const read = (tag: string, text: string) =>
    readOutline(`1. Một.\n\n<${tag}>\n\n${text}\n\n</${tag.split(' ')[0]}>`).slice(2);

  it.each([
    'KT. CHỦ TỊCH\n\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A',
    'TM. UỶ BAN NHÂN DÂN\n\nCHỦ TỊCH\n\n(Đã ký)\n\nNguyễn Văn A',
    'T/M BAN THƯỜNG VỤ\n\nPHÓ BÍ THƯ',
    'GIÁM ĐỐC\n\n(Đã ký)',
  ])('is of all of it, and not of its last khoản: %j', (lines) => {
    const own = lines.split('\n\n').map((line) => `  | ${line}`);
    expect(read('Annex number="I" title="A"', `1. Hai.\n\n${lines}`)).toEqual([
      'annex #phu-luc-1 = A',
      '  clause #phu-luc-1-khoan-1 [1.]',
      '    | Hai.',
      ...own,
    ]);
    expect(read('Attached kind="Quy chế"', `Điều 1. Hai\n\na) Ba.\n\n${lines}`).slice(-own.length)).toEqual(own);
  });

  it.each(['CHỦ TỊCH', 'Nguyễn Văn A', 'CHỦ TỊCH\n\nNguyễn Văn A\n\nlà người ký.', '- CHỦ TỊCH\n\nNguyễn Văn A'])(
    'is no other text: %j',
    (lines) => {
      expect(read('Annex number="I" title="A"', `1. Hai.\n\n${lines}`).at(-1)).toMatch(/^ {4}/);
    },
  );

  it('leaves the words on the line of the number where they are', () => {
    expect(read('Annex number="I" title="A"', '1. GIÁM ĐỐC\n\nNguyễn Văn A')).toContain('    | GIÁM ĐỐC');
  });
});
