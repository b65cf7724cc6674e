import type { Element } from 'hast';
import { isTaskCode } from '../../domain/document/task-code.ts';
import { h } from '../element.ts';
import type { TaskNote } from '../../outputs/document/document-tasks.ts';
import { strings } from '../../strings.ts';
import type { TextSetting } from './text-setting.ts';
import { noticeMark } from './notice.ts';
import { taskFacts, type TaskFact } from './task-facts.ts';

const words = strings.document.tasks;

/** The tasks that come from one provision: in the margin where there is room, else below it. */
export function taskNotes(tasks: readonly TaskNote[], citation: string, setting: TextSetting): Element {
  return h('aside.task-notes', { ariaLabel: words.ofProvision(citation) }, [
    setting.notice ? noticeMark(setting.notice) : null,
    h('p.editors', words.editors),
    h(
      'ul',
      tasks.map((task) => taskNote(task, setting)),
    ),
  ]);
}

/** One task: the editors' title and what the document sets for it; behind that its words and what it leaves open. */
function taskNote(task: TaskNote, { typeName, alike }: TextSetting): Element {
  const { id, anchor, title, indicators } = task;
  const isCode = isTaskCode(id);
  const name = isCode ? words.task(id) : words.namedTask(title);
  return h('li.task-note', { id: anchor }, [
    h('p.task-title', h('a.task-id', { href: `#${anchor}`, ariaLabel: name }, isCode ? id : '#'), ` ${title}`),
    indicators.length > 0
      ? h(
          'ul.indicators',
          { ariaLabel: words.indicators },
          indicators.map((indicator) => h('li', indicator.title)),
        )
      : null,
    taskFacts(setFacts(task, alike)),
    h('details', [
      h('summary', words.details, h('span.for-ears', ` ${name}`)),
      taskFacts(detailFacts(task, typeName, alike)),
    ]),
  ]);
}

const givenTo = (task: TaskNote): TaskFact => ({ label: words.to, links: task.to });

function setFacts(task: TaskNote, alike: boolean): TaskFact[] {
  return [
    ...(alike ? [] : [givenTo(task)]),
    { label: words.lead, links: task.lead },
    { label: words.coordinators, links: task.coordinators },
    { label: words.due, deadline: task.due, quoted: task.quote, text: task.dueInWords && words.dueInWords },
    { label: words.product, text: task.product },
    { label: words.reporting, text: task.reporting },
  ];
}

function detailFacts(task: TaskNote, typeName: string, alike: boolean): TaskFact[] {
  return [
    { label: words.quote, quote: task.quote },
    ...(alike ? [givenTo(task)] : []),
    { label: words.topics, links: task.topics },
    ...task.legalBasis.map((text) => ({ label: words.legalBasis, text })),
    ...task.unset.map((field) => ({
      label: field,
      blank: task.setElsewhere.includes(field) ? words.notSetHere : words.notSet(typeName),
    })),
  ];
}
