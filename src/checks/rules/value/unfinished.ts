import { bodyLines } from '../../../corpus/entry/body-lines.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Finding, Rule } from '../../finding.ts';
import { fieldName, writtenFields } from '../../written-fields.ts';
import { isStandIn } from './stand-in.ts';

const TEXT_UNFINISHED: IssueKind = {
  code: 'text-unfinished',
  part: 'text',
  severity: 'warning',
  title: 'Chỗ chưa soạn xong',
  meaning:
    'Còn chữ giữ chỗ (TODO, xxx, ???, [tên đơn vị], {{ten_don_vi}}) mà người soạn định thay sau, hoặc dấu vết của Word, của trộn thư, của trợ lý AI khi chép sang (“Error! Bookmark not defined”, “Click or tap here to enter text”, “contentReference”).',
  remedy: 'Gõ lại theo văn bản nguồn. Văn bản nguồn đúng là như vậy thì để nguyên.',
};

/** Where words are written for readers; a source is only held against them. */
const WRITTEN = /^(?:van-ban|huong-dan)\//;

/** What stands for words to come. */
const UNFINISHED = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|x{3,10}|[Ll]orem ipsum)(?![\p{L}\p{N}])|\?{3,}`,
    // What Word leaves of a reference or a remark when its words are copied.
    String.raw`Error! (?:Bookmark not defined|Reference source not found|No text of specified style|Hyperlink reference not valid)`,
    String.raw`Lỗi! (?:Không tìm thấy|Thẻ đánh dấu|Dấu trang|Nguồn tham chiếu)`,
    String.raw`(?:Comment|Commented|Nhận xét|Chú thích) \[\p{Lu}{1,5}\d{1,3}\]`,
    String.raw`(?<!\p{L})(?:Formatted|Deleted|Đã định dạng): \S`,
    // A field of a form that nobody has filled in.
    String.raw`Click (?:or tap )?here to enter|Choose an item\.|vào đây để nhập (?:văn bản|nội dung|ngày)`,
    // What Word says to programs of mail merge, of fields and of styles.
    String.raw`«(?:[\p{L}\d]+_[\p{L}\d_]+|\p{Lu}[\p{Ll}\d]+\p{Lu}[\p{L}\d]*)»|\b(?:MERGEFIELD|MERGEFORMAT|NUMPAGES|PAGEREF)\b`,
    String.raw`\bMso(?:Normal|ListParagraph|Title|Table)|\bmso-[a-z]+(?:-[a-z]+)*:|\/\* (?:Style|Font) Definitions \*\/|\bX-NONE\b`,
    String.raw`\{\{[^{}\n]{1,60}\}\}|\$\{[^{}\n]{1,60}\}`,
    // The places where a program that answers questions has found what it says.
    String.raw`\bcontentReference\b|\boaicite\b|【\d+†|\bturn\d+(?:search|view|file|news)\d+|utm_source=(?:chatgpt|openai)|\[cite(?:_start|_end|:)`,
    // “[cần kiểm tra lại]”, “[tên cơ quan]”
    String.raw`\[(?:cần|chờ|xem lại|kiểm tra|bổ sung|[Đđ]iền|[Nn]hập|[Cc]hèn|[Tt]ên|[Hh]ọ và tên|[Cc]hức vụ|[Đđ]ịa danh)(?: [^[\]\n]{1,60})?\](?!\()`,
  ].join('|'),
  'u',
);

/** So much of a line is looked at. */
const MOST = 2_000;

/** No words of a paper or page stand there to be replaced. */
export const unfinished: Rule = {
  kinds: [TEXT_UNFINISHED],
  find: (content) => [
    ...[...content.texts]
      .filter(([file, text]) => WRITTEN.test(file) && UNFINISHED.test(text))
      .flatMap(([file, text]) => bodyLines(text).flatMap((line, index) => unfinishedIn(line, index, file))),
    ...writtenFields(content).flatMap(({ at, path, text }): Finding[] => {
      // A quote repeats the text, which is told there; what holds nothing else has a message of its own.
      const found = fieldName(path) === 'quote' || isStandIn(text) ? null : UNFINISHED.exec(text.slice(0, MOST));
      return found ? [{ at, path, ...said(found[0]) }] : [];
    }),
  ],
};

function unfinishedIn(line: string, index: number, file: string): Finding[] {
  // Between backquotes signs are spoken of.
  const found = line.includes('`') ? null : UNFINISHED.exec(line.slice(0, MOST));
  if (!found) return [];
  const position = { line: index + 1, column: found.index + 1 };
  return [{ at: { file, broken: [] }, path: [], position, ...said(found[0]) }];
}

const said = (value: string): Pick<Finding, 'kind' | 'value' | 'message' | 'fix'> => ({
  kind: TEXT_UNFINISHED,
  value,
  message: 'chỗ này chưa soạn xong.',
  fix: 'gõ lại theo văn bản nguồn; văn bản nguồn đúng là như vậy thì để nguyên.',
});
