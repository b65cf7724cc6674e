import { malformed, type Malformed } from '../cases.ts';
import { LETTER } from '../edited-content.ts';

const START = '1. Phòng Y tế chủ trì';
const LINE = 'mỗi trường một dòng.';

/** Tags of lines of their own, in the middle of something else. */
const DISSOLVED: readonly (readonly [name: string, put: string])[] = [
  ['ghi chú giữa dòng', 'mỗi trường <EditorNote>ghi chú</EditorNote> một dòng.'],
  ['ghi chú cuối dòng', 'mỗi trường một dòng. <EditorNote>ghi chú</EditorNote>'],
  ['ghi chú ở dòng ngay dưới đoạn', 'mỗi trường một dòng.\n<EditorNote>ghi chú</EditorNote>'],
  ['ghi chú trong chữ đậm', '**mỗi trường <EditorNote>ghi chú</EditorNote>** một dòng.'],
  ['ghi chú trong đường dẫn', '[mỗi trường <EditorNote>ghi chú</EditorNote>](https://example.gov.vn) một dòng.'],
  ['đoạn có mã giữa dòng', 'mỗi trường <Passage id="giua">một</Passage> dòng.'],
  ['trích dẫn giữa dòng', 'mỗi trường <Quotation source="Luật">một</Quotation> dòng.'],
  ['phụ lục giữa dòng', 'mỗi trường <Annex number="II" title="Hai">một</Annex> dòng.'],
  ['bảng giữa dòng', 'mỗi trường <Table caption="Bảng 2">một</Table> dòng.'],
  ['ghi chú trống giữa dòng', 'mỗi trường <EditorNote/> một dòng.'],
  ['ghi chú sau số thứ tự', 'mỗi trường một dòng.\n\n3. <EditorNote>ghi chú</EditorNote>'],
  ['ghi chú sau gạch đầu dòng', 'mỗi trường một dòng.\n\n- <EditorNote>ghi chú</EditorNote>'],
];

