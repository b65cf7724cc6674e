import type { Issue } from '../issues/issue.ts';

/** What could not be looked at because of a fault, for the end of a sentence. */
export const UNREAD = {
  rest: 'phần còn lại của tệp chưa được kiểm tra',
  fields: 'các mục của tệp chưa được kiểm tra',
  body: 'đoạn trích (quote), mã điều khoản và văn bản nguồn chưa được so với lời văn',
} as const;

/** The issues, where the first one that stands in the way says what could not be looked at: it may hold more faults. */
export function sayUnread(
  issues: readonly Issue[],
  unread: keyof typeof UNREAD,
  standsInTheWay: (issue: Issue) => boolean = ({ severity }) => severity === 'error',
): Issue[] {
  const first = issues.findIndex(standsInTheWay);
  return issues.map((issue, index) =>
    index === first ? { ...issue, message: `${issue.message} Vì lỗi này, ${UNREAD[unread]}.` } : issue,
  );
}
