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
  /** What is said of a fact that is left open. */
  notSet: string;
  /** Said instead where the document does set it, in words that nobody has recorded. */
  inWords?: string;
}

/** The cell of a fact: on paper its column has a head and the open is blank, on screen it names itself and says so. */
export function factCell(fact: DutyFact, medium: Medium): Element {
  const { column, label, value, saidAbove, notSet, inWords } = fact;
  const onScreen = medium === 'screen';
  return h('td', { className: saidAbove ? ['fact', column, 'said-above'] : ['fact', column] }, [
    ...(onScreen ? [h('span.fact-label.screen-only', label), ' '] : []),
    ...value,
    onScreen && value.length === 0 ? openFact(notSet, inWords) : null,
  ]);
}

function openFact(notSet: string, inWords: string | undefined): Element {
  return inWords === undefined ? h('span.quiet.not-set.screen-only', notSet) : h('span.quiet.screen-only', inWords);
}
