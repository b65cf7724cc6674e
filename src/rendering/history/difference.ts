import type { Element } from 'hast';
import type { Difference, FieldDifference, ProvisionDifference, TaskDifference } from '../../comparison/difference.ts';
import { differenceWords as words } from './difference-words.ts';
import { h, type Child } from '../element.ts';
import { stretchesElement } from './stretches.ts';

/** The addresses of the pages of two versions: what is told leads to where it stands. */
export interface DifferencePlaces {
  before: string;
  after: string;
}

/** All that two versions differ in. */
export function differenceElement({ fields, provisions, tasks }: Difference, places: DifferencePlaces): Element {
  if (fields.length + provisions.length + tasks.length === 0) {
    return h('div.difference', h('p', words.nothingChanged));
  }
  return h('div.difference', [
    h('p.difference-legend', words.legend),
    part(
      words.provisions,
      provisions.map((provision) => provisionElement(provision, places)),
    ),
    part(words.fields, fields.length > 0 ? [fieldList(fields)] : []),
    part(words.tasks, tasks.map(taskElement)),
  ]);
}

const part = (heading: string, content: readonly Element[]): Child =>
  content.length === 0 ? null : h('section', h('h2', heading), content);

function provisionElement(provision: ProvisionDifference, { before, after }: DifferencePlaces): Element {
  const { id, formerId, citation } = provision;
  const href = id === undefined ? `${before}#${formerId}` : `${after}#${id}`;
  return h(`article.changed-part.${provision.fate}`, [
    h('h3', h('a', { href }, citation), ' ', h('span.fate', fateWords(provision))),
    provisionWords(provision),
  ]);
}

/** The words of a provision; of one that says the same as before they are not said again. */
export function provisionWords({ fate, stretches }: ProvisionDifference): Child {
  return fate === 'kept' || stretches.length === 0 ? null : stretchesElement(stretches);
}

/** What was done to a provision: “Sửa, trước là khoản 2”. */
export function fateWords({ fate, moved, formerCitation }: ProvisionDifference): string {
  return [words.fates[fate], placeWords(moved, formerCitation)].filter(Boolean).join(', ');
}

function placeWords(moved: boolean, former: string | undefined): string | undefined {
  if (!moved) return former && words.formerly(former);
  return former === undefined ? words.movedHere : words.moved(former);
}

function taskElement({ fate, title, fields }: TaskDifference): Element {
  return h(`article.changed-part.${fate}`, [h('h3', title, ' ', h('span.fate', words.fates[fate])), fieldList(fields)]);
}

/** Fields that differ, each with its label. */
export function fieldList(fields: readonly FieldDifference[]): Element {
  return h(
    'dl.changed-fields',
    fields.map(({ label, stretches }) => h('div', h('dt', label), h('dd', stretchesElement(stretches)))),
  );
}
