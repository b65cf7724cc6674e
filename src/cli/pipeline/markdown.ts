import { messageText } from '../../issues/message.ts';
import { GUIDE_PAGE } from '../../issues/guide-page.ts';
import { type CheckReport, countIssues, pathOf } from '../../issues/reporters/report.ts';
import { plainMarkdown } from '../preview/plain-markdown.ts';

/** So many messages fit a comment that is read; the log has all. */
const MOST = 30;

/** The messages of a check as a list, errors first. */
export function messageList({ issues, folder }: CheckReport): string {
  const sorted = issues.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  const lines = sorted.slice(0, MOST).map((issue) => {
    const place = `${plainMarkdown(pathOf(folder, issue.file))}, dòng ${issue.line}`;
    const warning = issue.severity === 'warning' ? ' (cảnh báo)' : '';
    return `- **${place}**${warning}: ${plainMarkdown(messageText(issue))} Mã lỗi: \`${issue.code}\`.`;
  });
  const more = sorted.length > MOST ? [`- và ${sorted.length - MOST} thông báo nữa, xem bản ghi của lần chạy.`] : [];
  return [...lines, ...more].join('\n');
}

/** “Đã kiểm tra 18 tệp: 2 lỗi, 1 cảnh báo.” */
export function sumOf({ issues, files }: CheckReport): string {
  const { errors, warnings } = countIssues(issues);
  const parts = [errors === 0 ? 'không có lỗi' : `${errors} lỗi`, ...(warnings > 0 ? [`${warnings} cảnh báo`] : [])];
  return `Đã kiểm tra ${files} tệp: ${parts.join(', ')}.`;
}

/** Where the codes are explained. */
export const GUIDE = `Mã lỗi được giải thích, có ví dụ, ở mục Hướng dẫn của Trang thông tin (\`huong-dan/${GUIDE_PAGE}/\`).`;
