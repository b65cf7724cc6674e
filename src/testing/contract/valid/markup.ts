import { valid, type Valid } from '../cases.ts';
import { LETTER, PAGE } from '../edited-content.ts';

const LINE = 'mỗi trường một dòng.';
const LINK = '[hướng dẫn](https://example.gov.vn/bhyt)';
const more = (text: string): string => `mỗi trường một dòng.\n\n${text}`;

/** Texts that look like markup, and markup that stands in unusual places. */
export const MARKUP: readonly Valid[] = [
  ...valid(LETTER, [
    ['ghi chú nằm trọn một dòng', LINE, more('<EditorNote>Văn bản nguồn in mờ.</EditorNote>')],
    [
      'ghi chú có thẻ trên dòng riêng, ngay dưới đoạn',
      LINE,
      'mỗi trường một dòng.\n<EditorNote>\nVăn bản nguồn in mờ.\n</EditorNote>',
    ],
    ['hai ghi chú trên một dòng', LINE, more('<EditorNote>Một.</EditorNote> <EditorNote>Hai.</EditorNote>')],
    [
      'trích dẫn trong ghi chú',
      LINE,
      more(
        '<EditorNote>\n\nXem:\n\n<Quotation source="Luật Bảo hiểm y tế">\n\nNgười học.\n\n</Quotation>\n\n</EditorNote>',
      ),
    ],
    ['trích dẫn có dấu lược', LINE, more('<Quotation source="Luật Bảo hiểm y tế">\n\n…\n\nNgười học.\n\n</Quotation>')],
    ['trích dẫn không ghi nguồn', LINE, more('<Quotation>\n\nNgười học.\n\n</Quotation>')],
    ['chỉ số trên và dưới', LINE, 'mỗi trường 12 m<sup>2</sup>, CO<sub>2</sub>.'],
    ['chỉ số trên một mình một dòng', LINE, more('<sup>(1) Tính cả năm.</sup>')],
    ['ngắt dòng trong ô', '| Trường A | 120 |', '| Trường A<br/>cơ sở 2 | 120 |'],
    ['ô trống', '| Trường A | 120 |', '| Trường A | |'],
    ['ô có dấu gạch đứng', '| Trường A | 120 |', '| Trường A\\|B | 120 |'],
    ['chỗ trống để điền', LINE, more('Trường: ................; lớp: ________.')],
    ['dấu sao đánh dấu chú thích', LINE, 'mỗi trường một dòng (*), không kể (**).'],
    ['phép nhân', LINE, 'mỗi trường 2*3 dòng, a*b.'],
    ['dấu lược trong ngoặc vuông', LINE, 'mỗi trường một dòng [...], theo Luật.'],
    ['dòng mở đầu bằng dấu sao', LINE, more('* Ghi chú: tính cả năm.')],
    ['dấu hỏi của văn bản', LINE, 'mỗi trường một dòng? Vì sao? Ai làm?'],
    ['tên biến có gạch dưới và dấu mũ', LINE, 'mỗi trường 2^3 dòng, a_b_c.'],
    ['giờ phút giây', LINE, 'mỗi trường một dòng lúc 08:30:00, tỷ lệ 1:2:3.'],
    ['dấu cộng của tên ngôn ngữ', LINE, 'mỗi trường một dòng C++ và C#.'],
    [
      'bảng không có gạch đứng ở đầu dòng',
      '| Trường | Số học sinh |\n| --- | --- |\n| Trường A | 120 |',
      'Trường | Số học sinh\n--- | ---\nTrường A | 120',
    ],
    [
      'quốc hiệu trong phụ lục',
      'Văn bản nguồn in mờ ở dòng cuối.\n\n</EditorNote>',
      'Văn bản nguồn in mờ ở dòng cuối.\n\n</EditorNote>\n\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKính gửi: ………',
    ],
    ['đường dẫn đầy đủ của chính Trang thông tin', LINK, '[hướng dẫn](https://mau.example.vn/van-ban/)'],
    ['ngoặc vuông của văn bản', LINE, 'mỗi trường một dòng [xem Phụ lục].'],
    ['dấu bằng trong lời văn', LINE, 'mỗi trường một dòng, a == b, x = y.'],
    ['dấu đô-la', LINE, 'mỗi trường một dòng, 5$ hoặc US$10.'],
    ['dấu hai chấm kép', LINE, more('Giờ họp: 8::00.')],
    ['dấu ::: thoát bằng gạch chéo', LINE, more('\\::: là dấu của văn bản nguồn.')],
    ['dòng dấu bằng thoát bằng gạch chéo', LINE, more('\\=======')],
    ['dấu nhỏ hơn có khoảng trắng', LINE, 'mỗi trường < 5 dòng, > 2 dòng.'],
    ['dấu nhỏ hơn thoát bằng gạch chéo', LINE, 'mỗi trường \\<5 dòng.'],
    ['đầu dòng là dấu lớn hơn và số', LINE, more('> 50 học sinh thì lập hai bảng.')],
    ['ngoặc nhọn thoát bằng gạch chéo', LINE, 'mỗi trường \\{một\\} dòng.'],
    ['chữ đậm giữa từ', LINE, 'mỗi **trường** một *dòng*.'],
    ['dấu thăng trong lời văn', LINE, 'mỗi trường một dòng (mẫu #3).'],
    ['chữ viết hoa toàn dòng', LINE, more('TỔ CHỨC XÂY DỰNG DỰ THẢO NGHỊ QUYẾT')],
    ['lời văn nói tới dự thảo', LINE, 'mỗi trường một dòng; góp ý dự thảo Nghị quyết trước khi trình.'],
    ['lời văn gọi tắt một dự thảo', LINE, 'mỗi trường một dòng, góp ý dự thảo Nghị quyết (sau đây gọi là “Dự thảo”).'],
    ['ô của bảng nói tới dự thảo', '| Trường A | 120 |', '| Trường A | Dự thảo |'],
    ['tiêu đề in hoa trong ô của bảng', '| Trường A | 120 |', '| GÓP Ý DỰ THẢO LUẬT | 120 lượt |'],
    ['lời văn nói tới nội bộ', LINE, 'mỗi trường một dòng; đoàn kết nội bộ.'],
    ['lời văn nói tới túi mật', LINE, 'mỗi trường một dòng; khám gan, mật.'],
    ['dấu câu của tiếng Pháp', LINE, 'mỗi trường « một » dòng ?'],
    ['đường dẫn tới đơn vị', LINK, '[hướng dẫn](/don-vi/phong-y-te/)'],
    ['đường dẫn tới điều khoản của văn bản này', LINK, '[hướng dẫn](#khoan-2)'],
    ['đường dẫn tới điều khoản của văn bản khác', LINK, '[hướng dẫn](/van-ban/quyet-dinh-05-qd-ubnd/#dieu-2)'],
    ['đường dẫn tới mã điều khoản cũ', LINK, '[hướng dẫn](/van-ban/cong-van-21-ubnd-vx/#khoan-9)'],
    ['đường dẫn tới nhiệm vụ', LINK, '[hướng dẫn](#viec-2a)'],
    ['đường dẫn tới lĩnh vực', LINK, '[hướng dẫn](/linh-vuc/y-te/)'],
    ['đường dẫn tới danh mục', LINK, '[hướng dẫn](/van-ban/)'],
    ['đường dẫn tới sách hướng dẫn', LINK, '[hướng dẫn](/huong-dan/cach-doc/#mục-lục)'],
    ['đường dẫn thư điện tử', LINK, '[hướng dẫn](mailto:vanphong@mau.example.vn)'],
    ['đường dẫn có tham số', LINK, '[hướng dẫn](https://example.gov.vn/?a=1&b=2#c)'],
    ['đường dẫn có dấu tiếng Việt', LINK, '[hướng dẫn](https://example.gov.vn/hướng-dẫn)'],
    ['đường dẫn để trần', LINK, 'hướng dẫn (https://example.gov.vn/bhyt)'],
    ['dẫn chiếu chỉ tới văn bản', '<Ref provision="phu-luc-1">', '<Ref document="quyet-dinh-05-qd-ubnd">'],
    ['phụ lục không có số', '<Annex number="I" title="Mẫu số liệu">', '<Annex title="Mẫu số liệu">'],
    ['văn bản kèm theo', LINE, more('<Attached kind="Quy chế" title="Quy chế họp">\n\n1. Một.\n\n</Attached>')],
    [
      'văn bản kèm theo của loại lạ, có phụ lục',
      LINE,
      more(
        '<Attached kind="Bản đồ">\n\nLời.\n\n<Annex number="II" title="Chú giải">\n\nLời.\n\n</Annex>\n\n</Attached>',
      ),
    ],
    ['lời văn có chữ quy chế in hoa', LINE, more('QUY CHẾ LÀM VIỆC được niêm yết tại trụ sở.')],
    ['khoản ghi trong ngoặc, giữ nguyên', LINE, more('(1\\) Tính cả năm.')],
    ['danh sách gạch đầu dòng liền nhau', LINE, more('- Trường công lập;\n- Trường ngoài công lập.')],
    ['lời văn có số điện thoại của cơ quan', LINE, 'mỗi trường một dòng; liên hệ 0236.3821.234.'],
  ]).map((one) => ({ ...one, files: withoutDeadReferences(one.files) })),
  ...valid(PAGE, [
    ['sách: dấu của chương trình khác trong mã', '## Mục lục', 'Gõ `[[trang]]`, `==chữ==` hoặc `:::`.\n\n## Mục lục'],
    ['sách: khối mã có dấu :::', '## Mục lục', '```text\n:::note\n```\n\n## Mục lục'],
    [
      'sách: bảng các mục trong danh sách',
      '<FieldTable schema="unit" />',
      '- Các mục:\n\n  <FieldTable schema="unit" />',
    ],
    ['sách: phím', '## Mục lục', 'Nhấn <kbd>Ctrl + F</kbd>.\n\n## Mục lục'],
    ['sách: đường dẫn tương đối', '(#mục-lục)', '(../cach-doc/#mục-lục)'],
    ['sách: đường dẫn tới mã lỗi', '(#mục-lục)', '(/huong-dan/ma-loi/#link-dead)'],
    ['sách: danh sách và bảng', '## Mục lục', '1. Một\n   - Hai\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n## Mục lục'],
    ['sách: thứ tự số không', 'order: 1', "order: '0'"],
  ]),
];

/** A link to a page of the handbook needs that page, and an annex without a number has another address. */
function withoutDeadReferences(files: Valid['files']): Valid['files'] {
  const text = files[LETTER];
  if (typeof text !== 'string' || !text.includes('<Annex title=')) return files;
  return { ...files, [LETTER]: text.replace('provision="phu-luc-1"', 'provision="phu-luc"') };
}
