import type { Issue } from '../issues/issue.ts';
import { reportTo } from './report.ts';

/**
 * What opens, parts or closes a conflict, or names what both came from; people mend one end and forget the other. Where a
 * paper really has such a line, a backslash before it says so.
 */
const MARK = /^[ \t]*(?:<{7}(?!<)|>{7}(?!>)|\|{7} \S|={7}[ \t]*$)/;

const SOME_MARK = new RegExp(MARK, 'm');
/** Without one of these there is no mark, and they are found much quicker. */
const SIGNS = ['<', '>', '|', '='].map((sign) => sign.repeat(7));

/**
 * The marks that Git leaves where two people changed the same lines. Each conflict is told once, by the mark that opens it
 * or that is left of it.
 */
export function findConflicts(file: string, text: string, linesBefore = 0): Issue[] {
  const issues: Issue[] = [];
  if (!SIGNS.some((signs) => text.includes(signs)) || !SOME_MARK.test(text)) return issues;
  const report = reportTo(file, issues);
  let isOpen = false;
  text.split('\n').forEach((line, index) => {
    if (!MARK.test(line)) return;
    const sign = line.trimStart().charAt(0);
    const isWithin = isOpen && sign !== '<';
    isOpen = sign === '<' || (isOpen && sign !== '>');
    if (isWithin) return;
    report({
      line: linesBefore + index + 1,
      column: line.search(/\S/) + 1,
      code: 'git-conflict',
      value: line.trim(),
      message: 'nội dung bị sửa đồng thời, cần chọn bản đúng.',
      fix: `giữ một trong hai bản, xoá bản kia và xoá các dòng <<<<<<<, =======, >>>>>>>${sign === '=' ? '; là chữ của văn bản thì viết «\\=======»' : ''}.`,
    });
  });
  return issues;
}

/**
 * Whether both sides of a conflict may stand in the text: then nothing of it can be read. A line that parts them may be
 * alone.
 */
export function isTorn(conflicts: readonly Issue[]): boolean {
  return conflicts.some(({ value }) => !value?.startsWith('='));
}
