import { escapeInvisible } from '../../vietnamese/encoding/invisible.ts';
import type { Issue } from '../issue.ts';
import { messageText } from '../message.ts';
import { type CheckReport, pathOf } from './report.ts';

/** How grave a finding is, in the words of Code Quality. */
const SEVERITIES: Record<Issue['severity'], string> = { error: 'blocker', warning: 'minor' };

/** For GitLab: a Code Quality report, which shows each message beside its line in the merge request. */
export function reportToGitlab({ issues, folder }: CheckReport): string {
  const seen = new Map<string, number>();
  const findings = issues.map((issue) => ({
    description: messageText(issue),
    check_name: issue.code,
    fingerprint: fingerprintOf(issue, seen),
    severity: SEVERITIES[issue.severity],
    location: { path: pathOf(folder, issue.file), lines: { begin: issue.line } },
  }));
  return `${escapeInvisible(JSON.stringify(findings, null, 2))}\n`;
}

/** Says of a finding that it is the same one though lines before it have come or gone: how many like it the file has. */
function fingerprintOf({ code, file, key = '' }: Issue, seen: Map<string, number>): string {
  const kind = [file, code, key].join('#');
  const count = (seen.get(kind) ?? 0) + 1;
  seen.set(kind, count);
  return `${kind}#${count}`;
}
