import { malformed, malformedFolder, type Malformed } from '../cases.ts';
import { baseText, LETTER } from '../edited-content.ts';

const WORD = 'mỗi trường một dòng';

/** What stands in place of a word, and what the message calls it. */
const STRANGE: readonly (readonly [name: string, put: string, code: string, says: string])[] = [
  ['chữ toán đậm', 'mỗi 𝐭𝐫𝐮ờng một dòng', 'character-lookalike', 'U+1D42D'],
  ['chữ toán nghiêng', 'mỗi 𝑡rường một dòng', 'character-lookalike', 'U+1D461'],
  ['chữ số toán', 'mỗi trường 𝟏 dòng', 'character-lookalike', 'U+1D7CF'],
  ['chữ rộng', 'mỗi ｔrường một dòng', 'character-lookalike', 'U+FF54'],
  ['chữ số rộng', 'mỗi trường １ dòng', 'character-lookalike', 'U+FF11'],
  ['chữ số Ả Rập', 'mỗi trường ١ dòng', 'character-lookalike', 'U+0661'],
  ['chữ khoanh tròn', 'mỗi Ⓣrường một dòng', 'character-styled', 'U+24C9'],
  ['chữ số La Mã dựng sẵn', 'mỗi trường Ⅱ dòng', 'character-styled', 'U+2161'],
  ['chữ hoa nhỏ', 'mỗi ᴛrường một dòng', 'character-styled', 'U+1D1B'],
  ['chữ dạng mũ', 'mỗi ᵗrường một dòng', 'character-styled', 'U+1D57'],
  ['chữ Nga giữa chữ Việt', 'mỗi c\u043e trường một dòng', 'character-lookalike', 'U+043E'],
  ['chữ Hy Lạp giữa chữ Việt', 'mỗi trường mοt dòng', 'character-lookalike', 'U+03BF'],
  ['chữ Armenia giữa chữ Việt', 'mỗi trường mօt dòng', 'character-lookalike', 'U+0585'],
  ['chữ Cherokee trông như chữ La-tinh', 'mỗi Ꭲrường một dòng', 'character-lookalike', 'U+13A2'],
  ['chữ dính liền', 'mỗi trường một ﬁle', 'character-styled', 'U+FB01'],
  ['chữ Đ của tiếng khác', 'mỗi Ðoàn một dòng', 'character-d-stroke', 'U+00D0'],
  ['chữ đ của tiếng khác', 'mỗi ðoàn một dòng', 'character-d-stroke', 'U+00F0'],
  ['chữ Hy Lạp giữa một từ', 'mỗi trườηg một dòng', 'character-lookalike', 'U+03B7'],
  ['chữ i không chấm', 'mỗı trường một dòng', 'character-styled', 'U+0131'],
  ['chữ a của phiên âm', 'mỗi trường lɑ một dòng', 'character-styled', 'U+0251'],
  ['dấu câu rộng', 'mỗi trường，một dòng', 'character-styled', '«,»'],
  ['hai dấu thanh trên một chữ', 'mỗi trường\u0301 mộ\u0301t dòng', 'character-mark', 'U+0301'],
  ['chỗ của hình chép từ Word', 'mỗi trường \ufffc một dòng', 'character-invisible', 'U+FFFC'],
  ['dấu không có chữ ở dưới', 'mỗi ̆ trường một dòng', 'character-mark', 'U+0306'],
  ['dấu chồng lên nhau', 'mỗi tra\u0306\u0308\u0304\u030aờng một dòng', 'character-mark', 'U+'],
  ['ký tự không rộng', 'mỗi tr\u200bường một dòng', 'character-invisible', 'U+200B'],
  ['gạch nối mềm', 'mỗi tr\u00adường một dòng', 'character-invisible', 'U+00AD'],
  ['ký tự đảo chiều', 'mỗi \u202etrường một dòng', 'character-bidi', 'U+202E'],
  ['ký tự điều khiển', 'mỗi \u0007trường một dòng', 'character-control', 'U+0007'],
  ['chữ có dấu thành dấu hỏi', 'm?i tr??ng m?t d?ng', 'character-broken', 'gõ lại'],
  ['ký tự hỏng', 'mỗi tr\ufffdờng một dòng', 'character-broken', 'gõ lại'],
  ['ký tự riêng của phông', 'mỗi \uf0b7 trường một dòng', 'character-private', 'U+F0B7'],
  ['chữ mã TCVN3', 'Uû ban nh©n d©n thµnh phè', 'encoding-legacy', 'TCVN3'],
  ['chữ đọc nhầm bảng mã', 'Uá»· ban nhÃ¢n dÃ¢n', 'encoding-legacy', ''],
];

