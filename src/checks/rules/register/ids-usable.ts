import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Finding, Rule } from '../../finding.ts';

const ID_RESERVED: IssueKind = {
  code: 'id-reserved',
  part: 'fields',
  severity: 'error',
  title: 'Mã đã dành cho trang danh sách',
  meaning: 'Mã lĩnh vực là đường dẫn của trang; mã này là đường dẫn của trang danh sách, nên hai trang sẽ đè lên nhau.',
  remedy: 'Đặt mã khác, theo tên lĩnh vực.',
  wrong: 'topics:\n  - id: index\n    name: Y tế',
  right: 'topics:\n  - id: y-te\n    name: Y tế',
};

/** No topic takes the address of the list of topics. */
export const idsUsable: Rule = {
  kinds: [ID_RESERVED],
  find: ({ topics }) =>
    (topics?.value.topics ?? []).flatMap(({ id }, index): Finding[] => {
      if (id !== 'index') return [];
      const message = 'mã này là đường dẫn của trang danh sách lĩnh vực.';
      return [
        {
          kind: ID_RESERVED,
          at: topics!,
          path: ['topics', index, 'id'],
          value: id,
          message,
          fix: 'đặt mã khác, theo tên lĩnh vực.',
        },
      ];
    }),
};
