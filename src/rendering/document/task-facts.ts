import type { Element } from 'hast';
import { h, type Child } from '../element.ts';
import { deadlineParts } from '../checklist/deadline-parts.ts';
import type { NamedLink } from '../../outputs/naming/document-entry.ts';
import type { ShownDeadline } from '../../outputs/naming/shown-deadline.ts';
import { linkList } from './link-list.ts';

/** What is known of a task under one label, by one of these; a fact without a value is not shown. */
export interface TaskFact {
  label: string;
  links?: NamedLink[];
  text?: string | undefined;
  deadline?: ShownDeadline | undefined;
  /** What the task quotes, which may have the words of the deadline. */
  quoted?: string;
  /** Words of the document. */
  quote?: string;
  /** What the document does not set. */
  blank?: string;
}

/** The facts that have a value; nothing where none has. */
export function taskFacts(facts: readonly TaskFact[]): Element | null {
  const rows = facts.flatMap((fact) => {
    const value = valueOf(fact);
    return value ? [h('div', h('dt', fact.label), h('dd', value))] : [];
  });
  return rows.length > 0 ? h('dl', rows) : null;
}

function valueOf({ links = [], deadline, quoted = '', quote, blank, text }: TaskFact): Child | Child[] | undefined {
  if (links.length > 0) return linkList(links);
  if (deadline) return deadlineParts(deadline, quoted);
  if (quote) return h('q.official', quote);
  if (blank) return h('span.unknown', blank);
  return text;
}
