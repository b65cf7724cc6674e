import { parse } from 'yaml';
import { findDeadlines } from '../../domain/deadline/deadline-mentions.ts';
import type { ProposedTask } from './draft.ts';

/** The fields of a task; a deadline in words also as the field that says the same, where there is one. */
export function taskFields({ certainty: _, evidence: __, dueText, ...fields }: ProposedTask): Record<string, unknown> {
  if (dueText === undefined) return fields;
  const hour = hourOf(dueText);
  if (fields.dueDate !== undefined && hour !== undefined) {
    const { dueDate, ...others } = fields;
    return { ...others, due: { by: dueDate, hour }, dueText };
  }
  const mention = findDeadlines(dueText).find(({ day }) => day === undefined);
  return { ...fields, ...(mention && (parse(mention.written) as object)), dueText };
}

/** “17:00” of “trước 17h00 ngày 20/10/2026”. */
const hourOf = (words: string): string | undefined =>
  findDeadlines(words)
    .flatMap(({ written }) => /hour: (\d\d:\d\d)/.exec(written)?.[1] ?? [])
    .at(0);
