import type { Issue } from '../../issues/issue.ts';

/** An issue with everything that a reporter may show. */
export const anIssue = (fields: Partial<Issue> = {}): Issue => ({
  code: 'date-invalid',
  severity: 'error',
  file: 'van-ban/a.mdx',
  line: 3,
  column: 13,
  message: 'ngày phải viết theo thứ tự năm-tháng-ngày.',
  fix: 'viết 2023-07-14.',
  ...fields,
});
