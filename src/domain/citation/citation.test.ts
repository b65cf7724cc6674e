import { describe, expect, it } from 'vitest';
import type { Citation, Place } from './citation.ts';
import { findCitations } from './citation.ts';
import type { DocumentCode } from '../document/document-code.ts';

const partsOf = ({ cls: _, ...parts }: DocumentCode): string => Object.values(parts).join(' ');

/** “words → ids” of every citation, with “in …” where it is not this document. */
function cited(text: string, place: Place = []): string[] {
  const words = ({ start, end }: Citation): string => text.slice(start, end);
  return findCitations(text, place).map((citation) => {
    if (citation.type === 'document') return `${words(citation)} → ${partsOf(citation.code)}`;
    const { document, provisions } = citation;
    const where = document === 'this' ? '' : ` in ${document === 'unknown' ? 'unknown' : words(document)}`;
    return `${words(citation)} → ${provisions.join(' | ')}${where}`;
  });
}

const DOCUMENTS = [
  ['theo Nghị định 30/2020/NĐ-CP.', 'Nghị định 30/2020/NĐ-CP → 30 2020 NĐ-CP'],
  ['tại Công văn số 123/UBND-NC, ngày 3/2/2023', 'Công văn số 123/UBND-NC, ngày 3/2/2023 → 123 UBND NC'],
  ['Công văn số 77/UBND-KT,NC ngày 5/3/2026', 'Công văn số 77/UBND-KT,NC ngày 5/3/2026 → 77 UBND KT,NC'],
  ['Công văn số 77/UBND-KT,Sở Nội vụ', 'Công văn số 77/UBND-KT → 77 UBND KT'],
  ['thông báo số: 319-TB/VPTU', 'thông báo số: 319-TB/VPTU → 319 TB VPTU'],
  ['QUYẾT ĐỊNH SỐ 12a/QĐ-UBND', 'QUYẾT ĐỊNH SỐ 12a/QĐ-UBND → 12a QĐ UBND'],
  [
    'Luật này, Luật Phòng, chống tham nhũng số 36/2018/QH14',
    'Luật Phòng, chống tham nhũng số 36/2018/QH14 → 36 2018 QH14',
  ],
  ['theo Luật Báo chí 126/2025/QH15', 'Luật Báo chí 126/2025/QH15 → 126 2025 QH15'],
  ['Luật Đất đai, 30/2020/NĐ-CP', '30/2020/NĐ-CP → 30 2020 NĐ-CP'],
  ['số 319 – TB/VPTU', 'số 319 – TB/VPTU → 319 TB VPTU'],
  ['30/2020/NĐ-\nCP - Quy định', '30/2020/NĐ-\nCP → 30 2020 NĐ-CP'],
  ['12/QĐ-UBND - UBND tỉnh', '12/QĐ-UBND → 12 QĐ UBND'],
  ['số 285/CCTTHC', 'số 285/CCTTHC → 285 CCTTHC'],
  ['Thông tư liên tịch số 01/2020/TTLT-BNV-BTC', 'Thông tư liên tịch số 01/2020/TTLT-BNV-BTC → 01 2020 TTLT-BNV-BTC'],
];