/** Tags: ours, those of HTML, and those that nobody knows. */
export const TAGS: readonly Malformed[] = [
  ...malformed(
    LETTER,
    DISSOLVED.map(([name, put]) => [
      name,
      LINE,
      put,
      'component-place',
      { at: /<(?:EditorNote|Passage|Quotation|Annex|Table).*/.exec(put)![0], says: 'dòng riêng' },
    ]),
  ),
  ...malformed(LETTER, [
    [
      'ghi chú trong ô của bảng',
      '| Trường A | 120 |',
      '| Trường A | <EditorNote>mờ</EditorNote> |',
      'component-place',
      { says: 'EditorNote' },
    ],
    [
      'ghi chú trong tiêu đề',
      START,
      '## I. <EditorNote>mờ</EditorNote>\n\n1. Phòng Y tế chủ trì',
      'component-place',
      { says: 'EditorNote' },
    ],
    ['xuống dòng có chữ bên trong', LINE, 'mỗi trường <br>một</br> dòng.', 'component-place', { says: '<br/>' }],
    [
      'bảng trong chỉ số trên',
      LINE,
      'mỗi trường một dòng.\n\n<sup>\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n</sup>',
      'component-place',
      { at: '<sup>', says: 'sup' },
    ],
    [
      'hai đoạn trong chỉ số trên',
      LINE,
      'mỗi trường một dòng.\n\n<sup>\n\nmột\n\nhai\n\n</sup>',
      'component-place',
      { at: '<sup>', says: 'sup' },
    ],
    [
      'dẫn chiếu không có chữ',
      LINE,
      'mỗi trường một dòng <Ref provision="khoan-1"></Ref>.',
      'component-empty',
      { says: 'Ref' },
    ],
    ['dẫn chiếu tự đóng', LINE, 'mỗi trường một dòng <Ref provision="khoan-1"/>.', 'component-empty', { says: 'Ref' }],
    [
      'ghi chú trống',
      'Văn bản nguồn in mờ ở dòng cuối.\n\n',
      '',
      'component-empty',
      { at: '<EditorNote>', says: 'EditorNote' },
    ],
    [
      'đoạn có mã mà trống',
      'Yêu cầu các đơn vị nghiêm túc thực hiện./.\n\n',
      '',
      'component-empty',
      { at: '<Passage', says: 'Passage' },
    ],
    [
      'trích dẫn trống',
      LINE,
      'mỗi trường một dòng.\n\n<Quotation source="Luật">\n\n</Quotation>',
      'component-empty',
      { at: '<Quotation', says: 'Quotation' },
    ],
    [
      'ghi chú của Văn phòng còn là dấu …',
      'Văn bản nguồn in mờ ở dòng cuối.',
      '…',
      'component-empty',
      { at: '<EditorNote>', says: 'EditorNote' },
    ],
    ['tên phụ lục còn là dấu …', 'title="Mẫu số liệu"', 'title="…"', 'component-attribute', { says: 'title' }],
    [
      'tên bảng chép nguyên mẫu',
      'caption="Bảng 1. Số học sinh"',
      'caption="Bảng 1. …"',
      'component-attribute',
      { says: 'caption' },
    ],
    ['thẻ HTML quen tay', LINE, 'mỗi <b>trường</b> một dòng.', 'markup-html', { says: '**chữ đậm**' }],
    ['thẻ HTML đậm không đóng', LINE, 'mỗi <b>trường một dòng.', 'markup-tag-unclosed', { says: '<b>' }],
    ['thẻ gõ sai tên', '<EditorNote>', '<EditNote>', 'markup-tag-closing', { at: '</EditorNote>', says: 'EditNote' }],
    [
      'thẻ gõ sai tên ở cả hai đầu',
      '<EditorNote>\n\nVăn bản nguồn in mờ ở dòng cuối.\n\n</EditorNote>',
      '<EditNote>\n\nMờ.\n\n</EditNote>',
      'markup-unknown-component',
      { says: 'EditorNote' },
    ],
    [
      'thẻ không có',
      LINE,
      'mỗi trường một dòng.\n\n<Button>Nhấn</Button>',
      'markup-unknown-component',
      { at: '<Button>', says: 'Button' },
    ],
    [
      'thẻ viết thường',
      '<EditorNote>\n\nVăn bản nguồn in mờ ở dòng cuối.\n\n</EditorNote>',
      '<editornote>\n\nMờ.\n\n</editornote>',
      'markup-html',
      { says: 'EditorNote' },
    ],
    ['thẻ không đóng', '\n</EditorNote>\n', '', 'markup-tag-unclosed', { at: '<EditorNote>', says: '</EditorNote>' }],
    ['thẻ đóng thừa', LINE, 'mỗi trường một dòng.\n\n</Passage>', 'markup-tag-closing', { says: 'xoá thẻ đóng' }],
    [
      'thẻ có nháy cong',
      '<Passage id="ket-thuc">',
      '<Passage id=“ket-thuc”>',
      'markup-tag-broken',
      { says: 'Passage' },
    ],
    [
      'thẻ mở và đóng ở hai đoạn',
      LINE,
      'mỗi trường <EditorNote>một\n\ndòng</EditorNote>.',
      'markup-tag-crossing',
      { says: 'dòng riêng' },
    ],
    ['thẻ thiếu mã', '<Passage id="ket-thuc">', '<Passage>', 'component-attribute-missing', { says: 'id=' }],
    ['thẻ có mã không dùng được', 'id="ket-thuc"', 'id="Kết thúc"', 'component-attribute', { says: 'ket-thuc' }],
    [
      'thẻ có thông tin lạ',
      'id="ket-thuc"',
      'id="ket-thuc" class="do"',
      'component-attribute-unknown',
      { says: 'class' },
    ],
    ['thẻ có mã chương trình', 'id="ket-thuc"', 'id={1}', 'component-attribute', { says: 'id={1}' }],
    ['thẻ ghi mã hai lần', 'id="ket-thuc"', 'id="ket-thuc" id="het"', 'component-attribute-duplicate', { says: 'id' }],
    [
      'bảng không có bảng',
      '| Trường | Số học sinh |\n| --- | --- |\n| Trường A | 120 |',
      'Chưa có.',
      'component-place',
      { at: '<Table', says: 'bảng' },
    ],
  ]),
];
