import type { Issue } from './issue.ts';
import { KINDS } from './kinds/kinds.ts';

/** So many messages of one file are read by a person; a file with more has one cause for most of them. */
const MAX_OF_A_FILE = 100;
const MAX_IN_ALL = 2_000;

/**
 * The issues that are told, file by file in their order: of a file with very many the first ones, errors before
 * warnings, and then one that says that there are more. Whether there is an error stays true.
 */
export function toldIssues(issues: readonly Issue[]): Issue[] {
  const files = [...Map.groupBy(issues, ({ file }) => file)];
  const told: Issue[] = [];
  for (const [index, [file, ofFile]] of files.entries()) {
    if (told.length >= MAX_IN_ALL) {
      const rest = files.slice(index);
      const isError = rest.some(([, some]) => some.some(({ severity }) => severity === 'error'));
      return [...told, moreFiles(file, rest.length, isError)];
    }
    told.push(...ofOneFile(file, ofFile));
  }
  return told;
}

function ofOneFile(file: string, issues: readonly Issue[]): readonly Issue[] {
  if (issues.length <= MAX_OF_A_FILE) return issues;
  const errors = issues.filter(({ severity }) => severity === 'error');
  const kept = new Set([...errors, ...issues.filter(({ severity }) => severity !== 'error')].slice(0, MAX_OF_A_FILE));
  const shown = issues.filter((issue) => kept.has(issue));
  return [...shown, moreOfFile(file, shown.at(-1)!, errors.length > MAX_OF_A_FILE)];
}

function moreOfFile(file: string, last: Issue, isError: boolean): Issue {
  const { line, column } = last;
  const message = `tệp còn thông báo nữa, ngoài ${MAX_OF_A_FILE} thông báo đã nêu.`;
  return { ...more(isError), file, line, column, message, fix: 'sửa các chỗ đã nêu rồi kiểm tra lại.' };
}

function moreFiles(file: string, count: number, isError: boolean): Issue {
  const message = `còn thông báo ở ${count} tệp nữa, từ tệp này trở đi.`;
  return { ...more(isError), file, line: 1, column: 1, message, fix: 'sửa các chỗ đã nêu rồi kiểm tra lại.' };
}

const more = (isError: boolean): Pick<Issue, 'code' | 'severity'> => {
  const { code, severity } = KINDS[isError ? 'more-errors' : 'more-warnings'];
  return { code, severity };
};
