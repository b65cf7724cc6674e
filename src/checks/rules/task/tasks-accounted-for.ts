import { FIELD_BOTH, FIELD_UNACCOUNTED } from '../unaccounted.ts';
import type { Task } from '../../../domain/document/task.schema.ts';
import { type SourceField, REQUIRED_FACTS } from '../../../domain/document/source-field.ts';
import { type Finding, isRefused, type Rule } from '../../finding.ts';

/** What a directive does not set for one of its tasks is listed as `tasks.<field>`, and only then. */
export const tasksAccountedFor: Rule = {
  kinds: [FIELD_UNACCOUNTED, FIELD_BOTH],
  find: ({ documents }) =>
    documents
      .filter((at) => !isRefused(at, 'source.missing'))
      .flatMap((at) =>
        REQUIRED_FACTS.flatMap((field): Finding[] => {
          const name: SourceField = `tasks.${field}`;
          const listed = at.value.source.missing.indexOf(name);
          const lacking = at.value.tasks.findIndex((task) => !isGiven(task, field));
          // What a document sets for all may be listed for tasks that have none of their own, and need not be.
          if (field === 'dueDate' && lacking >= 0 && isGiven(at.value, 'dueDate')) return [];
          if (lacking >= 0 && listed < 0) {
            const { id } = at.value.tasks[lacking]!;
            return [
              {
                kind: FIELD_UNACCOUNTED,
                at,
                path: ['tasks', lacking, field],
                message: `nhiệm vụ ${id} không có mục này, cũng không ghi là văn bản không nêu.`,
                fix: `${field === 'dueDate' ? 'ghi dueDate, due hoặc dueText theo văn bản' : 'ghi theo văn bản'}; văn bản không nêu thì thêm «- ${name}» vào source.missing.`,
              },
            ];
          }
          // Of tasks that could not be read it is not known what they lack.
          if (lacking >= 0 || listed < 0 || isRefused(at, 'tasks')) return [];
          return [
            {
              kind: FIELD_BOTH,
              at,
              path: ['source', 'missing', listed],
              value: name,
              message: `${name} được ghi là thiếu, nhưng không nhiệm vụ nào thiếu ${field}.`,
              fix: `bỏ dòng «- ${name}» trong source.missing.`,
            },
          ];
        }),
      ),
};

type Fact = (typeof REQUIRED_FACTS)[number];

/** A deadline is given as a day, as a rule, or in the words of the document. */
function isGiven(of: Partial<Pick<Task, Fact | 'due' | 'dueText'>>, field: Fact): boolean {
  return of[field] !== undefined || (field === 'dueDate' && (of.due !== undefined || of.dueText !== undefined));
}
