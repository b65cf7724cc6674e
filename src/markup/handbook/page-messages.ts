import { nearest } from '../../issues/nearest.ts';
import type { CodedMessage } from '../../issues/message.ts';
import { type TagMessages, tagMessages } from '../syntax/tag-messages.ts';
import { PAGE_COMPONENTS, pageComponentRule } from './page-components.ts';

const NEVER_RUN = 'trang hướng dẫn chỉ được đọc, không bao giờ chạy mã';
const SHOW_AS_CODE = 'cần cho người đọc thấy nguyên như vậy thì đặt giữa hai dấu `';

/** What is said of code, and of a place that nobody can read. */
export const pageMessages = {
  program: {
    code: 'markup-import',
    message: `dòng import hoặc export là mã chương trình; ${NEVER_RUN}.`,
    fix: `xoá dòng này; ${SHOW_AS_CODE}.`,
  },
  expression: {
    code: 'markup-expression',
    message: `dấu { } là mã chương trình; ${NEVER_RUN}.`,
    fix: `xoá đoạn này; ${SHOW_AS_CODE}; nếu ngoặc nhọn là chữ thì viết «\\{» và «\\}».`,
  },
  unreadable: {
    code: 'page-construct',
    message: 'chỗ này không đọc được, nên cả trang chưa được nhận.',
    fix: `viết lại chỗ này như đoạn thường; dấu < và { là chữ thì viết «\\<» và «\\{»; ${SHOW_AS_CODE}.`,
  },
  tooDeep: {
    code: 'markup-too-deep',
    message: 'các phần lồng nhau quá sâu.',
    fix: 'bỏ bớt cấp của danh sách, của thẻ.',
  },
} as const satisfies Record<string, CodedMessage>;

/** What to write instead of the constructs of Markdown that pages do not have, by the type of their node. */
const CONSTRUCTS: Record<string, CodedMessage> = {
  mdxjsEsm: pageMessages.program,
  mdxFlowExpression: pageMessages.expression,
  mdxTextExpression: pageMessages.expression,
  blockquote: {
    code: 'markup-blockquote',
    message: 'dấu > ở đầu dòng không dùng trong trang hướng dẫn.',
    fix: 'viết như đoạn thường; nếu > là chữ thì viết «\\>».',
  },
  definition: {
    code: 'markup-definition',
    message: 'địa chỉ đặt riêng kiểu [tên]: địa chỉ không dùng được.',
    fix: 'viết địa chỉ ngay tại chỗ: [chữ hiện ra](địa chỉ).',
  },
  delete: {
    code: 'markup-strikethrough',
    message: 'chữ gạch ngang ~~ không dùng trong trang hướng dẫn.',
    fix: 'xoá các dấu ~; nếu là chữ thì viết «\\~».',
  },
  footnoteReference: {
    code: 'markup-footnote',
    message: 'chú thích cuối trang kiểu [^1] không dùng được.',
    fix: 'viết lời chú thành câu, ngay tại chỗ.',
  },
  footnoteDefinition: {
    code: 'markup-footnote',
    message: 'chú thích cuối trang kiểu [^1]: không dùng được.',
    fix: 'viết lời chú thành câu, ngay tại chỗ.',
  },
  thematicBreak: {
    code: 'page-construct',
    message: 'dòng chỉ có dấu gạch thành đường kẻ ngang; trang hướng dẫn không dùng.',
    fix: 'xoá dòng này; muốn ngắt phần thì viết tiêu đề bằng ##.',
  },
};

const OTHER: CodedMessage = {
  code: 'page-construct',
  message: 'cách viết này không dùng trong trang hướng dẫn.',
  fix: 'dùng đoạn, tiêu đề ##, danh sách, bảng, ảnh của thư mục, liên kết, mã giữa hai dấu `.',
};

/** The message for a node that the allow-list does not name. */
export function constructMessage(type: string): CodedMessage {
  return Object.hasOwn(CONSTRUCTS, type) ? CONSTRUCTS[type]! : OTHER;
}

const BROKEN = 'thẻ viết chưa đúng: thiếu dấu >, hoặc giá trị không nằm trong dấu nháy kép.';

/** Messages for tags, for a page that has other ones than a document. */
export const pageTagMessages: TagMessages = {
  ...tagMessages,
  comment: (written) => ({
    ...tagMessages.comment(written),
    fix: 'xoá ghi chú này; điều người đọc cần biết thì viết thành câu.',
  }),
  broken: (written) => {
    const name = /^<\/?\s*([\p{L}_][\p{L}\p{N}_.]*)/u.exec(written)?.[1];
    const names = Object.keys(PAGE_COMPONENTS);
    const rule = name === undefined ? undefined : pageComponentRule(nearest(name, names) ?? null);
    const message = tagMessages.broken(written);
    if (rule) return { ...message, code: 'markup-tag-broken', message: BROKEN, fix: `viết theo mẫu ${rule.example}` };
    return message.code === 'markup-tag-broken'
      ? { ...message, fix: `các thẻ dùng được: ${names.join(', ')}.` }
      : message;
  },
};