const PROVISIONS = [
  ['khoản 2 Điều 5', 'khoản 2 Điều 5 → dieu-5-khoan-2'],
  ['điểm đ khoản 2 Điều 103', 'điểm đ khoản 2 Điều 103 → dieu-103-khoan-2-diem-dd'],
  ['điểm a, khoản 1, Điều 5', 'điểm a, khoản 1, Điều 5 → dieu-5-khoan-1-diem-a'],
  ['khoản 3a của Điều 12b', 'khoản 3a của Điều 12b → dieu-12b-khoan-3a'],
  ['KHOẢN 2 ĐIỀU 5', 'KHOẢN 2 ĐIỀU 5 → dieu-5-khoan-2'],
  ['khoản\u00a02\nĐiều 5', 'khoản\u00a02\nĐiều 5 → dieu-5-khoan-2'],
  ['Mục II Chương I', 'Mục II Chương I → chuong-1-muc-2'],
  ['tiểu mục 2 Mục 1 Chương II', 'tiểu mục 2 Mục 1 Chương II → chuong-2-muc-1-tieu-muc-2 | chuong-2-khoan-1-khoan-2'],
  ['phần II', 'phần II → phan-2 | muc-2'],
  ['điểm b, mục 2 phần I', 'điểm b, mục 2 phần I → phan-1-muc-2-diem-b | muc-1-khoan-2-diem-b'],
  ['tiểu mục 2', 'tiểu mục 2 → tieu-muc-2 | khoan-2'],
  ['khoản 2 mục I', 'khoản 2 mục I → muc-1-khoan-2'],
  ['điểm 1 mục II', 'điểm 1 mục II → muc-2-khoan-1'],
  ['mục II.1', 'mục II.1 → muc-2-khoan-1'],
  ['tiết a, điểm 2, mục III', 'tiết a, điểm 2, mục III → muc-3-khoan-2-diem-a'],
  ['điểm 1 khoản 2 Điều 3', 'điểm 1 khoản 2 Điều 3 → dieu-3-khoan-2-diem-1'],
  ['tiết a điểm 1 khoản 2 Điều 3', 'điểm 1 khoản 2 Điều 3 → dieu-3-khoan-2-diem-1'],
  ['chi tiết a, điểm 2 mục III', 'điểm 2 mục III → muc-3-khoan-2'],
  ['mục 1', 'mục 1 → muc-1 | khoan-1'],
  ['Chương II Phần thứ nhất', 'Chương II Phần thứ nhất → phan-1-chuong-2'],
  ['Phụ lục số 01', 'Phụ lục số 01 → phu-luc-1'],
  ['Phụ lục kèm theo', 'Phụ lục → phu-luc'],
  ['Phụ lục III.1', 'Phụ lục III.1 → phu-luc-iii-1'],
  ['dòng 12 Phụ lục I', 'dòng 12 Phụ lục I → phu-luc-1-dong-12'],
  ['Dòng số II.1 của Phụ lục II', 'Dòng số II.1 của Phụ lục II → phu-luc-2-dong-ii-1'],
  ['dòng 3 khoản 2 Điều 5', 'dòng 3 khoản 2 Điều 5 → dieu-5-khoan-2-dong-3'],
  ['một dòng 2 mét tại Điều 5', 'Điều 5 → dieu-5'],
  ['khoản 1 Công văn này', 'khoản 1 → khoan-1'],
];

describe('findCitations of documents', () => {
  it('takes in the kind, the number and the date, and tells them', () => {
    const text = '(đính kèm Thông báo số 319-TB/VPTU ngày 14 tháng 7 năm 2023 của Văn phòng Thành uỷ)';
    expect(findCitations(text)).toEqual([
      {
        type: 'document',
        start: 10,
        end: 59,
        typeName: 'Thông báo',
        code: { cls: 'party', num: '319', kind: 'TB', org: 'VPTU' },
        issuedDate: '2023-07-14',
      },
    ]);
  });

  it.each(DOCUMENTS)('finds the one in %j', (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });

  it('finds each of several', () => {
    expect(cited('các Nghị định số 30/2020/NĐ-CP, số 31/2021/NĐ-CP và 32/2021/NĐ-CP')).toEqual([
      'Nghị định số 30/2020/NĐ-CP → 30 2020 NĐ-CP',
      'số 31/2021/NĐ-CP → 31 2021 NĐ-CP',
      '32/2021/NĐ-CP → 32 2021 NĐ-CP',
    ]);
  });

  it.each([
    'ngày 14/7/2023, tháng 10/2023, nhiệm kỳ 2020 - 2025, trực 24/7, tỷ lệ 3/4',
    'TT/TU, TT/HĐND TP; CT và các PCT/UBND TP; Lưu: VT, NC/kn.',
    'số 1842/UBND-NC/kn',
    'tiếp nhận 285/CCTTHC',
    'nội dung chỉ đạo tại Công văn này./.',
  ])('finds none in %j', (text) => {
    expect(cited(text)).toEqual([]);
  });
});

