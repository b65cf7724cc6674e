import type { Corpus } from '../../corpus/corpus.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { deadlineOf } from '../../domain/deadline/deadline.ts';
import { REQUIRED_FACTS } from '../../domain/document/source-field.ts';
import type { Task } from '../../domain/document/task.schema.ts';
import { taskAnchor, type Addresses } from '../site/addresses.ts';
import { setsFact, TASK_FACT_LABELS } from '../unit/checklist.ts';
import { shownDeadline, type ShownDeadline } from '../naming/shown-deadline.ts';
import type { NamedLink } from '../naming/document-entry.ts';
import { topicLinks, unitLinks } from '../naming/named-links.ts';

/** A task beside the provision it comes from: the editors' reading, except `quote` and the quotes of indicators. */
export interface TaskNote {
  id: string;
  anchor: string;
  provision: string;
  title: string;
  quote: string;
  to: NamedLink[];
  lead: NamedLink[];
  coordinators: NamedLink[];
  due?: ShownDeadline;
  /** No deadline is recorded, and yet the words that the task quotes set one. */
  dueInWords?: true;
  product?: string;
  reporting?: string;
  legalBasis: string[];
  topics: NamedLink[];
  indicators: { id: string; title: string; quote: string }[];
  /** Labels of what the document does not set for this task: “Thời hạn”, “Đơn vị chủ trì” … */
  unset: string[];
  /** Those of them that it sets for another task. */
  setElsewhere: string[];
}

/** The tasks of a document, in its order, and what can be said once of all of them. */
export interface DocumentTasks {
  notes: TaskNote[];
  /** Whom every task is given to; undefined where that differs from task to task. */
  givenTo?: NamedLink[];
  /** Labels of what the document sets for none of its tasks. */
  unset: string[];
}

/** The tasks of a document for its page. */
export function documentTasks(corpus: Corpus, document: DirectiveDocument, addresses: Addresses): DocumentTasks {
  const notes = document.tasks.map((task) => taskNote(corpus, document, task, addresses));
  const [first, ...others] = notes;
  const alike = others.length > 0 && others.every((note) => names(note) === (first && names(first)));
  return {
    notes,
    ...(first && alike && { givenTo: first.to }),
    unset: (first?.unset ?? []).filter((field) => others.every(({ unset }) => unset.includes(field))),
  };
}

const names = ({ to }: TaskNote): string => to.map(({ href }) => href).join(' ');

function taskNote(corpus: Corpus, document: DirectiveDocument, task: Task, addresses: Addresses): TaskNote {
  const deadline = deadlineOf(task, document);
  const unset = REQUIRED_FACTS.filter(
    (fact) => !setsFact(task, document, fact) && document.source.missing.includes(`tasks.${fact}`),
  );
  const units = (ids: readonly string[] = []): NamedLink[] => unitLinks(corpus, ids, addresses);
  return {
    id: task.id,
    anchor: taskAnchor(task.id),
    provision: task.provision,
    title: task.title,
    quote: task.quote,
    to: units(task.to),
    lead: units(task.lead),
    coordinators: units(task.coordinators),
    ...(deadline && { due: shownDeadline(deadline) }),
    ...(!deadline && setsFact(task, document, 'dueDate') && { dueInWords: true as const }),
    ...(task.product !== undefined && { product: task.product }),
    ...(task.reporting !== undefined && { reporting: task.reporting }),
    legalBasis: task.legalBasis ?? [],
    topics: topicLinks(corpus, task.topics, addresses),
    indicators: task.indicators,
    unset: unset.map((fact) => TASK_FACT_LABELS[fact]),
    setElsewhere: unset
      .filter((fact) => document.tasks.some((other) => setsFact(other, document, fact)))
      .map((fact) => TASK_FACT_LABELS[fact]),
  };
}
