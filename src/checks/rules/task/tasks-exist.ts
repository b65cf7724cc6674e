import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { nearest } from '../../../issues/nearest.ts';
import type { Finding, Rule } from '../../finding.ts';

const TASK_UNKNOWN: IssueKind = {
  code: 'task-unknown',
  part: 'references',
  severity: 'error',
  toldOnce: true,
  title: 'Không tìm thấy nhiệm vụ này',
  meaning: 'Lịch sử nhắc đến một nhiệm vụ mà văn bản không có.',
  remedy: 'Viết đúng mã nhiệm vụ (id) trong tasks.',
  wrong: 'tasks: [1d]',
  right: 'tasks: [1a]',
};

/** A change that touches tasks names tasks of its document. A task that was removed is named by no later change. */
export const tasksExist: Rule = {
  kinds: [TASK_UNKNOWN],
  find: ({ documents }) =>
    documents.flatMap((at) => {
      // Where the list itself could not be read, nobody knows what is in it.
      if (at.broken.includes('tasks')) return [];
      const known = at.value.tasks.map(({ id }) => id);
      return at.value.changes.flatMap(({ tasks }, change) =>
        tasks.flatMap((id, index): Finding[] => {
          if (known.includes(id)) return [];
          const meant = nearest(id, known);
          const fix = meant ? `viết ${meant}.` : 'bỏ mã này, hoặc thêm nhiệm vụ này vào tasks.';
          const path = ['changes', change, 'tasks', index];
          return [
            { kind: TASK_UNKNOWN, at, path, value: id, message: 'văn bản không có nhiệm vụ nào mang mã này.', fix },
          ];
        }),
      );
    }),
};
