import type { Issue } from '../issues/issue.ts';
import { MARKUP_CATALOGUE, type MarkupCode } from './catalogue.ts';

/** An issue before its file is known; the catalogue says how grave it is. */
export type Finding = Omit<Issue, 'file' | 'severity'> & { code: MarkupCode };

/** What a finding says, before its place is known. */
export type Letter = Pick<Finding, 'code' | 'message' | 'fix' | 'value'>;

/** Takes one finding. Rules are handed a `Report` so that they need to know neither file nor list. */
export type Report = (finding: Finding) => void;

/** A report that adds the issues of one file to a list. */
export function reportTo(file: string, issues: Issue[]): Report {
  return (finding) => {
    issues.push({ ...finding, severity: MARKUP_CATALOGUE[finding.code].severity, file });
  };
}

/** Whether after that issue of a body nothing can be concluded from its text. */
export function hidesText({ code, severity }: Issue): boolean {
  const { leavesText = false }: { leavesText?: boolean } = MARKUP_CATALOGUE[code as MarkupCode];
  return severity === 'error' && !leavesText;
}

/** In the order of the file; what stands at one place stays in the order of finding. */
export function inFileOrder(issues: readonly Issue[]): Issue[] {
  return issues.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
