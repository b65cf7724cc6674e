import { malformed, malformedFolder, type Malformed } from './cases.ts';
import { baseText, LETTER, PAGE } from './edited-content.ts';

/** What hands add to a value, or leave out: the message says what to type. */
export const HABITS: readonly Malformed[] = [
  ...malformed(LETTER, [
    [
      'có toàn văn mà nguồn còn là reference',
      'kind: signed',
      'kind: reference',
      'reference-with-text',
      { warns: true, says: 'signed, scan hoặc extraction' },
    ],
    ['số có cả ký hiệu', "codeNumber: '21'", 'codeNumber: 21/UBND-VX', 'format-invalid', { says: 'viết 21.' }],
    ['số có chữ Số:', "codeNumber: '21'", "codeNumber: 'Số: 21'", 'format-invalid', { says: 'viết 21.' }],
    ['số trong nháy cong', "codeNumber: '21'", 'codeNumber: ‘21’', 'format-invalid', { says: 'viết 21.' }],
    [
      'ký hiệu có cả số',
      'codeNotation: UBND-VX',
      'codeNotation: 21/UBND-VX',
      'code-invalid',
      { says: 'viết UBND-VX.' },
    ],
    [
      'ký hiệu có gạch dưới',
      'codeNotation: UBND-VX',
      'codeNotation: UBND_VX',
      'code-invalid',
      { says: 'viết UBND-VX.' },
    ],
    [
      'tháng 13 của thời hạn',
      'dueDate: 2024-04-15',
      'due: { by: 2024-13 }',
      'date-invalid',
      { says: 'không có tháng 13' },
    ],
    [
      'mã đơn vị có chữ Nga',
      'lead: [phong-y-te]',
      'lead: [phong-y-t\u0435]',
      'id-invalid',
      { says: ['bảng chữ khác', 'gõ lại cả mã'] },
    ],
    [
      'loại quan hệ là từ khác, chỉ gần giống về chữ',
      'type: implements',
      'type: relates',
      'value-unknown',
      { says: 'viết một trong các giá trị này' },
    ],
  ]),
  ...malformed('van-ban/quyet-dinh-05-qd-ubnd.mdx', [
    [
      'tệp nguồn ghi cả thư mục',
      'file: quyet-dinh-05-qd-ubnd.txt',
      'file: content/nguon/quyet-dinh-05-qd-ubnd.txt',
      'format-invalid',
      { says: 'viết quyet-dinh-05-qd-ubnd.txt.' },
    ],
  ]),
  ...malformedFolder([
    [
      'tệp kèm theo có đuôi chữ hoa',
      { 'tep/cong-van-21-ubnd-vx/Bản ký.PDF': '%PDF-1.4' },
      'tep/cong-van-21-ubnd-vx/Bản ký.PDF',
      'file-extension',
      { says: 'đổi tên thành ban-ky.pdf' },
    ],
    [
      'sách: hai trang cùng tên',
      { 'huong-dan/doc-van-ban.mdx': baseText(PAGE).replace('order: 1', 'order: 2') },
      'huong-dan/doc-van-ban.mdx',
      'duplicate-name',
      { warns: true, line: 2, says: ['huong-dan/cach-doc.mdx', 'đặt tên khác nhau'] },
    ],
    ['trang.yaml không có chữ nào', { 'trang.yaml': '' }, 'trang.yaml', 'file-empty', { says: 'luôn phải có' }],
    [
      'phần thông tin không có dòng --- để mở',
      { [LETTER]: baseText(LETTER).slice(4) },
      LETTER,
      'frontmatter-missing',
      { says: 'làm dòng đầu tiên của tệp' },
    ],
    [
      'phần thông tin mở bằng gạch dài',
      { [LETTER]: baseText(LETTER).replace('---', '———') },
      LETTER,
      'frontmatter-missing',
      { says: 'thay bằng ---' },
    ],
    [
      'dòng trống trên phần thông tin mở đầu bằng ghi chú',
      { [LETTER]: baseText(LETTER).replace('---\n', '\n---\n# Ghi chú của người soạn.\n') },
      LETTER,
      'frontmatter-not-first',
      { line: 2, says: 'xoá mọi thứ đứng trước ---' },
    ],
  ]),
];