describe('findCitations of provisions', () => {
  it.each(PROVISIONS)('reads %j', (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });

  it('gives each number of a list its own words and its own place', () => {
    expect(cited('các điểm a, b và c khoản 1 Điều 5')).toEqual([
      'điểm a → dieu-5-khoan-1-diem-a',
      'b → dieu-5-khoan-1-diem-b',
      'c khoản 1 Điều 5 → dieu-5-khoan-1-diem-c',
    ]);
    expect(cited('khoản 1, 2 Điều 5')).toEqual(['khoản 1 → dieu-5-khoan-1', '2 Điều 5 → dieu-5-khoan-2']);
    expect(cited('Điều 3 và Điều 4')).toEqual(['Điều 3 → dieu-3', 'Điều 4 → dieu-4']);
    expect(cited('từ Điều 5 đến Điều 10')).toEqual(['Điều 5 → dieu-5', 'Điều 10 → dieu-10']);
    expect(cited('điểm a khoản 1, điểm b khoản 2 Điều 5')).toEqual([
      'điểm a khoản 1 → dieu-5-khoan-1-diem-a',
      'điểm b khoản 2 Điều 5 → dieu-5-khoan-2-diem-b',
    ]);
    expect(cited('khoản 2 và Điều 5')).toEqual(['khoản 2 → khoan-2', 'Điều 5 → dieu-5']);
  });

  it('gives them to the document cited right after', () => {
    expect(cited('Điều 3 và khoản 2 Điều 5 của Nghị định số 30/2020/NĐ-CP')).toEqual([
      'Điều 3 → dieu-3 in Nghị định số 30/2020/NĐ-CP',
      'khoản 2 Điều 5 → dieu-5-khoan-2 in Nghị định số 30/2020/NĐ-CP',
      'Nghị định số 30/2020/NĐ-CP → 30 2020 NĐ-CP',
    ]);
    expect(cited('Phụ lục I ban hành kèm theo Thông tư số 01/2020/TT-BTC')[0]).toBe(
      'Phụ lục I → phu-luc-1 in Thông tư số 01/2020/TT-BTC',
    );
    expect(cited('khoản 1 Điều 5 và Nghị định 30/2020/NĐ-CP')[0]).toBe('khoản 1 Điều 5 → dieu-5-khoan-1');
  });

  it('finds them before and behind the document that they stand beside', () => {
    expect(cited('Điều 3; Nghị định số 30/2020/NĐ-CP; Điều 4')).toEqual([
      'Điều 3 → dieu-3',
      'Nghị định số 30/2020/NĐ-CP → 30 2020 NĐ-CP',
      'Điều 4 → dieu-4',
    ]);
  });

  it('takes a number for a point only inside something, or of a document that is named', () => {
    expect(cited('điểm 8')).toEqual([]);
    expect(cited('điểm 8 Công văn này')).toEqual(['điểm 8 → khoan-8']);
    expect(cited('điểm 8 mục II')).toEqual(['điểm 8 mục II → muc-2-khoan-8']);
  });

  it('claims nothing where another document is named without a number, or where a text is amended', () => {
    expect(cited('khoản 1 Điều 5 Luật Đất đai')).toEqual(['khoản 1 Điều 5 → dieu-5-khoan-1 in unknown']);
    expect(cited('Sửa đổi, bổ sung một số nội dung tại khoản 2 Điều 5 như sau')).toEqual([
      'khoản 2 Điều 5 → dieu-5-khoan-2 in unknown',
    ]);
  });

  it.each([
    'tài khoản 5, một khoản 1.000.000 đồng, khoản 5 tỷ đồng',
    'thời điểm 1, địa điểm a, đạt điểm 8, các điểm y tế',
    'hạng mục 2, một phần 3, Điều lệ, chương trình 135, phần mềm, mục tiêu 5',
  ])('finds none in %j', (text) => {
    expect(cited(text)).toEqual([]);
  });

  it('does not take a quantity for the next number of a list', () => {
    expect(cited('theo Điều 5, 10 ngày sau')).toEqual(['Điều 5 → dieu-5']);
  });
});

describe('findCitations inside a provision', () => {
  const place: Place = [
    { kind: 'chapter', id: 'chuong-2' },
    { kind: 'article', id: 'dieu-7' },
    { kind: 'clause', id: 'dieu-7-khoan-3' },
    { kind: 'point', id: 'dieu-7-khoan-3-diem-a' },
  ];

  it.each([
    ['Điều này', 'Điều này → dieu-7'],
    ['khoản 2 Điều này', 'khoản 2 Điều này → dieu-7-khoan-2'],
    ['điểm b khoản này', 'điểm b khoản này → dieu-7-khoan-3-diem-b'],
    ['Chương này', 'Chương này → chuong-2'],
    ['khoản 1', 'khoản 1 → dieu-7-khoan-1 | khoan-1'],
    ['điểm c', 'điểm c → dieu-7-khoan-3-diem-c | diem-c'],
    ['Điều 9', 'Điều 9 → dieu-9'],
    ['khoản 1 Công văn này', 'khoản 1 → khoan-1'],
  ])('reads %j from there', (text, expected) => {
    expect(cited(text, place)).toEqual([expected]);
  });

  it('looks inside the annex first', () => {
    const annex: Place = [{ kind: 'annex', id: 'phu-luc-1' }];
    expect(cited('Điều 5', annex)).toEqual(['Điều 5 → phu-luc-1-dieu-5 | dieu-5']);
  });

  it('takes a Roman heading for the mục that a text speaks of', () => {
    const heading: Place = [
      { kind: 'heading', id: 'muc-1' },
      { kind: 'clause', id: 'muc-1-khoan-2' },
    ];
    expect(cited('mục này', heading)).toEqual(['mục này → muc-1']);
    expect(cited('khoản 3', heading)).toEqual(['khoản 3 → muc-1-khoan-3 | khoan-3']);
    expect(cited('mục II', heading)).toEqual(['mục II → muc-2']);
  });

  it('knows no place for “Điều này” outside an article', () => {
    expect(cited('Điều này')).toEqual(['Điều này → ']);
  });
});

