import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { withoutHyphens } from '../../../domain/field/slug-form.ts';
import type { Finding, Rule } from '../../finding.ts';
import type { WrittenId } from '../../references.ts';
import { findDuplicates } from '../../duplicates.ts';

const DUPLICATE_TASK: IssueKind = {
  code: 'duplicate-task',
  part: 'references',
  severity: 'error',
  title: 'Hai việc trùng mã',
  meaning: 'Hai việc của một văn bản mang cùng mã: dấu đã làm của việc này sẽ hiện ở việc kia.',
  remedy: 'Đặt mã khác cho việc mới; mã của việc đã đăng thì giữ nguyên.',
  wrong: 'tasks:\n  - id: 1a\n  - id: 1a',
  right: 'tasks:\n  - id: 1a\n  - id: 1b',
};

const DUPLICATE_INDICATOR: IssueKind = {
  code: 'duplicate-indicator',
  part: 'references',
  severity: 'error',
  title: 'Hai chỉ tiêu trùng mã',
  meaning: 'Hai chỉ tiêu của một việc mang cùng mã.',
  remedy: 'Đặt mã khác, hoặc bỏ bớt một chỉ tiêu.',
};

const DUPLICATE_TOPIC: IssueKind = {
  code: 'duplicate-topic',
  part: 'references',
  severity: 'error',
  title: 'Hai lĩnh vực trùng mã',
  meaning: 'Hai lĩnh vực mang cùng mã, nên chung một địa chỉ.',
  remedy: 'Đặt mã khác, hoặc gộp hai lĩnh vực.',
  wrong: 'topics:\n  - id: y-te\n    name: Y tế\n  - id: y-te\n    name: Sức khoẻ',
  right: 'topics:\n  - id: y-te\n    name: Y tế',
};

const NEAR_DUPLICATE: IssueKind = {
  code: 'near-duplicate',
  part: 'references',
  severity: 'warning',
  title: 'Hai mã chỉ khác dấu gạch',
  meaning: 'Hai mã chỉ khác nhau ở dấu gạch: người viết sau dễ ghi nhầm.',
  remedy: 'Nếu là hai thứ khác nhau thì đặt mã khác hẳn; nếu là một thì bỏ một.',
};

/** A task is known by its id within its document, an indicator within its task, a topic everywhere. */
export const idsUnique: Rule = {
  kinds: [DUPLICATE_TASK, DUPLICATE_INDICATOR, DUPLICATE_TOPIC, NEAR_DUPLICATE],
  find: ({ documents, topics }) => [
    ...documents.flatMap((at) => [
      ...repeated(at, idsOf(at.value.tasks, 'tasks'), DUPLICATE_TASK, 'mã việc'),
      ...at.value.tasks.flatMap(({ indicators }, index) =>
        repeated(at, idsOf(indicators, 'tasks', index, 'indicators'), DUPLICATE_INDICATOR, 'mã chỉ tiêu'),
      ),
    ]),
    ...(topics ? repeated(topics, idsOf(topics.value.topics, 'topics'), DUPLICATE_TOPIC, 'mã lĩnh vực') : []),
  ],
};

function idsOf(items: readonly { id: string }[], ...path: (string | number)[]): WrittenId[] {
  return items.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));
}

/** Reports each id that stands twice, and warns of two that only their hyphens tell apart. */
function repeated(at: Finding['at'], ids: readonly WrittenId[], kind: IssueKind, what: string): Finding[] {
  return findDuplicates(ids, ({ id }) => withoutHyphens(id)).map(({ item: { id, path }, earlier }) =>
    id === earlier.id
      ? {
          kind,
          at,
          path,
          value: id,
          message: `${what} này đã dùng ở trên.`,
          fix: 'đặt mã khác, hoặc bỏ bớt một chỗ.',
        }
      : {
          kind: NEAR_DUPLICATE,
          at,
          path,
          value: id,
          message: `${what} này chỉ khác dấu gạch với «${earlier.id}»: dễ nhầm.`,
          fix: 'nếu là hai thứ khác nhau thì đặt mã khác hẳn.',
        },
  );
}
