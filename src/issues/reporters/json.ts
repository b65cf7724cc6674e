import { escapeInvisible } from '../../vietnamese/encoding/invisible.ts';
import { type CheckReport, countIssues } from './report.ts';

/** For programs: the issues as they are, and their sum. */
export function reportToJson({ issues, files, folder }: CheckReport): string {
  // What stands in a file may be printed at a terminal, and read by a program all the same.
  return `${escapeInvisible(JSON.stringify({ folder, files, ...countIssues(issues), issues }, null, 2))}\n`;
}
