import type { Element } from 'hast';
import { h } from '../element.ts';
import type { StemmingTasks } from '../../outputs/document/document-relations.ts';
import { strings } from '../../strings.ts';

const words = strings.document.relations;

/** The tasks that other documents set to carry this one out. */
export function stemmingSection(stemming: readonly StemmingTasks[]): Element {
  return h('section.stemming', { ariaLabelledBy: ['trang-viec'] }, [
    h('h2', { id: 'trang-viec' }, words.stemming),
    ...stemming.flatMap(({ document, tasks }) => [
      h('p', h('a', { href: document.href }, document.name), ` ${words.stemmingIntro}`),
      taskTable(tasks),
    ]),
  ]);
}

function taskTable(tasks: StemmingTasks['tasks']): Element {
  return h('table', [
    h('thead', h('tr', h('th', { scope: 'col' }, words.task), h('th', { scope: 'col' }, words.place))),
    h(
      'tbody',
      tasks.map(({ title, href, provision }) =>
        h('tr', h('td', h('a', { href }, title)), h('td', h('a', { href: provision.href }, provision.text))),
      ),
    ),
  ]);
}
