import { LETTER } from '../edited-content.ts';
import { malformed, type Malformed, type Row } from '../cases.ts';

const START = '1. Phòng Y tế chủ trì';
const CLOSING = 'Yêu cầu các đơn vị nghiêm túc thực hiện./.';
const LINE = 'mỗi trường một dòng.';

/** Lines put above the text, or below its closing. */
const above = (name: string, lines: string, says: string | string[]): Row => [
  name,
  START,
  `${lines}\n\n${START}`,
  'header-in-text',
  { warns: true, at: lines.split('\n')[0]!, says },
];
const below = (name: string, lines: string, says: string | string[]): Row => [
  name,
  `${CLOSING}\n\n</Passage>`,
  `${CLOSING}\n\n</Passage>\n\n${lines}`,
  'header-in-text',
  { warns: true, says },
];
/** What Word and the paper leave between paragraphs. */
const alone = (name: string, line: string, code: string): Row => [
  name,
  LINE,
  `${LINE}\n\n${line}`,
  code,
  { warns: true, at: line, says: line },
];
const text = (name: string, put: string, code: string, says: string | string[]): Row => [
  name,
  LINE,
  put,
  code,
  { warns: true, says },
];

/** Parts of a paper that stand where its text should be, and signs that were lost on the way. */
export const PASTED: readonly Malformed[] = malformed(LETTER, [
  alone('số trang đứng một mình', '77', 'page-number'),
  alone('số trang giữa hai gạch', '- 3 -', 'page-number'),
  alone('số trang có chữ Trang', 'Trang 2/5', 'page-number'),
  alone('dẫn chiếu hỏng của Word', 'Error! Bookmark not defined', 'text-unfinished'),
  alone('nhận xét của Word', 'Comment [TB2]', 'text-unfinished'),
  alone('lời nhắc trong ngoặc vuông', '[cần kiểm tra lại]', 'text-unfinished'),
  ...(
    [
      ['chỗ của mẫu trong ngoặc vuông', 'Giao [tên đơn vị] thực hiện.', '[tên đơn vị]'],
      ['ô nhập liệu của Word', 'Click or tap here to enter text.', 'Click or tap here to enter'],
      ['ô nhập liệu của Word tiếng Việt', 'Bấm hoặc gõ vào đây để nhập văn bản.', 'vào đây để nhập'],
      ['ô chọn của Word', 'Choose an item.', 'Choose an item.'],
      ['dấu sửa của Word', 'Formatted: Font: 14 pt, Bold', 'Formatted: F'],
      ['trường trộn thư của Word', 'Gửi «Ten_don_vi» thực hiện.', '«Ten_don_vi»'],
      ['trường trộn thư viết liền', 'Gửi «TênĐơnVị» thực hiện.', '«TênĐơnVị»'],
      ['mã trường của Word', 'Trang NUMPAGES', 'NUMPAGES'],
      ['kiểu chữ của Word', '/* Style Definitions */ table.MsoNormalTable', '/* Style Definitions */'],
      ['viện dẫn của trợ lý AI', 'Xem :contentReference[oaicite:0].', 'contentReference'],
      ['viện dẫn của trợ lý AI trong ngoặc', 'Xem 【12†source】.', '【12†'],
    ] as const
  ).map(([name, line, says]): Row => [
    name,
    LINE,
    `${LINE}\n\n${line}`,
    'text-unfinished',
    { warns: true, at: line, says },
  ]),
  alone('tiêu đề bảy dấu #', '####### Việc', 'markup-foreign'),
  alone('đường dẫn để địa chỉ ở nơi khác', '[hướng dẫn][bhyt]', 'markup-foreign'),
  ...(
    [
      ['tên cơ quan của phần đầu', 'UỶ BAN NHÂN DÂN THÀNH PHỐ KHÁC', 'organName: UỶ BAN NHÂN DÂN THÀNH PHỐ KHÁC'],
      ['số, ký hiệu của phần đầu', 'Số: 77/UBND-KT', "codeNumber: '77'; codeNotation: UBND-KT"],
      ['địa danh, ngày của phần đầu', 'Mẫu, ngày 09 tháng 4 năm 2024', 'issuedDate: 2024-04-09'],
    ] as const
  ).map(([name, at, says]): Row => [
    `${name} trong lời văn`,
    'Thực hiện Quyết định số 05',
    'UỶ BAN NHÂN DÂN THÀNH PHỐ KHÁC\n\nSố: 77/UBND-KT\n\nMẫu, ngày 09 tháng 4 năm 2024\n\nThực hiện Quyết định số 05',
    'header-in-text',
    { warns: true, at, says },
  ]),
  [
    'trích yếu và tên loại trong lời văn',
    'Thực hiện Quyết định số 05',
    'Số: 21/UBND-VX\n\nV/v tiêm chủng\n\nThực hiện Quyết định số 05',
    'header-in-text',
    { warns: true, at: 'V/v tiêm chủng', says: 'subject: tiêm chủng' },
  ],
  above('kính gửi nhiều dòng trong lời văn', 'Kính gửi:\n\n- Phòng Kinh tế;\n\n- Phòng Y tế.', [
    'các dòng',
    "to: [{ text: '- Phòng Kinh tế;', units: [phong-kinh-te] }",
  ]),
  below('nơi nhận có dòng khác phần thông tin', 'Nơi nhận:\n\n- Như trên;\n\n- Lưu: VT, KT.', [
    "toPlaces: ['- Như trên;', '- Lưu: VT, KT.']",
  ]),
  below('nơi nhận đã có ở phần thông tin', '**Nơi nhận:**\n\n- Như trên;\n\n- Lưu: VT, VX.', 'đã có (toPlaces)'),
  below('chữ ký cuối lời văn', 'KT. CHỦ TỊCH\n\nPHÓ CHỦ TỊCH\n\nTrần Thị Bình', [
    'signer: { authority: KT. CHỦ TỊCH, position: PHÓ CHỦ TỊCH, fullName: Trần Thị Bình }',
  ]),
  below(
    'chữ ký trên các dòng liền nhau',
    '**TM. UỶ BAN NHÂN DÂN**\n**CHỦ TỊCH**\n(Đã ký)\nLê Văn Cường',
    'fullName: Lê Văn Cường',
  ),
  below('chữ ký của cơ quan Đảng', 'T/M BAN THƯỜNG VỤ\n\nBÍ THƯ\n\nLê Văn Cường', 'authority: T/M BAN THƯỜNG VỤ'),
  below(
    'chữ ký và nơi nhận trong hai cột',
    '| Nơi nhận: | TL. CHỦ TỊCH |\n| --- | --- |\n| - Như trên; | CHÁNH VĂN PHÒNG |\n| | Lê Văn Cường |',
    ['signer: { authority: TL. CHỦ TỊCH, position: CHÁNH VĂN PHÒNG, fullName: Lê Văn Cường }'],
  ),
  below('chữ ký giống phần thông tin', 'KT. CHỦ TỊCH\n\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A', 'đã có (signer)'),
  text(
    'dấu ký số có người ký và ngày giờ',
    `${LINE}\n\nKý bởi: Uỷ ban nhân dân thành phố Mẫu\n\nNgày ký: 14-07-2023 15:25:42 +07:00`,
    'signature-stamp',
    ['các dòng', 'Ký bởi'],
  ),
  text(
    'thời gian ký viết bằng dấu chấm',
    `${LINE}\n\nThời gian ký: 09.01.2025 10:21:11 +07:00`,
    'signature-stamp',
    '09.01.2025',
  ),
  text(
    'dấu ký số tiếng Anh',
    `${LINE}\n\nDigitally signed by UBND thành phố Mẫu\n\nDate: 2023.07.14 15:25:42 +07:00`,
    'signature-stamp',
    'Digitally',
  ),
  text(
    'ký hiệu bị ngắt ở cuối dòng',
    'theo Chỉ thị số 05/CT-\nUBND, mỗi trường một dòng.',
    'symbol-broken',
    '«05/CT-UBND»',
  ),
  text(
    'ký hiệu có dấu cách sau gạch nối',
    'theo Chỉ thị số 05/CT- UBND, mỗi trường một dòng.',
    'symbol-broken',
    '«05/CT-UBND»',
  ),
  text(
    'ký hiệu có dấu cách sau gạch chéo',
    'theo Quyết định số 12/ QĐ-UBND, mỗi trường một dòng.',
    'symbol-broken',
    '«12/QĐ-UBND»',
  ),
  text(
    'ký hiệu của Đảng bị ngắt',
    'theo Thông báo số 319- TB/VPTU, mỗi trường một dòng.',
    'symbol-broken',
    '«319-TB/VPTU»',
  ),
  text(
    'ký hiệu của Đảng bị ngắt sau gạch chéo',
    'theo Thông báo số 319-TB/\nVPTU, mỗi trường một dòng.',
    'symbol-broken',
    '«319-TB/VPTU»',
  ),
  text(
    'ký hiệu không có số bị ngắt',
    'theo văn bản ký hiệu CT-\nUBND, mỗi trường một dòng.',
    'symbol-broken',
    '«CT-UBND»',
  ),
  [
    'ký hiệu bị ngắt trong phần thông tin',
    'số 30/2020/NĐ-CP',
    'số 30/2020/NĐ- CP',
    'symbol-broken',
    { warns: true, says: '«30/2020/NĐ-CP»' },
  ],
  [
    'nơi nhận mất gạch đầu dòng',
    "  - '- Như trên;'\n  - '- Lưu: VT, VX.'",
    '  - Như trên;\n  - "Lưu: VT, VX."',
    'dash-lost',
    { warns: true, says: ["- '- Như trên;'", "- '- Lưu: VT, VX.'"] },
  ],
  [
    'một dòng nơi nhận mất gạch đầu dòng',
    "  - '- Như trên;'",
    '  - Như trên;',
    'dash-lost',
    { warns: true, says: ["- '- Như trên;'"] },
  ],
  [
    'một dòng kính gửi mất gạch đầu dòng',
    "text: '- Phòng Y tế;'",
    'text: Phòng Y tế;',
    'dash-lost',
    { warns: true, says: "text: '- Phòng Y tế;'" },
  ],
  [
    'nơi nhận có hai gạch đầu dòng',
    "'- Như trên;'",
    "'- - Như trên;'",
    'dash-doubled',
    { warns: true, says: "'- Như trên;'" },
  ],
  text(
    'hai gạch đầu dòng trong lời văn',
    `${LINE}\n\n- - Trường nhỏ ghi chung;\n\n-- Trường lớn ghi riêng.`,
    'dash-doubled',
    ['- Trường nhỏ', '2 dòng'],
  ),
]);
