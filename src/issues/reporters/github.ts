import { visible } from '../../vietnamese/encoding/invisible.ts';
import { messageText } from '../message.ts';
import type { Issue } from '../issue.ts';
import { type CheckReport, pathOf } from './report.ts';

const escapeText = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeText(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** For GitHub Actions: one workflow command a line, so each message stands beside its line in the review. */
export function reportToGithub({ issues, folder }: CheckReport): string {
  return issues.map((issue) => `${command(issue, folder)}\n`).join('');
}

function command(issue: Issue, folder: string): string {
  const properties = [
    `file=${escapeProperty(visible(pathOf(folder, issue.file)))}`,
    `line=${issue.line}`,
    `col=${issue.column}`,
    `title=${escapeProperty(issue.code)}`,
  ];
  return `::${issue.severity} ${properties.join(',')}::${escapeText(messageText(issue))}`;
}
