import { withoutHyphens } from '../../../domain/field/slug-form.ts';
import type { IssueCode } from '../../../issues/catalogue.ts';
import type { Finding, Rule } from '../../finding.ts';
import type { WrittenId } from '../../references.ts';
import { findTwins } from '../../twins.ts';

/** A task is known by its id within its document, an indicator within its task, a topic everywhere. */
export const idsUnique: Rule = ({ documents, topics }) => [
  ...documents.flatMap((at) => [
    ...repeated(at, idsOf(at.value.tasks, 'tasks'), 'duplicate-task', 'mã việc'),
    ...at.value.tasks.flatMap(({ indicators }, index) =>
      repeated(at, idsOf(indicators, 'tasks', index, 'indicators'), 'duplicate-indicator', 'mã chỉ tiêu'),
    ),
  ]),
  ...(topics ? repeated(topics, idsOf(topics.value.topics, 'topics'), 'duplicate-topic', 'mã lĩnh vực') : []),
];

function idsOf(items: readonly { id: string }[], ...path: (string | number)[]): WrittenId[] {
  return items.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));
}

/** Reports each id that stands twice, and warns of two that only their hyphens tell apart. */
function repeated(at: Finding['at'], ids: readonly WrittenId[], code: IssueCode, what: string): Finding[] {
  return findTwins(ids, ({ id }) => withoutHyphens(id)).map(({ item: { id, path }, earlier }) =>
    id === earlier.id
      ? {
          code,
          at,
          path,
          value: id,
          message: `${what} này đã dùng ở trên.`,
          fix: 'đặt mã khác, hoặc bỏ bớt một chỗ.',
        }
      : {
          code: 'near-duplicate',
          at,
          path,
          value: id,
          message: `${what} này chỉ khác dấu gạch với «${earlier.id}»: dễ nhầm.`,
          fix: 'nếu là hai thứ khác nhau thì đặt mã khác hẳn.',
        },
  );
}
