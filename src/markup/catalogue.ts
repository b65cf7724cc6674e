import type { Issue } from '../issues/issue.ts';

interface Kind {
  /** What sort of mistake it is, as a heading of the handbook's page of codes; what to tell of it: `outputs/issue-guide`. */
  title: string;
  severity: Issue['severity'];
  /** The text and its numbers are read as they are written all the same. */
  leavesText?: true;
}

const error = (title: string): Kind => ({ title, severity: 'error' });
const warning = (title: string): Kind => ({ title, severity: 'warning' });
const slip = (title: string): Kind => ({ title, severity: 'error', leavesText: true });

/** Every kind of issue about how a file is written: its frontmatter, its YAML, its markup and its numbers. */
export const MARKUP_CATALOGUE = {
  'git-conflict': error('Hai người cùng sửa một chỗ'),
  'frontmatter-missing': error('Thiếu phần thông tin'),
  'frontmatter-unclosed': error('Phần thông tin chưa đóng'),
  'frontmatter-not-first': error('Có chữ trước phần thông tin'),
  'frontmatter-format': error('Phần thông tin không viết bằng YAML'),
  'yaml-tab': error('Thụt lề bằng phím Tab'),
  'yaml-colon': error('Dấu hai chấm trong giá trị'),
  'yaml-key-line': error('Tên mục không nằm trọn một dòng'),
  'yaml-start': error('Giá trị mở đầu bằng ký tự dành riêng'),
  'yaml-token': error('Chữ thừa sau giá trị'),
  'yaml-missing': error('Thiếu dấu trong phần thông tin'),
  'yaml-indent': error('Thụt lề không thẳng cột'),
  'yaml-escape': error('Dấu \\ không đúng cách'),
  'yaml-documents': error('Có dòng --- thừa'),
  'yaml-too-deep': error('Dữ liệu lồng nhau quá sâu'),
  'yaml-syntax': error('Không đúng cách viết YAML'),
  'yaml-not-mapping': error('Dữ liệu không gồm các mục'),
  'yaml-alias': error('Gọi lại giá trị bằng dấu *'),
  'yaml-anchor': error('Đặt tên giá trị bằng dấu &'),
  'yaml-tag': error('Ép kiểu bằng dấu !'),
  'yaml-comment': warning('Dấu # trong giá trị'),
  'yaml-key': error('Tên mục không dùng được'),
  'yaml-duplicate-key': error('Một mục ghi hai lần'),
  'body-too-large': error('Lời văn quá dài'),
  'paragraph-too-long': error('Đoạn văn quá dài'),
  'paragraph-too-many-signs': error('Quá nhiều dấu trong một đoạn'),
  'character-noncharacter': error('Ký tự không dùng để viết chữ'),
  'markup-import': error('Dòng import, export'),
  'markup-expression': slip('Mã chương trình trong ngoặc nhọn'),
  'markup-code': error('Khối mã và dấu `'),
  'markup-html': error('Thẻ HTML'),
  'markup-comment': error('Ghi chú kiểu HTML'),
  'markup-less-than': slip('Dấu < đứng liền chữ'),
  'markup-autolink': slip('Địa chỉ trong dấu < >'),
  'markup-unknown-component': error('Thẻ không có'),
  'markup-tag-broken': error('Thẻ viết chưa đúng'),
  'markup-tag-unclosed': error('Thẻ chưa đóng'),
  'markup-tag-closing': error('Thẻ đóng không khớp'),
  'markup-tag-crossing': error('Thẻ mở và đóng ở hai đoạn'),
  'markup-too-deep': error('Thẻ lồng nhau quá sâu'),
  'markup-image': error('Ảnh trong lời văn'),
  'markup-link': slip('Liên kết không an toàn'),
  'markup-link-empty': error('Liên kết không có chữ'),
  'markup-link-title': slip('Lời chú trong liên kết'),
  'markup-footnote': error('Chú thích cuối trang kiểu Markdown'),
  'markup-definition': error('Địa chỉ đặt riêng'),
  'markup-blockquote': error('Trích dẫn bằng dấu >'),
  'markup-strikethrough': error('Chữ gạch ngang'),
  'markup-stray-emphasis': warning('Dấu ** lẻ'),
  'markup-rule': warning('Dòng chỉ có dấu gạch'),
  'page-construct': error('Cách viết mà trang hướng dẫn không dùng'),
  'page-heading': error('Tiêu đề của trang hướng dẫn'),
  'page-image': error('Ảnh của trang hướng dẫn'),
  'component-place': error('Thẻ đặt sai chỗ'),
  'component-attribute': error('Thông tin của thẻ không đúng'),
  'component-attribute-missing': error('Thẻ thiếu thông tin'),
  'component-attribute-unknown': error('Thông tin mà thẻ không nhận'),
  'component-attribute-duplicate': error('Thông tin của thẻ ghi hai lần'),
  'table-broken': error('Bảng chưa đúng cách viết'),
  'table-ragged': slip('Dòng của bảng thừa hoặc thiếu ô'),
  'heading-skipped': slip('Tiêu đề nhảy cấp'),
  'heading-without-number': error('Tiêu đề không có số'),
  'provision-duplicate': error('Hai điều khoản trùng số'),
  'provision-out-of-sequence': warning('Số thứ tự không nối tiếp'),
  'number-unclear': warning('Số thứ tự sau dòng chưa hết câu'),
  'number-as-text': warning('Số thứ tự bị coi là chữ'),
  'passage-under': error('Đoạn đặt dưới điều khoản không có'),
  'closing-in-provision': warning('Đoạn kết nằm trong điều khoản cuối'),
  'text-outside': error('Đoạn không thuộc điều khoản nào'),
} as const satisfies Record<string, Kind>;

export type MarkupCode = keyof typeof MARKUP_CATALOGUE;
