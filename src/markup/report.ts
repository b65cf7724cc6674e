import type { Issue } from '../issues/issue.ts';

/** An issue before its file is known; an error unless it says otherwise. */
export type Finding = Omit<Issue, 'file' | 'severity'> & { severity?: Issue['severity'] };

/** What a finding says, before its place is known. */
export type Letter = Pick<Finding, 'code' | 'message' | 'fix' | 'severity' | 'value'>;

/** Takes one finding. Rules are handed a `Report` so that they need to know neither file nor list. */
export type Report = (finding: Finding) => void;

/** A report that adds the issues of one file to a list. */
export function reportTo(file: string, issues: Issue[]): Report {
  return ({ severity = 'error', ...finding }) => {
    issues.push({ ...finding, severity, file });
  };
}

/** In the order of the file; what stands at one place stays in the order of finding. */
export function inFileOrder(issues: readonly Issue[]): Issue[] {
  return issues.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
