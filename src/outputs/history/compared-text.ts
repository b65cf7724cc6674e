import type { ComparedProvision, ComparedTask, ComparedText } from '../../comparison/compared-text.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { citeProvision } from '../../domain/citation/citation-label.ts';
import { deadlineText } from '../../domain/deadline/deadline-text.ts';
import { deadlineOf } from '../../domain/deadline/deadline.ts';
import { documentSchema, type DirectiveDocument } from '../../domain/document/document.schema.ts';
import { taskSchema, type Task } from '../../domain/document/task.schema.ts';
import { blockText, cellsOf, inlineText } from '../../domain/provision/provision-text.ts';
import { childrenOf } from '../../domain/provision/provision-tree.ts';
import type { Block, Provision } from '../../domain/provision/provision.ts';
import { ownProvision } from '../../domain/provision/table-rows.ts';
import { metaOf } from '../../domain/field/schema-layers.schema.ts';
import { citedName } from '../naming/document-name.ts';
import { fieldValues, type Names } from './field-value.ts';

/** What is compared in its own way, and what says nothing of the document: its log, and the grounds of the office. */
const NOT_COMPARED = new Set(['changes', 'aliases', 'tasks', 'release', 'circulation']);
/** An id is no news, and a deadline is one fact though it is typed in three ways. */
const NOT_COMPARED_OF_TASKS = new Set(['id', 'provision', 'dueDate', 'due', 'dueText']);

/** A version of a document as plain texts, to be held against another one. */
export function comparedText(corpus: Corpus, document: DirectiveDocument): ComparedText {
  const names = namesIn(corpus);
  const provisions = document.body.provisions.flatMap((provision) => comparedProvisions(provision, []));
  return {
    fields: fieldValues(documentSchema, document, NOT_COMPARED, names),
    provisions,
    tasks: document.tasks.map((task) => comparedTask(task, document, provisions, names)),
    formerIds: Object.fromEntries(document.aliases.flatMap(({ from, to }) => (to === undefined ? [] : [[to, from]]))),
  };
}

function namesIn(corpus: Corpus): Names {
  const unit = (id: string): string => corpus.unitById.get(id)?.name ?? id;
  const document = (slug: string): string => {
    const known = corpus.documentBySlug.get(slug);
    return known ? citedName(known) : slug;
  };
  const topics = (id: string): string => corpus.topicById.get(id)?.name ?? id;
  return { units: unit, to: unit, lead: unit, coordinators: unit, topics, document };
}

function comparedProvisions(provision: Provision, above: readonly Provision[]): ComparedProvision[] {
  const path = [...above, provision];
  const parent = above.at(-1)?.id;
  return [
    {
      id: provision.id,
      ...(parent !== undefined && { parent }),
      citation: citeProvision(path),
      ...(provision.marker !== undefined && { marker: provision.marker }),
      text: ownText(provision),
    },
    ...childrenOf(provision).flatMap((child) => comparedProvisions(child, path)),
  ];
}

/** Title and blocks of a provision, line by line. */
function ownText(provision: Provision): string {
  const { title, content } = ownProvision(provision);
  const blocks = content.flatMap((item) => (item.type === 'provision' ? [] : [linesOf(item)]));
  return [title ? inlineText(title) : '', ...blocks].filter(Boolean).join('\n');
}

/** The lines of a block; the cells of a row are parted by tabs, which no official text has. */
function linesOf(block: Block): string {
  if (block.type !== 'table') return blockText(block);
  const rows = cellsOf(block).map((row) =>
    row.map(({ inlines }) => inlineText(inlines).replaceAll('\n', ' ')).join('\t'),
  );
  return [block.caption, ...rows].filter(Boolean).join('\n');
}

function comparedTask(
  task: Task,
  document: DirectiveDocument,
  provisions: readonly ComparedProvision[],
  names: Names,
): ComparedTask {
  const deadline = deadlineOf(task, document);
  const due = deadline && deadlineText(deadline);
  const place = provisions.find(({ id }) => id === task.provision)?.citation ?? task.provision;
  const label = (field: 'provision' | 'dueDate'): string => metaOf(taskSchema.shape[field]).title ?? field;
  return {
    id: task.id,
    title: task.title,
    fields: [
      { label: label('provision'), value: place },
      ...(due ? [{ label: label('dueDate'), value: due }] : []),
      ...fieldValues(taskSchema, task, NOT_COMPARED_OF_TASKS, names),
    ],
  };
}
