import type { Issue } from '../issues/issue.ts';
import { type IssueCode, KINDS } from '../issues/kinds/kinds.ts';

/** An issue before its file is known; its kind says how grave it is. */
export type FoundIssue = Omit<Issue, 'file' | 'severity'> & { code: IssueCode };

/** Takes one finding. Rules are handed a `Report` so that they need to know neither file nor list. */
export type Report = (finding: FoundIssue) => void;

/** More issues of one severity than anybody is told of one file; a broken file could cause a million. */
const MAX_KEPT = 1_000;

/** A report that adds the issues of one file to a list, as many as anybody could be told. */
export function reportTo(file: string, issues: Issue[]): Report {
  const kept = { error: 0, warning: 0 };
  return (finding) => {
    const { severity } = KINDS[finding.code];
    kept[severity] += 1;
    if (kept[severity] <= MAX_KEPT) issues.push({ ...finding, severity, file });
  };
}

/** Whether after that issue of a body nothing can be concluded from its text. */
export function hidesText({ code, severity }: Issue): boolean {
  return severity === 'error' && KINDS[code as IssueCode].leavesText !== true;
}

/** In the order of the file; what stands at one place stays in the order of finding. */
export function inFileOrder(issues: readonly Issue[]): Issue[] {
  return issues.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
