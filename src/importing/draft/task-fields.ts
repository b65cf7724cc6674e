import { parse } from 'yaml';
import { findDeadlines } from '../../domain/deadline/deadline-mentions.ts';
import type { ProposedTask } from './draft.ts';

/** The fields of a task; a deadline in words also as the field that says the same, where there is one. */
export function taskFields({ certainty: _, evidence: __, dueText, ...fields }: ProposedTask): Record<string, unknown> {
  if (dueText === undefined) return fields;
  const mention = findDeadlines(dueText).find(({ day }) => day === undefined);
  return { ...fields, ...(mention && (parse(mention.written) as object)), dueText };
}
