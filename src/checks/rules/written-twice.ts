import type { IssueKind } from '../../issues/kinds/issue-kind.ts';

/** One thing named twice in one list. */
export const DUPLICATE_ENTRY: IssueKind = {
  code: 'duplicate-entry',
  part: 'references',
  severity: 'warning',
  title: 'Một mục ghi hai lần',
  meaning: 'Một mục được ghi hai lần trong cùng danh sách; trang sẽ hiện nó hai lần.',
  remedy: 'Bỏ một chỗ.',
  wrong: 'topics: [y-te, y-te]',
  right: 'topics: [y-te]',
};
