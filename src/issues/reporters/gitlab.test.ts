import { expect, it } from 'vitest';
import { anIssue } from '../../testing/builders/an-issue.ts';
import type { Issue } from '../issue.ts';
import { reportToGitlab } from './gitlab.ts';

const findings = (...issues: Issue[]) =>
  JSON.parse(reportToGitlab({ issues, files: 1, folder: 'content' })) as { fingerprint: string }[];

it('says what Code Quality shows: message, file, line, severity', () => {
  expect(findings(anIssue())).toMatchObject([
    {
      description: 'ngày phải viết theo thứ tự năm-tháng-ngày. Sửa: viết 2023-07-14.',
      check_name: 'date-invalid',
      severity: 'blocker',
      location: { path: 'content/van-ban/a.mdx', lines: { begin: 3 } },
    },
  ]);
});

it('knows a finding again where lines before it have come, and tells two of a kind apart', () => {
  const [first, second] = findings(anIssue(), anIssue({ line: 9 }));
  expect(first?.fingerprint).not.toBe(second?.fingerprint);
  expect(findings(anIssue({ line: 30 }))[0]?.fingerprint).toBe(first?.fingerprint);
});
