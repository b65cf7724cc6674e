import type { Paragraph } from 'mdast';
import type { Check } from './context.ts';
import type { CodedMessage } from '../../issues/message.ts';
import { foreignMark } from '../syntax/foreign-marks.ts';

const PROGRAM_LINE =
  /^\s*(import\s*(['"{*(]|[\w$]+\s*(,|from\b))|export\s*(default|const|let|var|function|class|async|type|interface|enum)\b|export\s*[{*])/;

/** A paragraph that begins as a table does. */
export const TABLE_BROKEN: CodedMessage = {
  code: 'table-broken',
  message: 'đây giống một bảng nhưng chưa đúng cách viết.',
  fix: 'dòng thứ hai của bảng phải là | --- | --- | với đúng số cột của dòng đầu; trước và sau bảng có dòng trống.',
};

const OPENINGS: readonly [RegExp, CodedMessage][] = [
  [
    /^>(?!\s*=?\s*\d)/,
    {
      code: 'markup-blockquote',
      message: 'dấu > ở đầu đoạn không phải cách trích dẫn ở đây.',
      fix: 'đặt lời trích trong <Quotation source="…"> … </Quotation>; nếu > là chữ thì viết «\\>».',
    },
  ],
  [
    /^\[[^\]\n]+\]:\s*\S/,
    {
      code: 'markup-definition',
      message: 'đường dẫn đặt riêng kiểu [tên]: đường dẫn không dùng được.',
      fix: 'viết đường dẫn ngay tại chỗ: [chữ hiện ra](đường dẫn).',
    },
  ],
  [/^\|/, TABLE_BROKEN],
];

/** Reports a paragraph that is code of a page, or that begins like a construct which is not read here. */
export function checkParagraph(node: Paragraph, check: Check): void {
  const { source, report } = check;
  const { start, end } = node.position!;
  const raw = source.text.slice(start.offset, end.offset);
  const opening = OPENINGS.find(([pattern]) => pattern.test(raw));
  if (opening) report({ line: start.line, column: start.column, value: raw.split('\n', 1)[0]!, ...opening[1] });
  for (let line = start.line; line <= end.line; line += 1) checkLine(line, check);
}

function checkLine(line: number, { source, report }: Check): void {
  const raw = source.lines[line - 1] ?? '';
  const foreign = foreignMark(raw);
  if (foreign) report({ line, ...foreign });
  const place = { line, column: raw.search(/\S/) + 1, value: raw.trim() };
  if (PROGRAM_LINE.test(raw)) {
    report({
      ...place,
      code: 'markup-import',
      message: 'dòng import hoặc export là mã chương trình; văn bản chỉ được đọc, không bao giờ chạy mã.',
      fix: 'xoá dòng này: các thẻ dùng được ngay, không cần import.',
    });
  } else if (/^\s*(-\s*){3,}$|^\s*(?!={7}\s*$)={3,}\s*$|^\s*(\*\s*){3,}$/.test(raw)) {
    report({
      ...place,
      code: 'markup-rule',
      message: 'dòng chỉ có dấu gạch được in ra nguyên như vậy, không thành đường kẻ.',
      fix: 'xoá dòng này nếu văn bản đã ký không có.',
    });
  }
}

/** Whether the paragraph is code of a page, of which nothing more need be said. */
export function isCodeOfPages(node: Paragraph, { source }: Check): boolean {
  return PROGRAM_LINE.test(source.lines[node.position!.start.line - 1] ?? '');
}
