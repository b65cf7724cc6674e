import { type CheckReport, countIssues } from './report.ts';

/** For programs: the issues as they are, and their sum. */
export function reportToJson({ issues, files, folder }: CheckReport): string {
  return `${JSON.stringify({ folder, files, ...countIssues(issues), issues }, null, 2)}\n`;
}
