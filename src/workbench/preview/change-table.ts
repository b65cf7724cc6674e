import { element } from '../../browser/element.ts';
import type { Preview } from '../worker/calls.ts';
import { changeWords } from './change-words.ts';
import type { DutyChange } from '../../outputs/preview/duty-changes.ts';

const words = changeWords;

/** What changes for whom when the document is published: a row for each duty that is new, other or no longer there. */
export function changeTable({ units, isRevision }: Preview): HTMLElement {
  const changed = units.filter(({ changes }) => changes.length > 0);
  const heading = element('h3', {}, words.heading);
  const hint = element('p', { class: 'quiet' }, isRevision ? words.hint.revision : words.hint.first);
  if (changed.length === 0) return element('section', {}, heading, hint, element('p', {}, words.none));
  const all = changed.flatMap(({ changes }) => changes);
  const count = (fate: DutyChange['fate']): number => all.filter((change) => change.fate === fate).length;
  const totals = words.totals({ new: count('new'), changed: count('changed'), ended: count('ended') }, changed.length);
  const table = element(
    'table',
    { class: 'changes' },
    element('caption', { class: 'for-ears' }, words.heading),
    element(
      'thead',
      {},
      element('tr', {}, ...Object.values(words.columns).map((title) => element('th', { scope: 'col' }, title))),
    ),
    element('tbody', {}, ...alike(changed).flatMap(rowsOf)),
  );
  return element(
    'section',
    {},
    heading,
    hint,
    element('p', { class: 'totals' }, totals),
    element('div', { class: 'wide-table' }, table),
  );
}

/** Units for which the same changes stand together: a group of communes is one entry, not hundreds. */
const alike = (units: Preview['units']): Preview['units'][] => [
  ...Map.groupBy(units, ({ changes }) => JSON.stringify(changes)).values(),
];

const rowsOf = (units: Preview['units']): HTMLElement[] =>
  units[0]!.changes.map((change, index, { length }) =>
    element(
      'tr',
      {},
      index === 0 && element('th', { scope: 'rowgroup', rowspan: String(length) }, namesOf(units)),
      element('td', {}, fateText(change)),
      element('td', {}, change.title),
      element('td', {}, dueText(change)),
    ),
  );

function namesOf([first, ...others]: Preview['units']): Node | string {
  if (others.length === 0) return first!.name;
  return element(
    'details',
    {},
    element('summary', {}, words.andOthers(first!.name, others.length)),
    element('ul', {}, ...others.map(({ name }) => element('li', {}, name))),
  );
}

const fateText = ({ fate, facts }: DutyChange): string =>
  facts.length === 0 ? words.fates[fate] : `${words.fates[fate]}: ${facts.map((fact) => words.facts[fact]).join(', ')}`;

function dueText({ due = words.noDue, formerDue }: DutyChange): string {
  return formerDue === undefined ? due : words.dueChanged(formerDue || words.noDue, due);
}
