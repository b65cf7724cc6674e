import type { Issue } from '../../issues/issue.ts';
import { KINDS } from '../../issues/kinds/kinds.ts';
import type { IssueKind } from '../../issues/kinds/issue-kind.ts';

/**
 * What may be said of a fault beside a mark of secrecy: its code and its place, and nothing that stands in the file.
 * @param kinds those that are no kinds of reading
 */
export function withoutContent({ code, severity, file, line, column }: Issue, kinds: readonly IssueKind[]): Issue {
  const kind = Object.hasOwn(KINDS, code)
    ? KINDS[code as keyof typeof KINDS]
    : kinds.find((candidate) => candidate.code === code);
  const message = `tệp còn lỗi khác${kind ? ` (${kind.title})` : ''}; tệp có dấu chỉ độ mật nên thông báo không hiển thị nội dung.`;
  const fix = 'xử lý dấu chỉ độ mật trước; tệp được phép đăng thì chạy lại để xem cách sửa lỗi này.';
  return { code, severity, file, line, column, message, fix };
}
