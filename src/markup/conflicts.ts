import type { Issue } from '../issues/issue.ts';

/**
 * The marks that Git leaves where two people changed the same lines. Lines of `=======` alone are no proof, so a file has
 * conflicts only where a line opens one.
 */
export function findConflicts(file: string, text: string, linesBefore = 0): Issue[] {
  if (!/^<{7}(?!<)/m.test(text)) return [];
  return text.split('\n').flatMap((line, index) => {
    if (!/^<{7}(?!<)/.test(line)) return [];
    return {
      code: 'git-conflict',
      severity: 'error',
      file,
      line: linesBefore + index + 1,
      column: 1,
      value: line.trim(),
      message: 'hai người cùng sửa chỗ này và Git chưa biết lấy bản nào.',
      fix: 'giữ một trong hai bản, xoá bản kia và xoá các dòng <<<<<<<, =======, >>>>>>>.',
    };
  });
}
