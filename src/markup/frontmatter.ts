import type { CodedMessage } from '../issues/message.ts';
import type { Report } from './report.ts';

export interface Parts {
  /** What stands between the two lines `---`; absent where they are not in order. */
  yaml?: { text: string; linesBefore: number };
  /** The rest, after as many line ends as stand before it: its lines and columns are those of the file. */
  body: string;
}

const SHAPE = 'dòng đầu tiên của tệp là ---, rồi các dòng «tên: giá trị», rồi một dòng --- nữa, sau đó là lời văn.';

const messages = {
  missing: {
    code: 'frontmatter-missing',
    message: 'tệp không có phần thông tin ở đầu.',
    fix: `viết theo mẫu: ${SHAPE}`,
  },
  unopened: {
    code: 'frontmatter-missing',
    message: 'phần thông tin không có dòng --- để mở.',
    fix: 'thêm một dòng chỉ có --- làm dòng đầu tiên của tệp; dòng đầu đang là các dấu khác thì thay bằng ---.',
  },
  unclosed: {
    code: 'frontmatter-unclosed',
    message: 'phần thông tin mở bằng --- mà không có dòng --- để đóng.',
    fix: 'thêm một dòng chỉ có --- ở cuối phần thông tin, ngay trước lời văn.',
  },
  notFirst: {
    code: 'frontmatter-not-first',
    message: 'có chữ hoặc dòng trống đứng trước dòng --- mở đầu.',
    fix: 'xoá mọi thứ đứng trước --- để --- là dòng đầu tiên của tệp.',
  },
  otherFormat: {
    code: 'frontmatter-format',
    message: 'phần thông tin viết theo kiểu TOML hoặc JSON.',
    fix: `viết theo YAML: ${SHAPE}`,
  },
} as const satisfies Record<string, CodedMessage>;

/** Cuts a file into frontmatter and body. `text` has neither BOM nor carriage returns. */
export function splitFrontmatter(text: string, report: Report): Parts {
  const opening = /^---[ \t]*(?:\n|$)/.exec(text);
  if (!opening) return withoutFrontmatter(text, report);
  const closing = /^---[ \t]*$/m.exec(text.slice(opening[0].length));
  if (!closing) {
    report({ line: 1, column: 1, value: '---', ...messages.unclosed });
    return { body: '' };
  }
  const end = opening[0].length + closing.index;
  return {
    yaml: { text: text.slice(opening[0].length, end), linesBefore: 1 },
    body: text.slice(0, end).replace(/[^\n]+/g, '') + text.slice(end + closing[0].length),
  };
}

/** So many lines like fields are no accident. */
const SOME_FIELDS = 3;
const fieldsIn = (text: string): number => text.match(/^[A-Za-z]\w{0,40}:(?:[ \t]|$)/gm)?.length ?? 0;

function withoutFrontmatter(text: string, report: Report): Parts {
  const first = text.search(/\S/);
  const rest = first < 0 ? '' : text.slice(first);
  const line = text.slice(0, Math.max(first, 0)).split('\n').length;
  const value = rest.split('\n', 1)[0]!.slice(0, 200);
  const place = { line, column: 1, ...(value !== '' && { value }) };
  if (/^(\+\+\+|;;;|\{)/.test(rest) || /^---(toml|json)\b/.test(rest)) {
    report({ ...place, ...messages.otherFormat });
    return { body: '' };
  }
  if (/^---[ \t]*\n(?:[ \t]*(?:#[^\n]*)?\n){0,50}[ \t]*[\w'"-]{1,40}[ \t]*:/m.test(rest)) {
    report({ ...place, ...messages.notFirst });
    return { body: '' };
  }
  // Without its first line it ends all the same, and is not what people read.
  const closing = /^---[ \t]*$/m.exec(text);
  if (closing && fieldsIn(text.slice(0, closing.index)) >= SOME_FIELDS) {
    report({ ...place, ...messages.unopened });
    return {
      body: text.slice(0, closing.index).replace(/[^\n]+/g, '') + text.slice(closing.index + closing[0].length),
    };
  }
  report({ ...place, ...messages.missing });
  return { body: text };
}
