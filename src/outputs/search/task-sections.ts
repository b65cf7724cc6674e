import type { Corpus } from '../../corpus/corpus.ts';
import { stands } from '../../corpus/queries/document-status.ts';
import { deadlineOf, lastDayOf, type Deadline } from '../../domain/deadline/deadline.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { isTaskCode } from '../../domain/document/task-code.ts';
import type { Task } from '../../domain/document/task.schema.ts';
import { strings } from '../../strings.ts';
import { wordsOf } from '../../vietnamese/index-form.ts';
import { shownDeadline } from '../naming/shown-deadline.ts';
import { taskAnchor } from '../site/addresses.ts';
import { NO_DAY } from './search-due.ts';

/** A task as search has it: under its own name, at its place on the page of its document. */
export interface TaskSection {
  id: string;
  label: string;
  said: number;
  lines: string[];
  /** The day by which it is due, or `NO_DAY`; absent where no deadline is set, or its document stands no more. */
  due?: string;
}

const words = strings.document.tasks;

/** What search has of the tasks of a document: the name that the office gave each, its deadline, and whom it is given to. */
export const taskSections = (corpus: Corpus, document: DirectiveDocument): TaskSection[] =>
  document.tasks.map((task) => {
    const deadline = deadlineOf(task, document);
    const label = isTaskCode(task.id) ? words.task(task.id) : words.anyTask;
    return {
      id: taskAnchor(task.id),
      label,
      said: wordsOf(label).length,
      lines: [label, ...asSentences([task.title, ...factsOf(corpus, task, deadline)])],
      ...(deadline && stands(corpus, document) && { due: lastDayOf(deadline) ?? NO_DAY }),
    };
  });

function factsOf(corpus: Corpus, task: Task, deadline: Deadline | undefined): string[] {
  const namesOf = (ids: readonly string[]): string => ids.map((id) => corpus.unitById.get(id)?.name ?? id).join(', ');
  return [
    ...(deadline ? [`${words.due}: ${shownDeadline(deadline).text}`] : []),
    ...(task.product === undefined ? [] : [`${words.product}: ${task.product}`]),
    ...(task.lead ? [`${words.lead}: ${namesOf(task.lead)}`] : []),
    `${words.to}: ${namesOf(task.to)}`,
  ];
}

/** Each with an end of its own: a result shows them in one paragraph. */
const asSentences = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/(?<![.!?…])$/, '.'));
