import type { Issue } from '../issue.ts';

/** What a check has to tell. */
export interface CheckReport {
  issues: readonly Issue[];
  /** How many files were looked at. */
  files: number;
  /** The content folder as the reader of the report would write it, without a slash at its end. */
  folder: string;
}

/** How many of each severity. */
export function countIssues(issues: readonly Issue[]): { errors: number; warnings: number } {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: issues.length - errors };
}

/** The path of an issue's file from where the reader stands. */
export function pathOf(folder: string, file: string): string {
  return file === '.' || folder === '' ? folder || file : `${folder}/${file}`;
}
