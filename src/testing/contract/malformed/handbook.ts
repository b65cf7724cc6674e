import { malformed, type Malformed } from '../cases.ts';
import { baseText } from '../edited-content.ts';

const PAGE = 'huong-dan/cach-doc.mdx';
const AT = '## Tìm điều khoản';
const before = (text: string): string => `${text}\n\n## Tìm điều khoản`;

/** Pages of the handbook: the same contract as documents. */
export const HANDBOOK: readonly Malformed[] = malformed(PAGE, [
  ['sách: bảng thiếu dòng gạch', AT, before('| a | b |\n| 1 | 2 |'), 'table-broken', { says: '---' }],
  ['sách: công thức', AT, before('Tính $$a$$.'), 'markup-foreign', { warns: true, says: '$$' }],
  [
    'sách: đường dẫn có khoảng trắng giữa hai ngoặc',
    AT,
    before('Xem [mẫu] (https://example.gov.vn).'),
    'markup-link',
    { says: '[chữ hiện ra](đường dẫn)' },
  ],
  ['sách: chữ giữ chỗ', AT, before('TODO: viết thêm.'), 'text-unfinished', { warns: true, says: 'TODO' }],
  ['sách: dấu của xung đột còn sót', AT, before('>>>>>>> nhanh'), 'git-conflict', { says: '>>>>>>> nhanh' }],
  ['sách: dòng ngăn của xung đột', AT, before('Chữ.\n\n======='), 'git-conflict', { at: '=======', says: '=======' }],
  [
    'sách: dòng ngăn của xung đột ngay dưới đoạn',
    AT,
    before('Chữ.\n======='),
    'git-conflict',
    { at: '=======', says: '=======' },
  ],
  ['sách: khối :::', AT, before(':::note\n\nChữ.\n\n:::'), 'markup-directive', { says: ':::note' }],
  ['sách: khối ::: đóng còn sót', AT, before('Chữ.\n\n:::'), 'markup-directive', { at: ':::', says: ':::' }],
  [
    'sách: đường dẫn kiểu wiki',
    AT,
    before('Xem [[cach-doc]].'),
    'markup-foreign',
    { warns: true, says: '[[cach-doc]]' },
  ],
  ['sách: chữ tô nền', AT, before('Xem ==cách đọc==.'), 'markup-foreign', { warns: true, says: '==cách đọc==' }],
  ['sách: import', AT, before("import A from 'a'"), 'markup-import', { says: 'import' }],
  ['sách: biểu thức', AT, before('Chữ {1 + 1}.'), 'markup-expression', { says: '{1 + 1}' }],
  ['sách: thẻ HTML', AT, before('Chữ <span>đỏ</span>.'), 'markup-html', { says: 'span' }],
  [
    'sách: thẻ của văn bản',
    AT,
    before('<EditorNote>\n\nChữ.\n\n</EditorNote>'),
    'markup-unknown-component',
    { says: 'EditorNote' },
  ],
  [
    'sách: bảng các mục giữa dòng',
    AT,
    before('Chữ <FieldTable schema="unit" /> chữ.'),
    'component-place',
    { says: 'FieldTable' },
  ],
  ['sách: bảng các mục của mẫu không có', 'schema="unit"', 'schema="units"', 'component-attribute', { says: 'unit' }],
  ['sách: dấu < đứng liền chữ', AT, before('Trẻ <5 tuổi.'), 'markup-less-than', { says: '\\<' }],
  ['sách: tiêu đề cấp một', AT, '# Tìm điều khoản', 'page-heading', { says: '##' }],
  ['sách: tiêu đề nhảy cấp', AT, '#### Tìm điều khoản', 'heading-skipped', { says: '##' }],
  ['sách: đường kẻ ngang', AT, before('Chữ.\n\n***'), 'page-construct', { at: '***', says: '##' }],
  ['sách: trích dẫn', AT, before('> Chữ.'), 'markup-blockquote', { says: '\\>' }],
  [
    'sách: chú thích cuối trang',
    AT,
    before('Chữ[^1].\n\n[^1]: Chú.'),
    'markup-footnote',
    { at: 'Chữ[^1]', says: '[^1]' },
  ],
  ['sách: danh sách việc', AT, before('- [ ] Chữ'), 'page-construct', { says: 'danh sách' }],
  ['sách: chữ gạch ngang', AT, before('~~Chữ~~.'), 'markup-strikethrough', { says: '~' }],
  ['sách: ghi chú HTML', AT, before('<!-- Chữ -->'), 'markup-comment', { says: '<!--' }],
  ['sách: tên trang là ~', 'title: Cách đọc văn bản', 'title: ~', 'field-blank', { says: '~' }],
  ['sách: tên trang còn là dấu …', 'title: Cách đọc văn bản', 'title: …', 'placeholder-left', { says: '…' }],
  ['sách: thứ tự là chữ', 'order: 1', 'order: một', 'format-invalid', { says: 'một' }],
  [
    'sách: không có phần thông tin',
    '---\ntitle: Cách đọc văn bản\ndescription: Đọc một văn bản, tìm một điều khoản.\norder: 1\n---\n\n',
    '',
    'frontmatter-missing',
    { says: '---' },
  ],
  ['sách: chữ toán', AT, before('Chữ 𝐐uyết.'), 'character-lookalike', { says: 'U+1D410' }],
  ['sách: số điện thoại di động', AT, before('Gọi 0905 123 456.'), 'personal-data', { says: 'số điện thoại di động' }],
  ['sách: bản dự thảo', AT, before('DỰ THẢO'), 'draft-mark', { warns: true, says: 'DỰ THẢO' }],
  ['sách: trang không có lời', baseText(PAGE).split('---\n')[2]!, '', 'page-empty', { line: 6, says: 'hoặc xoá tệp' }],
]);
