import type { Element } from 'hast';
import { h, type Child } from '../element.ts';
import type { Medium } from './medium.ts';

/** A fact of a duty that its document may leave open. */
export interface DutyFact {
  /** The name of its column, which is a class. */
  column: string;
  label: string;
  /** Empty where the document leaves the fact open. */
  value: readonly Child[];
  /** Whether the head of the document already says that it is open. */
  saidAbove: boolean;
}

/** The cell of a fact: on paper its column has a head and the open is blank, on screen it names itself and says so. */
export function factCell({ column, label, value, saidAbove }: DutyFact, notSet: string, medium: Medium): Element {
  const onScreen = medium === 'screen';
  return h('td', { className: saidAbove ? ['fact', column, 'said-above'] : ['fact', column] }, [
    ...(onScreen ? [h('span.fact-label.screen-only', label), ' '] : []),
    ...value,
    onScreen && value.length === 0 ? h('span.quiet.screen-only', notSet) : null,
  ]);
}
