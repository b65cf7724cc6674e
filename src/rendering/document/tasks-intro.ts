import type { Element } from 'hast';
import { h } from '../element.ts';
import type { DocumentTasks } from '../../outputs/document/document-tasks.ts';
import { strings } from '../../strings.ts';
import { linkList } from './link-list.ts';

const words = strings.document.tasks;

/** What the notes in the margin are, said once: whose words they are and what the document leaves open. */
export function tasksIntro({ notes, givenTo, unset }: DocumentTasks, typeName: string): Element {
  return h('aside.tasks-intro', { ariaLabel: words.heading }, [
    h('p.editors', words.editors),
    h('p', words.intro(notes.length)),
    givenTo ? h('div', h('p', words.givenToAll), linkList(givenTo)) : null,
    unset.length > 0 ? h('p', words.unset(typeName, unset.join(', ').toLocaleLowerCase('vi'))) : null,
  ]);
}
