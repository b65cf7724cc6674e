import type { Issue } from '../issues/issue.ts';
import { reportTo } from './report.ts';

const OPENING = /^<{7}(?!<)/;

/**
 * The marks that Git leaves where two people changed the same lines. A line of `=======` alone is no proof, so a file has
 * conflicts only where a line opens one.
 */
export function findConflicts(file: string, text: string, linesBefore = 0): Issue[] {
  const issues: Issue[] = [];
  if (!new RegExp(OPENING, 'm').test(text)) return issues;
  const report = reportTo(file, issues);
  text.split('\n').forEach((line, index) => {
    if (!OPENING.test(line)) return;
    report({
      line: linesBefore + index + 1,
      column: 1,
      code: 'git-conflict',
      value: line.trim(),
      message: 'hai người cùng sửa chỗ này và Git chưa biết lấy bản nào.',
      fix: 'giữ một trong hai bản, xoá bản kia và xoá các dòng <<<<<<<, =======, >>>>>>>.',
    });
  });
  return issues;
}
