import { FIELD_BOTH, FIELD_UNACCOUNTED } from '../unaccounted.ts';
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
          const lacking = at.value.tasks.findIndex((task) => task[field] === undefined);
          if (lacking >= 0 && listed < 0) {
            const { id } = at.value.tasks[lacking]!;
            return [
              {
                kind: FIELD_UNACCOUNTED,
                at,
                path: ['tasks', lacking, field],
                message: `việc ${id} không có mục này, cũng không ghi là văn bản không quy định.`,
                fix: `ghi theo văn bản; văn bản không quy định thì thêm «- ${name}» vào source.missing.`,
              },
            ];
          }
          if (lacking >= 0 || listed < 0) return [];
          return [
            {
              kind: FIELD_BOTH,
              at,
              path: ['source', 'missing', listed],
              value: name,
              message: `${name} được ghi là thiếu, nhưng không việc nào thiếu ${field}.`,
              fix: `bỏ dòng «- ${name}» trong source.missing.`,
            },
          ];
        }),
      ),
};