describe('a citation that a line wraps in', () => {
  const collapsed = (words: string): string => words.replace(/\s+/gu, ' ');

  it.each([...DOCUMENTS, ...PROVISIONS])('is read like one that it does not: %j', (text, expected) => {
    expect(cited(text.replace(/(?<=[\p{L},:]) (?=[\p{L}\d])/gu, ' \n')).map(collapsed)).toEqual([collapsed(expected)]);
  });
});

describe('rows of a table', () => {
  it('are cited one by one', () => {
    expect(cited('theo các dòng 3, 5 và 7 của Phụ lục I, khoản 2 Điều 5')).toEqual([
      'dòng 3 → phu-luc-1-dong-3',
      '5 → phu-luc-1-dong-5',
      '7 của Phụ lục I → phu-luc-1-dong-7',
      'khoản 2 Điều 5 → dieu-5-khoan-2',
    ]);
  });

  it('are those of another document where that is named', () => {
    expect(cited('dòng 4 Phụ lục III.1 Nghị định 133/2025/NĐ-CP')[0]).toBe(
      'dòng 4 Phụ lục III.1 → phu-luc-iii-1-dong-4 in Nghị định 133/2025/NĐ-CP',
    );
  });
});

describe('an amendment', () => {
  const targets = (text: string): string[] =>
    cited(text, [{ kind: 'article', id: 'dieu-1' }]).map((line) => line.replace(/ → .*?(?= in |$)/, ''));

  it.each([
    ['Bổ sung Điều 3a vào sau Điều 3', ['Điều 3a in unknown', 'Điều 3 in unknown']],
    ['Sửa đổi, bổ sung khoản 2 Điều 4 và bổ sung khoản 3 vào sau khoản 2 Điều 4 như sau:', 'all'],
    ['Thay thế cụm từ “phường” bằng cụm từ “xã” tại khoản 2 Điều 5', 'all'],
    ['- Bỏ từ “quận” tại Điều 7 và khoản 1 Điều 8', 'all'],
    ['Khoản 2 Điều 4 được sửa đổi, bổ sung như sau:', 'all'],
  ])('speaks of the text that it amends: %s', (text, expected) => {
    const found = targets(text);
    expect(found.length).toBeGreaterThan(0);
    if (expected === 'all') expect(found.filter((line) => !line.endsWith(' in unknown'))).toEqual([]);
    else expect(found).toEqual(expected);
  });

  it('cites nothing in the words that it quotes in its own paragraph', () => {
    expect(targets('Sửa đổi khoản 2 Điều 5 như sau: “2. Phường làm theo khoản 1 Điều này.”')).toEqual([
      'khoản 2 Điều 5 in unknown',
    ]);
    expect(targets('Sửa đổi như sau: “2. Một theo Điều 9.” Phường làm theo khoản 1 Điều này.')).toHaveLength(1);
  });

  it('ends with its sentence', () => {
    expect(targets('Bãi bỏ Điều 9. Phường làm theo Điều 2.')).toEqual(['Điều 9 in unknown', 'Điều 2']);
    expect(targets('Phường sửa đổi kế hoạch theo Điều 2.')).toEqual(['Điều 2']);
  });
});

