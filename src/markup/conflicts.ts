import type { Issue } from '../issues/issue.ts';
import { reportTo } from './report.ts';

/** What opens or closes a conflict, or names what both came from; people mend one end and forget the other. */
const MARK = /^(?:<{7}(?!<)|>{7}(?!>)|\|{7} \S)/;

/**
 * The marks that Git leaves where two people changed the same lines. A line of `=======` alone is no proof, so a file has
 * conflicts only where another mark stands. Each is told once, by the mark that opens it or that is left of it.
 */
export function findConflicts(file: string, text: string, linesBefore = 0): Issue[] {
  const issues: Issue[] = [];
  if (!new RegExp(MARK, 'm').test(text)) return issues;
  const report = reportTo(file, issues);
  let isOpen = false;
  text.split('\n').forEach((line, index) => {
    if (!MARK.test(line)) return;
    const isEnd = isOpen && !line.startsWith('<');
    isOpen = line.startsWith('<') || (isOpen && line.startsWith('|'));
    if (isEnd) return;
    report({
      line: linesBefore + index + 1,
      column: 1,
      code: 'git-conflict',
      value: line.trim(),
      message: 'nội dung bị sửa đồng thời, cần chọn bản đúng.',
      fix: 'giữ một trong hai bản, xoá bản kia và xoá các dòng <<<<<<<, =======, >>>>>>>.',
    });
  });
  return issues;
}
