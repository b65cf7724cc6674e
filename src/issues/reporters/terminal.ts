import { visible } from '../../vietnamese/encoding/invisible.ts';
import { GUIDE_PAGE } from '../guide-page.ts';
import { messageText } from '../message.ts';
import type { Issue } from '../issue.ts';
import { type CheckReport, countIssues, pathOf } from './report.ts';

/** For people at a terminal: one message a line, a blank line between files, the sum at the end and where to read on. */
export function reportToTerminal({ issues, files, folder }: CheckReport): string {
  const byFile = Map.groupBy(issues, ({ file }) => file);
  const groups = [...byFile.values()].map((group) => group.map((issue) => letterLine(issue, folder)).join('\n'));
  return [...groups, `${summary(issues, files)}${readOn(issues)}`].join('\n\n') + '\n';
}

function letterLine(issue: Issue, folder: string): string {
  const place = `${visible(pathOf(folder, issue.file))}:${issue.line}:${issue.column}`;
  const warning = issue.severity === 'warning' ? '(cảnh báo) ' : '';
  return `${place}  ${issue.code}  ${warning}${messageText(issue)}`;
}

/** “Đã kiểm tra 18 tệp: 2 lỗi, 1 cảnh báo.” */
function summary(issues: readonly Issue[], files: number): string {
  const { errors, warnings } = countIssues(issues);
  const verdict = errors === 0 ? 'không có lỗi' : `${errors} lỗi`;
  return `Đã kiểm tra ${files} tệp: ${verdict}${warnings > 0 ? `, ${warnings} cảnh báo` : ''}.`;
}

/** The anchors of the codes, as the handbook's page of codes has them. */
function readOn(issues: readonly Issue[]): string {
  const anchors = [...new Set(issues.map(({ code }) => `#${code}`))].join(', ');
  if (anchors === '') return '';
  return `\nMã lỗi được giải thích, có ví dụ, ở mục Hướng dẫn của trang: huong-dan/${GUIDE_PAGE}/${anchors}`;
}