/** Characters and encodings. */
export const CHARACTERS: readonly Malformed[] = [
  ...malformed(
    LETTER,
    STRANGE.map(([name, put, code, says]) => [
      name,
      WORD,
      put,
      code,
      { warns: code === 'character-d-stroke' || code === 'character-styled', says },
    ]),
  ),
  ...malformed(LETTER, [
    ['khoảng trắng không ngắt', WORD, 'mỗi\u00a0trường một dòng', 'character-space', { warns: true, says: 'U+00A0' }],
    ['dấu rời', WORD, 'mỗi trường một dòng'.normalize('NFD'), 'encoding-nfd', { says: '--fix' }],
    [
      'dấu rời trong phần thông tin',
      'subject: vận động',
      `subject: ${'vận động'.normalize('NFD')}`,
      'encoding-nfd',
      { says: '--fix' },
    ],
    [
      'chữ toán trong phần thông tin',
      'fullName: Nguyễn Văn A',
      'fullName: Nguyễn Văn 𝐀',
      'character-lookalike',
      { says: 'U+1D400' },
    ],
    [
      'một chữ Nga đứng riêng trong họ tên',
      'fullName: Nguyễn Văn A',
      'fullName: Nguyễn Văn \u0410',
      'character-lookalike',
      { says: 'U+0410' },
    ],
    [
      'hai chữ Nga thành một từ như từ Việt',
      WORD,
      'mỗi trường \u0441\u043e một dòng',
      'character-lookalike',
      { says: 'U+0441' },
    ],
    [
      'chữ rộng trong nhiệm vụ',
      'title: Báo cáo số liệu',
      'title: Báo cáo số ｌiệu',
      'character-lookalike',
      { says: 'U+FF4C' },
    ],
    [
      'số điện thoại di động',
      WORD,
      'mỗi trường một dòng (0905.123.456)',
      'personal-data',
      { says: 'số điện thoại di động' },
    ],
  ]),
  ...malformed('don-vi/phong-y-te.yaml', [
    ['chữ toán trong tên đơn vị', 'name: Phòng Y tế', 'name: Phòng 𝒀 tế', 'character-lookalike', { says: 'U+1D480' }],
    [
      'chữ Nga trong tên đơn vị',
      'name: Phòng Y tế',
      'name: Phòng Y tế Тhành phố',
      'character-lookalike',
      { says: 'U+0422' },
    ],
  ]),
  ...malformedFolder([
    [
      'tệp UTF-16',
      { 'don-vi/phong-y-te.yaml': Buffer.from(`\ufeff${baseText('don-vi/phong-y-te.yaml')}`, 'utf16le') },
      'don-vi/phong-y-te.yaml',
      'encoding-utf16',
      { says: 'UTF-8' },
    ],
    [
      'tệp không phải UTF-8',
      { 'linh-vuc.yaml': Buffer.from('topics:\n  - id: y-te\n    name: Y t\xe9\n', 'latin1') },
      'linh-vuc.yaml',
      'encoding-not-utf8',
      { line: 3, says: 'UTF-8' },
    ],
    [
      'tệp có BOM',
      { 'linh-vuc.yaml': `\ufeff${baseText('linh-vuc.yaml')}` },
      'linh-vuc.yaml',
      'encoding-bom',
      { warns: true, says: '--fix' },
    ],
    [
      'tệp xuống dòng kiểu Windows',
      { 'linh-vuc.yaml': baseText('linh-vuc.yaml').replace(/\n/g, '\r\n') },
      'linh-vuc.yaml',
      'line-ends',
      { warns: true, says: '--fix' },
    ],
  ]),
];
