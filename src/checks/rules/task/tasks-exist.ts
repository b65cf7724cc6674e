import { nearest } from '../../../issues/nearest.ts';
import type { Finding, Rule } from '../../finding.ts';

/** A change that touches tasks names tasks of its document. A task that was removed is named by no later change. */
export const tasksExist: Rule = ({ documents }) =>
  documents.flatMap((at) => {
    const known = at.value.tasks.map(({ id }) => id);
    return at.value.changes.flatMap(({ tasks }, change) =>
      tasks.flatMap((id, index): Finding[] => {
        if (known.includes(id)) return [];
        const meant = nearest(id, known);
        const fix = meant ? `viết ${meant}.` : 'bỏ mã này, hoặc thêm việc ấy vào tasks.';
        const path = ['changes', change, 'tasks', index];
        return [{ code: 'task-unknown', at, path, value: id, message: 'văn bản không có việc nào mang mã này.', fix }];
      }),
    );
  });
