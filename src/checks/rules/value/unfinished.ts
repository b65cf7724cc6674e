import { bodyLines } from '../../../corpus/entry/body-lines.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Finding, Rule } from '../../finding.ts';

const TEXT_UNFINISHED: IssueKind = {
  code: 'text-unfinished',
  part: 'text',
  severity: 'warning',
  title: 'Chỗ chưa soạn xong',
  meaning:
    'Còn chữ giữ chỗ (TODO, xxx, ???, [cần kiểm tra lại]) mà người soạn định thay sau, hoặc dấu vết của Word khi chép sang (“Error! Bookmark not defined”, “Comment [A1]”).',
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
    // “[cần kiểm tra lại]”
    String.raw`\[(?:cần|chờ|xem lại|kiểm tra|bổ sung|điền)(?: [^[\]\n]{1,60})?\](?!\()`,
  ].join('|'),
  'u',
);

/** So much of a line is looked at. */
const MOST = 2_000;

/** No words of a paper or page stand there to be replaced; a field that holds nothing else has a message of its own. */
export const unfinished: Rule = {
  kinds: [TEXT_UNFINISHED],
  find: ({ texts }) =>
    [...texts]
      .filter(([file, text]) => WRITTEN.test(file) && UNFINISHED.test(text))
      .flatMap(([file, text]) => bodyLines(text).flatMap((line, index) => unfinishedIn(line, index, file))),
};

function unfinishedIn(line: string, index: number, file: string): Finding[] {
  // Between backquotes signs are spoken of.
  const found = line.includes('`') ? null : UNFINISHED.exec(line.slice(0, MOST));
  if (!found) return [];
  const position = { line: index + 1, column: found.index + 1 };
  const message = 'chỗ này chưa soạn xong.';
  const fix = 'gõ lại theo văn bản nguồn; văn bản nguồn đúng là như vậy thì để nguyên.';
  return [{ kind: TEXT_UNFINISHED, at: { file, broken: [] }, path: [], position, value: found[0], message, fix }];
}