describe('findCitations of chains and of an annex without a number', () => {
  it.each([
    ['khoản 1 Điều 2; Phụ lục I', ['khoản 1 Điều 2 → dieu-2-khoan-1', 'Phụ lục I → phu-luc-1']],
    ['khoản 1 Điều 2, Phụ lục I', ['khoản 1 Điều 2 → dieu-2-khoan-1', 'Phụ lục I → phu-luc-1']],
    ['Điều 1, Điều 2, Phụ lục I', ['Điều 1 → dieu-1', 'Điều 2 → dieu-2', 'Phụ lục I → phu-luc-1']],
    [
      'điểm a khoản 1 Điều 2; mục 1 Phụ lục I ban hành kèm theo Quyết định này',
      ['điểm a khoản 1 Điều 2 → dieu-2-khoan-1-diem-a', 'mục 1 Phụ lục I → phu-luc-1-muc-1 | phu-luc-1-khoan-1'],
    ],
    ['khoản 1, Điều 2; khoản 3 Điều 4', ['khoản 1, Điều 2 → dieu-2-khoan-1', 'khoản 3 Điều 4 → dieu-4-khoan-3']],
    ['khoản 1, mục II, Phụ lục I', ['khoản 1, mục II, Phụ lục I → phu-luc-1-muc-2-khoan-1']],
    ['điểm a, khoản 1, Điều 2', ['điểm a, khoản 1, Điều 2 → dieu-2-khoan-1-diem-a']],
    ['các khoản 1; 2 Điều 5', ['khoản 1 → dieu-5-khoan-1', '2 Điều 5 → dieu-5-khoan-2']],
    ['tại phụ lục kèm theo', ['phụ lục → phu-luc']],
    ['theo phụ lục ban hành kèm theo Quyết định này', ['phụ lục → phu-luc']],
    ['các phụ lục kèm theo', []],
    ['theo 03 phụ lục kèm theo', []],
    ['theo phụ lục của hợp đồng', []],
  ])('reads “%s”', (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe('findCitations of provisions of an attached document', () => {
  const inside: Place = [
    { kind: 'attached', id: 'quy-che', typeName: 'Quy chế' },
    { kind: 'article', id: 'quy-che-dieu-2' },
  ];
  const inItsAnnex: Place = [
    { kind: 'attached', id: 'quy-che', typeName: 'Quy chế' },
    { kind: 'annex', id: 'quy-che-phu-luc-1' },
  ];

  it.each([
    ['Điều 4 của Quy chế này', inside, 'Điều 4 → quy-che-dieu-4'],
    ['khoản 1 Điều 4 Quy chế này', inside, 'khoản 1 Điều 4 → quy-che-dieu-4-khoan-1'],
    ['theo Điều 4', inside, 'Điều 4 → quy-che-dieu-4'],
    ['theo khoản 2', inside, 'khoản 2 → quy-che-dieu-2-khoan-2 | quy-che-khoan-2'],
    ['Điều này', inside, 'Điều này → quy-che-dieu-2'],
    ['Điều 1 của Quyết định này', inside, 'Điều 1 → dieu-1'],
    ['Phụ lục I kèm theo Quy chế này', inside, 'Phụ lục I → quy-che-phu-luc-1 | phu-luc-1'],
    ['Phụ lục I', inside, 'Phụ lục I → quy-che-phu-luc-1 | phu-luc-1'],
    ['Điều 4', inItsAnnex, 'Điều 4 → quy-che-phu-luc-1-dieu-4 | quy-che-dieu-4'],
    ['Điều 4 Quy chế này', inItsAnnex, 'Điều 4 → quy-che-dieu-4'],
    ['Điều 4 Quy chế này', [], 'Điều 4 → dieu-4'],
    ['Điều 4 Quy chế này', [{ kind: 'annex', id: 'phu-luc' }], 'Điều 4 → phu-luc-dieu-4 | dieu-4'],
  ] as [string, Place, string][])('finds “%s” under %j', (text, place, expected) => {
    expect(cited(text, place)).toEqual([expected]);
  });

  it.each([
    ['khoản 1 Điều 4 Quy chế ban hành kèm theo Quyết định số 18/QĐ-UBND', 'Quy chế', ''],
    ['Điều 4 của Quy chế tiếp công dân được ban hành kèm theo Quyết định số 18/QĐ-UBND', 'Quy chế', 'tiếp công dân'],
    ['Mục 2 Đề án kèm theo Quyết định số 18/QĐ-UBND', 'Đề án', ''],
    ['Điều 4 QUY ĐỊNH ban hành kèm theo Quyết định số 18/QĐ-UBND', 'Quy định', ''],
  ])('knows which one “%s” means, and which document issues it', (text, typeName, name) => {
    const [found, document] = findCitations(text);
    expect(found).toMatchObject({ attached: { typeName, name, isHere: false }, document });
    expect(document).toMatchObject({ type: 'document', code: { num: '18' } });
  });

  it.each([
    ['Điều 4 Quy chế kèm theo.', 'this'],
    ['Điều 4 Quy chế ban hành kèm theo Quyết định này', 'this'],
    ['Điều 4 Quy chế ban hành kèm theo Quyết định của Thủ tướng', 'unknown'],
  ])('reads from “%s” whether it is of this document', (text, document) => {
    expect(findCitations(text)).toMatchObject([{ document, attached: { typeName: 'Quy chế' } }]);
  });
});
